package org.dialtone.firmware;

import java.util.ResourceBundle;

import org.dialtone.core.Finding;
import org.dialtone.core.Place;
import org.dialtone.core.Severity;
import org.eclipse.osgi.util.NLS;

/**
 * What can be wrong with a firmware file, a trust list or a configuration file. The ids
 * are in {@link Finding#rule()} and never change. The texts are in {@code rules.properties}:
 * the summary by the id, with {@code .why} and {@code .solution} the explanation and the
 * solution.
 */
public enum FirmwareRule {
	/** A file has no bytes. */
	EMPTY_FILE("empty-file", Severity.WARNING), //$NON-NLS-1$
	/** Bytes are missing at the end, and it is known how many. */
	TRUNCATED("truncated", Severity.ERROR), //$NON-NLS-1$
	/** A file ends where its format demands more. */
	ENDS_EARLY("ends-early", Severity.ERROR), //$NON-NLS-1$
	/** Bytes follow the end of the contents. */
	TRAILING_BYTES("trailing-bytes", Severity.WARNING), //$NON-NLS-1$
	/** A length or an offset leads out of what it belongs to. */
	LENGTH_IMPOSSIBLE("length-impossible", Severity.ERROR), //$NON-NLS-1$
	/** Parts of a file claim the same bytes. */
	OVERLAP("overlap", Severity.WARNING), //$NON-NLS-1$
	/** There is more of something than makes sense. */
	TOO_MANY("too-many", Severity.WARNING), //$NON-NLS-1$
	/** Files are wrapped into one another more often than makes sense. */
	TOO_DEEP("too-deep", Severity.WARNING), //$NON-NLS-1$
	/** A text is longer than any that a phone takes. */
	TEXT_LARGE("text-large", Severity.WARNING), //$NON-NLS-1$
	/** The code that reads a format failed. */
	FORMAT_FAILED("format-failed", Severity.ERROR), //$NON-NLS-1$
	/** There are more findings than anybody reads. */
	MORE("more", Severity.WARNING), //$NON-NLS-1$

	/** A file has another name than when it was signed. */
	NAME_DIFFERS("name-differs", Severity.WARNING), //$NON-NLS-1$
	/** A file has the name that it had when it was signed, but for upper and lower case. */
	NAME_CASE("name-case", Severity.WARNING), //$NON-NLS-1$
	/** A signature is there that only a phone can check. */
	SIGNATURE_NOT_CHECKED("signature-not-checked", Severity.INFO), //$NON-NLS-1$
	/** A signature is not as long as its header says. */
	SIGNATURE_SIZE("signature-size", Severity.WARNING), //$NON-NLS-1$
	/** Firmware without a signature. */
	UNSIGNED("unsigned", Severity.WARNING), //$NON-NLS-1$
	/** The contents do not have the digest that the file tells. */
	HASH_WRONG("hash-wrong", Severity.ERROR), //$NON-NLS-1$

	/** A line of a load's list is none. */
	LIST_LINE("list-line", Severity.WARNING), //$NON-NLS-1$
	/** A load's list names no file. */
	LIST_EMPTY("list-empty", Severity.ERROR), //$NON-NLS-1$
	/** A part of a load is not there. */
	PART_MISSING("part-missing", Severity.ERROR), //$NON-NLS-1$
	/** A part of a load is there under a name that differs in case. */
	PART_CASE("part-case", Severity.ERROR), //$NON-NLS-1$
	/** A part of a load is there under another name. */
	PART_RENAMED("part-renamed", Severity.ERROR), //$NON-NLS-1$
	/** A part of a load is cut off. */
	PART_TRUNCATED("part-truncated", Severity.ERROR), //$NON-NLS-1$
	/** A part of a load has bytes too many. */
	PART_TRAILING("part-trailing-bytes", Severity.WARNING), //$NON-NLS-1$
	/** A part of a load is not what the list or its own container says. */
	PART_HASH("part-hash", Severity.ERROR), //$NON-NLS-1$
	/** A part of a load is too large for plain TFTP. */
	PART_LARGE("part-large", Severity.WARNING), //$NON-NLS-1$

	/** An archive cannot be read on from some place. */
	BUNDLE_DAMAGED("bundle-damaged", Severity.ERROR), //$NON-NLS-1$
	/** An archive unpacks to more than a package of firmware ever does. */
	BUNDLE_BOMB("bundle-bomb", Severity.ERROR), //$NON-NLS-1$
	/** An archive has more entries, or more lists of loads, than any package of firmware. */
	BUNDLE_CROWDED("bundle-crowded", Severity.ERROR), //$NON-NLS-1$
	/** An archive in an archive in an archive. */
	BUNDLE_DEEP("bundle-deep", Severity.WARNING), //$NON-NLS-1$
	/** An entry whose name leads elsewhere, or means a device. */
	ENTRY_NAME("entry-name", Severity.ERROR), //$NON-NLS-1$
	/** An entry is there twice. */
	ENTRY_DUPLICATE("entry-duplicate", Severity.WARNING), //$NON-NLS-1$
	/** An entry that is a link or a device. */
	ENTRY_SPECIAL("entry-special", Severity.WARNING), //$NON-NLS-1$
	/** An entry that is encrypted, or packed in a way that nobody uses. */
	ENTRY_UNREADABLE("entry-unreadable", Severity.ERROR), //$NON-NLS-1$
	/** An entry is cut off. */
	ENTRY_CUT("entry-cut", Severity.ERROR), //$NON-NLS-1$
	/** An entry does not have the checksum that its archive tells. */
	ENTRY_CHECKSUM("entry-checksum", Severity.ERROR), //$NON-NLS-1$

