package org.dialtone.core.internal.yaml;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String text_binary;
	public static String text_binary_solution;
	public static String text_not_utf8;
	public static String text_not_utf8_why;
	public static String text_solution;
	public static String text_unprintable;
	public static String text_unprintable_solution;
	public static String text_utf16;
	public static String unlisted;
	public static String unlisted_solution;
	public static String unusable_optional;
	public static String unusable_required;
	public static String yaml_alias_recursive;
	public static String yaml_alias_solution;
	public static String yaml_alias_unknown;
	public static String yaml_colon_solution;
	public static String yaml_deep;
	public static String yaml_deep_solution;
	public static String yaml_documents;
	public static String yaml_documents_solution;
	public static String yaml_empty;
	public static String yaml_empty_solution;
	public static String yaml_fault;
	public static String yaml_fault_solution;
	public static String yaml_fault_unknown;
	public static String yaml_fault_within;
	public static String yaml_key;
	public static String yaml_key_solution;
	public static String yaml_key_twice;
	public static String yaml_key_twice_solution;
	public static String yaml_key_twice_why;
	public static String yaml_large;
	public static String yaml_large_solution;
	public static String yaml_large_why;
	public static String yaml_tab;
	public static String yaml_tab_solution;
	public static String yaml_tab_why;
	public static String yaml_tag;
	public static String yaml_tag_solution;

	static {
		NLS.initializeMessages("org.dialtone.core.internal.yaml.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
