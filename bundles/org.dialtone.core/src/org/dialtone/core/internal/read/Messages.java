package org.dialtone.core.internal.read;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String cue_none;
	public static String cue_not_lamp;
	public static String cue_not_lamp_solution;
	public static String cue_several;
	public static String cue_solution;
	public static String cue_state;
	public static String cue_state_solution;
	public static String expected_flag;
	public static String expected_hardware;
	public static String expected_list;
	public static String expected_lowest;
	public static String expected_map;
	public static String expected_number;
	public static String expected_range;
	public static String expected_text;
	public static String expected_word;
	public static String fact_list;
	public static String fact_list_solution;
	public static String file;
	public static String file_kind;
	public static String file_kind_solution;
	public static String file_large;
	public static String file_large_solution;
	public static String input_none;
	public static String input_path_solution;
	public static String input_several;
	public static String input_solution;
	public static String key_known;
	public static String key_missing;
	public static String key_missing_solution;
	public static String key_similar;
	public static String key_unknown;
	public static String keys_held;
	public static String keys_held_solution;
	public static String keys_twice;
	public static String keys_twice_solution;
	public static String list_short;
	public static String list_short_solution;
	public static String models_missing;
	public static String models_missing_solution;
	public static String number_refused;
	public static String number_solution;
	public static String rule_barred_through;
	public static String rule_barred_through_solution;
	public static String series_list;
	public static String series_list_solution;
	public static String step_without_keys;
	public static String step_without_keys_solution;
	public static String text_empty;
	public static String text_empty_solution;
	public static String text_refused;
	public static String text_unquoted;
	public static String text_unquoted_solution;
	public static String value_missing;
	public static String value_missing_solution;
	public static String value_mistyped;
	public static String value_mistyped_solution;
	public static String vendor_missing;
	public static String vendor_missing_solution;
	public static String wait_impossible;
	public static String wait_impossible_solution;
	public static String word_similar;
	public static String word_solution;
	public static String word_unknown;

	static {
		NLS.initializeMessages("org.dialtone.core.internal.read.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
