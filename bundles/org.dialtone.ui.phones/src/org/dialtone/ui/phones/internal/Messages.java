package org.dialtone.ui.phones.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of the model explorer, from {@code messages.properties}. */
@NonNullByDefault({})
public final class Messages extends NLS {

	public static String banner_gate;
	public static String banner_load;
	public static String banner_load_parts;
	public static String banner_procedure;
	public static String banner_stop;
	public static String fact_set_mates;
	public static String job_catalogue;
	public static String new_failed;
	public static String new_failed_title;
	public static String open_phone_title;
	public static String open_phone_unknown;
	public static String open_procedure_title;
	public static String open_procedure_unknown;
	public static String page_example;
	public static String page_gone;
	public static String page_limits;
	public static String page_no_files;
	public static String page_no_procedures;
	public static String page_note;
	public static String page_parts;
	public static String page_typed;
	public static String procedure_advised;
	public static String procedure_required;
	public static String property_file;
	public static String property_files;
	public static String property_findings;
	public static String property_found;
	public static String property_id;
	public static String property_kind;
	public static String property_lines;
	public static String property_loads;
	public static String property_mates;
	public static String property_name;
	public static String property_note;
	public static String property_protocols;
	public static String property_sources;
	public static String property_statement;
	public static String property_steps;
	public static String property_summary;
	public static String property_vendor;
	public static String property_way;
	public static String reading;
	public static String section_after;
	public static String section_before;
	public static String section_codes;
	public static String section_files;
	public static String section_notes;
	public static String section_procedures;
	public static String section_rules;
	public static String section_steps;
	public static String section_warnings;
	public static String starter_title;
	public static String status_copied;
	public static String status_load;
	public static String status_models;
	public static String status_written;
	public static String status_written_not_opened;
	public static String step_alternative;
	public static String step_choice;
	public static String step_error;
	public static String step_expect;
	public static String step_looks_dead;
	public static String step_on;
	public static String step_then;
	public static String step_wait;
	public static String step_window;
	public static String tree_after_unknown;
	public static String tree_column;
	public static String tree_file_optional;
	public static String tree_files;
	public static String tree_found;
	public static String tree_own;
	public static String tree_own_empty;
	public static String tree_own_empty_more;
	public static String tree_rule;
	public static String tree_rule_barred;
	public static String tree_rule_through;
	public static String tree_rules;
	public static String tree_set_mates;
	public static String tree_vendor_unknown;
	public static String view_filter;
	public static String view_filter_name;
	public static String view_nothing_found;
	public static String view_tree;

	static {
		NLS.initializeMessages("org.dialtone.ui.phones.internal.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
