package org.dialtone.ui.page;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of pages, from {@code messages.properties}. */
@NonNullByDefault({})
final class Messages extends NLS {

	public static String find_close;
	public static String find_count;
	public static String find_label;
	public static String find_next;
	public static String find_nothing;
	public static String find_previous;
	public static String page_copy_keys;
	public static String page_copy_keys_tooltip;
	public static String page_open_source;
	public static String page_print_job;
	public static String page_save_failed;
	public static String page_save_html;
	public static String page_save_job;
	public static String page_save_title;
	public static String page_source;
	public static String page_step;

	static {
		NLS.initializeMessages("org.dialtone.ui.page.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
