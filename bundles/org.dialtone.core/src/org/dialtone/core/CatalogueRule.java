package org.dialtone.core;

/**
 * What can be wrong with the files of the catalogue, besides a {@link Trap}. The ids are
 * in {@link Finding#rule()} and never change.
 */
public enum CatalogueRule {
	/** A file or a folder is there but cannot be read. */
	FILE_UNREADABLE("file-unreadable"), //$NON-NLS-1$
	/** A plug-in names a file or a folder that it does not have. */
	FILE_MISSING("file-missing"), //$NON-NLS-1$
	/** The name of a file does not tell what is in it, or leads out of the plug-in. */
	FILE_NAME("file-name"), //$NON-NLS-1$
	/** A file is larger, is nested deeper or stands for more models than makes sense. */
	FILE_LARGE("file-large"), //$NON-NLS-1$
	/** A plug-in contributes a file twice. */
	FILE_TWICE("file-twice"), //$NON-NLS-1$
	/** A plug-in was removed while it was read. */
	PLUGIN_GONE("plugin-gone"), //$NON-NLS-1$
	/** An element or an attribute of a {@code plugin.xml} is missing or unknown. */
	PLUGIN_XML("plugin-xml"), //$NON-NLS-1$
	/** A file is not text in UTF-8, or holds characters that no text has. */
	TEXT_ENCODING("text-encoding"), //$NON-NLS-1$
	/** A file is not YAML. */
	YAML_SYNTAX("yaml-syntax"), //$NON-NLS-1$
	/** A YAML tag, which means nothing here. */
	YAML_TAG("yaml-tag"), //$NON-NLS-1$
	/** A key stands twice in one mapping. */
	KEY_TWICE("key-twice"), //$NON-NLS-1$
	/** A key that the format does not have. */
	KEY_UNKNOWN("key-unknown"), //$NON-NLS-1$
	/** A key that the format requires is missing. */
	KEY_MISSING("key-missing"), //$NON-NLS-1$
	/** A key has no value. */
	VALUE_MISSING("value-missing"), //$NON-NLS-1$
	/** A value is not what its key takes. */
	VALUE_REFUSED("value-refused"), //$NON-NLS-1$
	/** A value is not one of the words that its key takes. */
	WORD_UNKNOWN("word-unknown"), //$NON-NLS-1$
	/** A text that YAML reads as a number or a truth value. */
	TEXT_UNQUOTED("text-unquoted"), //$NON-NLS-1$
	/** A cue says nothing that can be seen or heard, or too much. */
	CUE_WRONG("cue-wrong"), //$NON-NLS-1$
	/** A wait ends before it begins. */
	WAIT_IMPOSSIBLE("wait-impossible"), //$NON-NLS-1$
	/** A step is to press keys and names none. */
	STEP_WITHOUT_KEYS("step-without-keys"), //$NON-NLS-1$
	/** Keys are named twice, or several that are held as if they were pressed one after another. */
	KEYS_WRONG("keys-wrong"), //$NON-NLS-1$
	/** An answer or an item of a menu path says nothing to choose, press or type, or too much. */
	INPUT_WRONG("input-wrong"), //$NON-NLS-1$
	/** An upgrade is barred and leads through other loads. */
	UPGRADE_CONTRADICTION("upgrade-contradiction"), //$NON-NLS-1$
	/** Phones without a vendor. */
	VENDOR_MISSING("vendor-missing"), //$NON-NLS-1$
	/** An id is taken by an entry that was read before. */
	ID_TAKEN("id-taken"), //$NON-NLS-1$
	/** An id of a model, a family, a group, a firmware set or a source that is in no file. */
	ID_UNKNOWN("id-unknown"), //$NON-NLS-1$
	/** A lamp, a colour or a key that the models of a procedure do not have. */
	NOT_ON_PHONE("not-on-phone"), //$NON-NLS-1$
	/** A trap is accepted that is not there. */
	ACCEPTED_NOTHING("accepted-nothing"), //$NON-NLS-1$
	/** There are more findings than anybody reads. */
	MORE("more"); //$NON-NLS-1$

	static final String PREFIX = "catalogue."; //$NON-NLS-1$

	private final String id;

	CatalogueRule(String id) {
		this.id = PREFIX + id;
	}

	/** Such as {@code catalogue.key-unknown}. */
	public String id() {
		return id;
	}
}
