package org.dialtone.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this bundle, from {@code messages.properties}, which also contains the help of the commands. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String address_unknown;
	public static String catalogue_missing;
	public static String check_denied;
	public static String check_kind;
	public static String check_missing;
	public static String check_no_file;
	public static String check_unreadable;
	public static String command_help;
	public static String command_missing;
	public static String extract_cut;
	public static String extract_exists;
	public static String extract_no_archive;
	public static String extract_no_entry;
	public static String inspect_bits;
	public static String inspect_bytes;
	public static String inspect_certificates;
	public static String inspect_complete;
	public static String inspect_container;
	public static String inspect_entries;
	public static String inspect_entry;
	public static String inspect_finding;
	public static String inspect_findings;
	public static String inspect_hash_ok;
	public static String inspect_hash_unknown;
	public static String inspect_hash_wrong;
	public static String inspect_incomplete;
	public static String inspect_key;
	public static String inspect_kind;
	public static String inspect_load;
	public static String inspect_models;
	public static String inspect_name;
	public static String inspect_own_name;
	public static String inspect_placeholder;
	public static String inspect_protocol;
	public static String inspect_record;
	public static String inspect_signature;
	public static String inspect_signed;
	public static String inspect_signer;
	public static String inspect_size;
	public static String inspect_solution;
	public static String inspect_state;
	public static String inspect_time;
	public static String inspect_unsigned;
	public static String inspect_valid;
	public static String inspect_validity;
	public static String inspect_verified;
	public static String inspect_verified_ok;
	public static String inspect_verified_unknown;
	public static String inspect_verified_wrong;
	public static String inspect_version;
	public static String inspect_where;
	public static String inspect_why;
	public static String model_suggestion;
	public static String model_unknown;
	public static String option_invalid;
	public static String page_contradictions;
	public static String page_disputed;
	public static String page_either;
	public static String page_note;
	public static String page_or;
	public static String page_origin;
	public static String page_origin_sources;
	public static String page_reference;
	public static String page_references;
	public static String page_remark;
	public static String page_statement;
	public static String phone_after_reset;
	public static String phone_asks_for;
	public static String phone_code;
	public static String phone_code_typed;
	public static String phone_codes;
	public static String phone_facts;
	public static String phone_family;
	public static String phone_firmware;
	public static String phone_load;
	public static String phone_load_examples;
	public static String phone_no_procedures;
	public static String phone_note;
	public static String phone_notes;
	public static String phone_optional;
	public static String phone_order;
	public static String phone_parts;
	public static String phone_procedure;
	public static String phone_procedure_limits;
	public static String phone_procedures;
	public static String phone_recovery_loads;
	public static String phone_requests;
	public static String phone_reset;
	public static String phone_rule;
	public static String phone_rule_protocols;
	public static String phone_title;
	public static String phone_upgrades;
	public static String phone_warning;
	public static String phones_none;
	public static String procedure_advised;
	public static String procedure_after;
	public static String procedure_before;
	public static String procedure_files;
	public static String procedure_formats;
	public static String procedure_id;
	public static String procedure_key_errors;
	public static String procedure_overview;
	public static String procedure_parts;
	public static String procedure_required;
	public static String procedure_steps;
	public static String procedure_suggestion;
	public static String procedure_unknown;
	public static String procedure_warnings;
	public static String procedures_none;
	public static String request_retransmissions;
	public static String request_start;
	public static String result_aborted;
	public static String result_failed;
	public static String result_not_found;
	public static String result_received;
	public static String result_refused;
	public static String result_sent;
	public static String result_unknown;
	public static String root_empty;
	public static String serve_listening;
	public static String step_alternative;
	public static String step_choice;
	public static String step_command;
	public static String step_cue;
	public static String step_error;
	public static String step_expect;
	public static String step_keys;
	public static String step_keys_together;
	public static String step_menu;
	public static String step_then;
	public static String step_wait;
	public static String step_window;

	static {
		NLS.initializeMessages("org.dialtone.cli.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
