package org.dialtone.ui.tftp.internal.transfers;

import java.util.Comparator;
import java.util.List;

import org.dialtone.ui.table.Column;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;

/** The columns of the transfers under way. */
public final class TransferColumns {

	/** The column in which the progress bar is drawn. */
	public static final String PROGRESS = "progress"; //$NON-NLS-1$

	private TransferColumns() {
	}

	/** All columns, in the order in which a new user sees them. */
	public static List<Column<TransferRow>> all() {
		return List.of(
				Column.ofText("client", Messages.column_client, 150, TransferRow::client, //$NON-NLS-1$
						Comparator.comparing(TransferRow::client)),
				Column.ofText("phone", Messages.column_phone, 135, TransferRow::phone, //$NON-NLS-1$
						Comparator.comparing(TransferRow::phone)),
				Column.ofText("file", Messages.column_file, 200, row -> row.progress().request().file(), //$NON-NLS-1$
						Comparator.comparing(row -> row.progress().request().file(), String.CASE_INSENSITIVE_ORDER)),
				Column.ofText(PROGRESS, Messages.column_progress, 280, TransferRow::progressText,
						Comparator.comparingInt(TransferRow::percent)),
				Column.ofNumbers("speed", Messages.column_speed, 90, TransferRow::speed, //$NON-NLS-1$
						Comparator.comparingDouble(TransferRow::bytesPerSecond)),
				Column.ofNumbers("retransmissions", Messages.column_retransmissions, 65, //$NON-NLS-1$
						row -> Numbers.known(row.progress().retransmissions()),
						Comparator.comparingLong(row -> row.progress().retransmissions())));
	}
}
