package org.dialtone.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Table;

/** The selected rows of a table: they stay selected wherever they move, as long as they are there. */
final class RowSelection<T> {

	private final Table table;
	private List<T> selected = List.of();
	private Consumer<List<T>> onSelection = selection -> {
	};
	private boolean incomplete;

	RowSelection(Table table) {
		this.table = table;
	}

	void onSelection(Consumer<List<T>> action) {
		onSelection = action;
	}

	/** The selected rows from top to bottom. */
	List<T> rows() {
		return selected;
	}

	/** The user selected other rows. */
	void changed(Rows<T> rows) {
		var now = new ArrayList<T>();
		if (table.getSelectionCount() == rows.size()) {
			// without asking for each index: with very many rows GTK takes noticeably long
			for (int index = 0; index < rows.size(); index++) {
				now.add(rows.get(index));
			}
		} else {
			for (int index : table.getSelectionIndices()) {
				if (index < rows.size()) {
					now.add(rows.get(index));
				}
			}
		}
		selected = now;
		incomplete = false;
		onSelection.accept(now);
	}

	/** The program selects a row, as if the user had. */
	void select(T row, Rows<T> rows) {
		if (rows.indexOf(row) >= 0) {
			selected = List.of(row);
			restore(rows);
			table.showSelection();
			onSelection.accept(selected);
		}
	}

	/** Rows were removed at the beginning, and the widget moved its selection with the others. */
	void dropGone(Rows<T> rows) {
		int lost = 0;
		while (lost < selected.size() && rows.indexOf(selected.get(lost)) < 0) {
			lost++;
		}
		if (lost > 0) {
			now(List.copyOf(selected.subList(lost, selected.size())));
		}
	}

	/** Any row may have moved, or be gone. */
	void restore(Rows<T> rows) {
		if (selected.isEmpty()) {
			return;
		}
		int count = table.getItemCount();
		var indexes = selected.stream().mapToInt(rows::indexOf).filter(index -> index >= 0).sorted().toArray();
		var wanted = Arrays.stream(indexes).filter(index -> index < count).toArray();
		incomplete = wanted.length < indexes.length;
		if (!Arrays.equals(wanted, table.getSelectionIndices())) {
			table.deselectAll();
			table.select(wanted);
		}
		var kept = new ArrayList<T>(indexes.length);
		for (int index : indexes) {
			kept.add(rows.get(index));
		}
		now(kept);
	}

	/** The widget has all its rows now: selects those that were missing before. */
	void complete(Rows<T> rows) {
		if (incomplete) {
			restore(rows);
			if (selected.size() == 1) {
				table.showSelection();
			}
		}
	}

	/** Keeps the rows from before, or fewer of them. */
	private void now(List<T> rows) {
		var fewer = rows.size() < selected.size();
		selected = rows;
		if (fewer) {
			onSelection.accept(rows);
		}
	}
}
