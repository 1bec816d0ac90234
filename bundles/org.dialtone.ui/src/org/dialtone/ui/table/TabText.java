package org.dialtone.ui.table;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as tab-separated text, as spreadsheets and tickets take it. */
public final class TabText {

	private TabText() {
	}

	/**
	 * A line of column titles where there are several columns, then one line for each row;
	 * every line ends with a line feed. Tabs and line breaks within a cell become spaces, so that cells stay cells.
	 *
	 * @param columns the columns from left to right
	 */
	public static <T> String of(List<Column<T>> columns, Iterable<T> rows) {
		var text = new StringBuilder();
		if (columns.size() > 1) {
			text.append(columns.stream().map(column -> cell(column.title())).collect(Collectors.joining("\t"))).append('\n'); //$NON-NLS-1$
		}
		for (var row : rows) {
			char separator = 0;
			for (var column : columns) {
				if (separator != 0) {
					text.append(separator);
				}
				text.append(cell(column.text().apply(row)));
				separator = '\t';
			}
			text.append('\n');
		}
		return text.toString();
	}

	private static String cell(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < ' ') {
				return text.replaceAll("[\\t\\r\\n]+", " "); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		return text; // as nearly always, and there may be very many
	}
}