	/** The signature of a trust list is not that of its signer. */
	TRUST_SIGNATURE("trust-signature", Severity.ERROR), //$NON-NLS-1$
	/** The signature of a trust list cannot be checked, since its signer is not in the list. */
	TRUST_SIGNER("trust-signer", Severity.WARNING), //$NON-NLS-1$
	/** A trust list has more certificates than phones load. */
	TRUST_SIZE("trust-size", Severity.ERROR), //$NON-NLS-1$
	/** A trust list has more than two signers. */
	TRUST_SAST("trust-sast", Severity.WARNING), //$NON-NLS-1$
	/** A CTL names a trust verification service. */
	TRUST_TVS("trust-tvs", Severity.WARNING), //$NON-NLS-1$
	/** A certificate is not valid any more. */
	CERTIFICATE_EXPIRED("certificate-expired", Severity.WARNING), //$NON-NLS-1$
	/** A certificate is not valid yet. */
	CERTIFICATE_FUTURE("certificate-future", Severity.WARNING), //$NON-NLS-1$
	/** A certificate cannot be read. */
	CERTIFICATE_UNREADABLE("certificate-unreadable", Severity.WARNING), //$NON-NLS-1$
	/** Which call managers sign as this list is signed. */
	TRUST_ERA("trust-era", Severity.INFO), //$NON-NLS-1$

	/** A blank or a line end behind a name that phones take literally. */
	NAME_BLANK("name-blank", Severity.WARNING), //$NON-NLS-1$
	/** A symbolic link that became a text. */
	LINK_TEXT("link-text", Severity.WARNING), //$NON-NLS-1$
	/** A configuration that is not XML. */
	XML_MALFORMED("xml-malformed", Severity.ERROR), //$NON-NLS-1$
	/** A file that looks like XML is none in the strict sense. */
	XML_DOUBTFUL("xml-doubtful", Severity.WARNING), //$NON-NLS-1$
	/** Typographic quotation marks in markup. */
	XML_QUOTES("xml-quotes", Severity.ERROR), //$NON-NLS-1$
	/** A configuration that gives a load's name as that of its file. */
	CONFIG_LOAD_SUFFIX("config-load-suffix", Severity.WARNING), //$NON-NLS-1$
	/** A configuration that names a load without saying which. */
	CONFIG_LOAD_EMPTY("config-load-empty", Severity.INFO), //$NON-NLS-1$
	/** A load for a number that no phone is known to have. */
	CONFIG_NUMBER_UNKNOWN("config-number-unknown", Severity.INFO), //$NON-NLS-1$
	/** A load for all phones without a number. */
	CONFIG_NUMBER_MISSING("config-number-missing", Severity.WARNING), //$NON-NLS-1$
	/** A load with the number of another phone than the one that is named beside it. */
	CONFIG_NUMBER_WRONG("config-number-wrong", Severity.WARNING), //$NON-NLS-1$
	/** A load that is not for the phone with this number. */
	CONFIG_LOAD_WRONG("config-load-wrong", Severity.WARNING), //$NON-NLS-1$
	/** A configuration without the name of a server. */
	CONFIG_SERVER_EMPTY("config-server-empty", Severity.WARNING), //$NON-NLS-1$
	/** A configuration without the port of a server. */
	CONFIG_PORT_MISSING("config-port-missing", Severity.WARNING), //$NON-NLS-1$
	/** A configuration under the name of the other kind. */
	CONFIG_KIND("config-kind", Severity.WARNING), //$NON-NLS-1$
	/** A configuration holds secrets. */
	CONFIG_SECRETS("config-secrets", Severity.INFO); //$NON-NLS-1$

	private static final String PREFIX = "firmware."; //$NON-NLS-1$

	private final String id;
	private final Severity severity;

	FirmwareRule(String id, Severity severity) {
		this.id = PREFIX + id;
		this.severity = severity;
	}

	/** Such as {@code firmware.truncated}. */
	public String id() {
		return id;
	}

	/** How bad it is. */
	public Severity severity() {
		return severity;
	}

	/**
	 * A finding of this rule.
	 *
	 * @param values for {@code {0}} and so on in its texts
	 */
	public Finding finding(Place where, Object... values) {
		var texts = ResourceBundle.getBundle("org.dialtone.firmware.rules"); //$NON-NLS-1$
		var key = id.substring(PREFIX.length());
		return new Finding(id, severity, bind(texts, key, values), bind(texts, key + ".why", values), bind(texts, key + ".solution", values), //$NON-NLS-1$ //$NON-NLS-2$
				where);
	}

	private static String bind(ResourceBundle texts, String key, Object[] values) {
		return texts.containsKey(key) ? NLS.bind(texts.getString(key), values) : ""; //$NON-NLS-1$
	}
}
