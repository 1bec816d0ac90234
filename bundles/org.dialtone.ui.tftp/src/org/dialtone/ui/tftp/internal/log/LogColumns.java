package org.dialtone.ui.tftp.internal.log;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.dialtone.ui.table.Column;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;
import org.dialtone.ui.tftp.internal.Times;
import org.eclipse.jdt.annotation.Nullable;

/** The columns of the request log. */
public final class LogColumns {

	/** The column that shows when a request came. */
	public static final String TIME = "time"; //$NON-NLS-1$
	/** The column that shows how a request ended, with an icon. */
	public static final String RESULT = "result"; //$NON-NLS-1$
	/** The column that shows which file was asked for. */
	public static final String FILE = "file"; //$NON-NLS-1$

	private LogColumns() {
	}

	/**
	 * All columns, in the order in which a new user sees them: what went wrong and why
	 * comes first, so that it is seen in a window of the first size.
	 */
	public static List<Column<LogRow>> all() {
		return List.of(
				Column.ofText(TIME, Messages.column_time, 95, row -> Times.of(row.ended().request().time()),
						byKnown(row -> row.ended().request().time())),
				Column.ofText(FILE, Messages.column_file, 215, row -> row.ended().request().file(),
						Comparator.comparing(row -> row.ended().request().file(), String.CASE_INSENSITIVE_ORDER)),
				Column.ofText(RESULT, Messages.column_result, 95, LogRow::result,
						Comparator.comparing(row -> row.ended().outcome())),
				Column.ofText("reason", Messages.column_reason, 225, LogRow::reason, byText(LogRow::reason)), //$NON-NLS-1$
				Column.ofText("phone", Messages.column_phone, 130, LogRow::phone, byText(LogRow::phone)), //$NON-NLS-1$
				Column.ofText("client", Messages.column_client, 135, LogRow::client, LogColumns::compareClients), //$NON-NLS-1$
				Column.ofNumbers("bytes", Messages.column_bytes, 80, LogColumns::bytes, //$NON-NLS-1$
						Comparator.comparingLong(row -> row.ended().bytes())),
				Column.ofNumbers("duration", Messages.column_duration, 80, row -> Numbers.duration(row.ended().duration()), //$NON-NLS-1$
						byKnown(row -> row.ended().duration())),
				Column.ofNumbers("retransmissions", Messages.column_retransmissions, 65, //$NON-NLS-1$
						row -> Numbers.known(row.ended().retransmissions()),
						Comparator.comparingLong(row -> row.ended().retransmissions())),
				Column.ofText("options", Messages.column_options, 110, LogRow::options, byText(LogRow::options))); //$NON-NLS-1$
	}

	/** Nothing for a request that transferred nothing, so that real transfers stand out. */
	private static String bytes(LogRow row) {
		return row.ended().bytes() == 0 && OutcomeText.isTrouble(row.ended().outcome()) ? "" //$NON-NLS-1$
				: Numbers.known(row.ended().bytes());
	}

	/** What is not known comes first. */
	private static <T extends Comparable<T>> Comparator<LogRow> byKnown(Function<LogRow, @Nullable T> value) {
		return (one, other) -> {
			var a = value.apply(one);
			var b = value.apply(other);
			return a == null || b == null ? Boolean.compare(a != null, b != null) : a.compareTo(b);
		};
	}

	private static Comparator<LogRow> byText(Function<LogRow, String> text) {
		return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
	}

	/** By address as a number, so that 10.0.0.9 comes before 10.0.0.10, then by port; what is not known comes first. */
	private static int compareClients(LogRow one, LogRow other) {
		var a = one.ended().request().client();
		var b = other.ended().request().client();
		if (a == null || b == null) {
			return Boolean.compare(a != null, b != null);
		}
		var first = a.getAddress().getAddress();
		var second = b.getAddress().getAddress();
		int order = first.length != second.length ? Integer.compare(first.length, second.length)
				: Arrays.compareUnsigned(first, second);
		return order != 0 ? order : Integer.compare(a.getPort(), b.getPort());
	}
}
