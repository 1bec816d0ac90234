package org.dialtone.core.internal.build;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String a_colour;
	public static String a_key;
	public static String a_led;
	public static String accepted_nothing;
	public static String accepted_nothing_solution;
	public static String and_more;
	public static String face_solution;
	public static String family_unknown;
	public static String group_unknown;
	public static String id_similar;
	public static String id_taken;
	public static String id_taken_solution;
	public static String id_taken_why;
	public static String id_unknown_solution;
	public static String model_lacks;
	public static String model_other_name;
	public static String model_unknown;
	public static String models_lack;
	public static String no_model_has;
	public static String procedure_unknown;
	public static String scope_large;
	public static String scope_large_solution;
	public static String set_unknown;
	public static String source_unknown;
	public static String vendor_unknown;

	static {
		NLS.initializeMessages("org.dialtone.core.internal.build.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
