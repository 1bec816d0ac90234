package org.dialtone.ui.tftp.internal.log;

import java.util.List;

import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;
import org.eclipse.osgi.util.NLS;

/** What is said about the log, and about the rows that are selected in it. */
public final class LogStatus {

	private LogStatus() {
	}

	/** How many requests there are, how many older ones are gone, how many were for missing files, and whether the rows are frozen. */
	public static String text(LogModel model) {
		var text = count(model);
		if (model.dropped() > 0) {
			text = NLS.bind(Messages.log_dropped, text, Numbers.grouped(model.dropped()));
		}
		if (model.missing() > 0) {
			text = NLS.bind(Messages.log_missing, text, Numbers.grouped(model.missing()));
		}
		if (model.isPaused()) {
			long waiting = model.waiting();
			return waiting == 0 ? NLS.bind(Messages.log_paused, text)
					: NLS.bind(Messages.log_paused_waiting, text, Numbers.grouped(waiting));
		}
		return text;
	}

	private static String count(LogModel model) {
		int total = model.total();
		if (model.isFiltered() && total > 0) {
			return NLS.bind(Messages.log_count_filtered, Numbers.grouped(model.size()), Numbers.grouped(total));
		}
		return switch (total) {
		case 0 -> Messages.log_count_none;
		case 1 -> Messages.log_count_one;
		default -> NLS.bind(Messages.log_count_many, Numbers.grouped(total));
		};
	}

	/** A sentence about the selected rows; empty for none. */
	public static String ofSelection(List<LogRow> selected) {
		if (selected.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		if (selected.size() > 1) {
			return NLS.bind(Messages.log_selected_many, Numbers.grouped(selected.size()));
		}
		var row = selected.getFirst();
		var client = row.phone().isEmpty() ? row.client()
				: NLS.bind(Messages.log_selected_phone, row.client(), row.phone());
		var reason = row.reason();
		return NLS.bind(Messages.log_selected_one, new Object[] { row.ended().request().file(),
				reason.isEmpty() ? row.result() : row.result() + ", " + reason, client }); //$NON-NLS-1$
	}
}
