package org.dialtone.firmware.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of the formats, from {@code messages.properties}. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String format_endless;
	public static String why_bundle;
	public static String why_deep;
	public static String why_encrypted;
	public static String why_image;
	public static String why_large;
	public static String why_lies;
	public static String why_unknown;
	public static String xml_encoding;

	static {
		NLS.initializeMessages("org.dialtone.firmware.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
