package org.dialtone.cli.internal;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in aligned columns; the last column is wrapped. */
final class Table {

	private static final String GAP = "  "; //$NON-NLS-1$

	private final List<List<String>> rows = new ArrayList<>();

	/** Adds a row; all rows must have the same number of cells. */
	Table row(String... cells) {
		rows.add(List.of(cells));
		return this;
	}

	/** All rows, each ending with a line break. */
	String text() {
		if (rows.isEmpty()) {
			return ""; //$NON-NLS-1$
		}
		int columns = rows.getFirst().size();
		var text = new StringBuilder();
		for (var row : rows) {
			var line = new StringBuilder();
			for (int i = 0; i < columns - 1; i++) {
				line.append(row.get(i)).repeat(' ', width(i) - row.get(i).length()).append(GAP);
			}
			text.append(Wrapping.wrap(line.toString(), row.getLast()));
		}
		return text.toString();
	}

	private int width(int column) {
		return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
	}
}
