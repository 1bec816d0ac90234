package org.dialtone.ui.tftp.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of the TFTP Server view, from {@code messages.properties}. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String address_copied;
	public static String address_copy;
	public static String address_none;
	public static String address_only_local;
	public static String address_title;
	public static String address_title_tooltip;
	public static String closing_cancel;
	public static String closing_idle;
	public static String closing_many;
	public static String closing_one;
	public static String closing_stop;
	public static String closing_title;
	public static String column_bytes;
	public static String column_client;
	public static String column_duration;
	public static String column_file;
	public static String column_options;
	public static String column_phone;
	public static String column_progress;
	public static String column_reason;
	public static String column_result;
	public static String column_retransmissions;
	public static String column_speed;
	public static String column_time;
	public static String export_all;
	public static String export_cancel;
	public static String export_choice;
	public static String export_csv;
	public static String export_done;
	public static String export_failed;
	public static String export_file_name;
	public static String export_job;
	public static String export_json_lines;
	public static String export_nothing;
	public static String export_overwrite;
	public static String export_shown;
	public static String export_title;
	public static String failure_access_denied;
	public static String failure_no_folder;
	public static String hint_outdated;
	public static String hint_port;
	public static String hint_restart;
	public static String hint_restart_tooltip;
	public static String job_filter;
	public static String job_start;
	public static String job_stop;
	public static String log_count_filtered;
	public static String log_count_many;
	public static String log_count_none;
	public static String log_count_one;
	public static String log_empty;
	public static String log_empty_filter;
	public static String log_filter;
	public static String log_filter_hint;
	public static String log_filter_name;
	public static String log_missing;
	public static String log_paused;
	public static String log_paused_waiting;
	public static String log_selected_many;
	public static String log_selected_one;
	public static String log_selected_phone;
	public static String log_table;
	public static String number_minutes;
	public static String number_speed;
	public static String number_with_unit;
	public static String preferences_address;
	public static String preferences_address_all;
	public static String preferences_address_gone;
	public static String preferences_hint;
	public static String preferences_log_entries;
	public static String preferences_log_entries_wrong;
	public static String preferences_max_client;
	public static String preferences_max_transfers;
	public static String preferences_max_upload;
	public static String preferences_max_upload_wrong;
	public static String preferences_overwrite;
	public static String preferences_port;
	public static String preferences_port_wrong;
	public static String preferences_reply_ports;
	public static String preferences_reply_ports_hint;
	public static String preferences_reply_ports_wrong;
	public static String preferences_root;
	public static String preferences_root_wrong;
	public static String preferences_transfers_wrong;
	public static String preferences_uploads;
	public static String property_agreed;
	public static String property_asked;
	public static String property_category_asked;
	public static String property_category_outcome;
	public static String property_client;
	public static String property_mode;
	public static String property_operation;
	public static String property_operation_read;
	public static String property_operation_write;
	public static String property_options;
	public static String property_path;
	public static String property_server;
	public static String result_aborted;
	public static String result_failed;
	public static String result_not_found;
	public static String result_received;
	public static String result_refused;
	public static String result_sent;
	public static String root_browse;
	public static String root_choose;
	public static String root_choose_message;
	public static String root_file_close;
	public static String root_file_missing;
	public static String root_file_open;
	public static String root_label;
	public static String root_open;
	public static String root_open_failed;
	public static String root_open_title;
	public static String root_open_tooltip;
	public static String root_served;
	public static String state_failed;
	public static String state_failed_port;
	public static String state_failed_port_tooltip;
	public static String state_listening;
	public static String state_start;
	public static String state_start_tooltip;
	public static String state_starting;
	public static String state_stop;
	public static String state_stop_tooltip;
	public static String state_stopped;
	public static String transfer_progress;
	public static String transfers_many;
	public static String transfers_none;
	public static String transfers_one;
	public static String transfers_table;
	public static String view_closed_text;
	public static String view_closed_title;

	static {
		NLS.initializeMessages("org.dialtone.ui.tftp.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
