package org.dialtone.core.words;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Terms of the catalogue, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String action_choose;
	public static String action_hold;
	public static String action_observe;
	public static String action_press;
	public static String action_release;
	public static String action_remove_power;
	public static String action_restore_power;
	public static String action_run;
	public static String action_wait;
	public static String after_android_recovery;
	public static String after_android_recovery_text;
	public static String after_backup_image;
	public static String after_backup_image_text;
	public static String after_inactive_partition;
	public static String after_inactive_partition_text;
	public static String after_keeps_image;
	public static String after_keeps_image_text;
	public static String after_needs_tftp;
	public static String after_needs_tftp_text;
	public static String after_recovery_mode;
	public static String after_recovery_mode_text;
	public static String after_unknown;
	public static String after_unknown_text;
	public static String as_procedure;
	public static String as_procedure_text;
	public static String as_step;
	public static String as_step_text;
	public static String choice;
	public static String confidence_bytes;
	public static String confidence_bytes_text;
	public static String confidence_forum;
	public static String confidence_forum_text;
	public static String confidence_inferred;
	public static String confidence_inferred_text;
	public static String confidence_official;
	public static String confidence_official_text;
	public static String confidence_quoted;
	public static String confidence_quoted_text;
	public static String confidence_seed;
	public static String confidence_seed_text;
	public static String confidence_unverified;
	public static String confidence_unverified_text;
	public static String cue_elapsed;
	public static String cue_lamps;
	public static String cue_lamps_colour;
	public static String cue_lamps_running;
	public static String cue_prompt;
	public static String danger_application;
	public static String danger_application_text;
	public static String danger_lockout;
	public static String danger_lockout_text;
	public static String danger_none;
	public static String danger_none_text;
	public static String danger_settings;
	public static String danger_settings_text;
	public static String display_colour;
	public static String display_monochrome;
	public static String display_none;
	public static String display_touch;
	public static String duration_hours;
	public static String duration_minutes;
	public static String duration_seconds;
	public static String error_abort;
	public static String error_normal_boot;
	public static String error_retry;
	public static String error_tolerated;
	public static String firmware_enterprise;
	public static String firmware_mpp;
	public static String firmware_phoneos;
	public static String floor;
	public static String floor_firmware;
	public static String hardware;
	public static String hardware_any;
	public static String hardware_from;
	public static String hardware_span;
	public static String hardware_to;
	public static String input_entry;
	public static String input_soft_key;
	public static String input_type;
	public static String input_typed;
	public static String kind_backup_image;
	public static String kind_hard;
	public static String kind_keep_network;
	public static String kind_menu;
	public static String kind_recovery_mode;
	public static String kind_remote;
	public static String kind_restart;
	public static String kind_soft;
	public static String kind_trust_list;
	public static String kind_unlock;
	public static String lamp;
	public static String led_blinking;
	public static String led_blinking_fast;
	public static String led_dark;
	public static String led_lit;
	public static String led_running;
	public static String list_last;
	public static String load;
	public static String load_above;
	public static String load_any;
	public static String load_below;
	public static String load_from;
	public static String load_span;
	public static String load_to;
	public static String not_known;
	public static String precondition_access;
	public static String precondition_files;
	public static String precondition_network;
	public static String precondition_power;
	public static String reset_erases;
	public static String reset_keeps;
	public static String reset_needs_tftp;
	public static String reset_unknown;
	public static String reset_unknown_tftp;
	public static String source_no_address;
	public static String unknown;
	public static String wait_between;
	public static String wait_looks_dead;
	public static String wait_looks_dead_alone;
	public static String wait_max;
	public static String wait_min;
	public static String window_from;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
