package org.dialtone.ui.table;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.dialtone.ui.accessibility.AccessibleName;
import org.dialtone.ui.clipboard.ClipboardText;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * A virtual table: only rows that were seen have items, so that hundreds of
 * thousands of rows cost little. Columns can be sorted, resized, moved and hidden,
 * and that is remembered. Selection, and the place to which the user scrolled, stay
 * with their rows when rows come and go.
 * <p>
 * Used on the display's thread only.
 *
 * @param <T> type of the rows; rows are told apart by {@link Object#equals}
 */
public final class RowTable<T> {

	/**
	 * Rows that are added to the widget, or taken from it, at once. GTK needs about 3
	 * microseconds for each, which would be noticed with 100,000 rows.
	 */
	static final int MOST_AT_ONCE = 2_000;

	private static final int NEXT_MILLIS = 16;
	private static final String KEY = RowTable.class.getName();

	private final Table table;
	private final ColumnSet<T> columns;
	private final CellStyle<T> style;
	private final ColumnMenu columnMenu;
	private final RowSelection<T> selection;
	private final BitSet filled = new BitSet();
	private Rows<T> rows = new NoRows<>();
	private Runnable onSort = () -> {
	};
	private Runnable onGrown = () -> {
	};
	private boolean chasing;

	/**
	 * Makes the table.
	 *
	 * @param settings a section that belongs to this table alone, where its columns are
	 *                 remembered
	 */
	public RowTable(Composite parent, List<Column<T>> columns, CellStyle<T> style, IDialogSettings settings) {
		this.style = style;
		table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setData(KEY, this);
		this.columns = new ColumnSet<>(table, columns, settings, () -> onSort.run());
		selection = new RowSelection<>(table);
		columnMenu = new ColumnMenu(table, this::fillColumnMenu);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> selection.changed(rows));
	}

	/** The table whose widget a control is; {@code null} for other controls. */
	public static @Nullable RowTable<?> of(@Nullable Control control) {
		return control != null && control.getData(KEY) instanceof RowTable<?> table ? table : null;
	}

	/** The widget, for layout and listeners; its items belong to this class. */
	public Table control() {
		return table;
	}

	/** What the table shows from now on. */
	public void setRows(Rows<T> newRows) {
		rows = newRows;
		update(() -> Change.REPLACED);
	}

	/** The sort order that the user chose, or {@code null} for the rows' own. */
	public @Nullable Sort<T> sort() {
		return columns.sort();
	}

	/** @param action called when the user chose another sort order */
	public void onSort(Runnable action) {
		onSort = action;
	}

	/** @param action called with the selected rows when they have changed */
	public void onSelection(Consumer<List<T>> action) {
		selection.onSelection(action);
	}

	/**
	 * @param action called when all rows are there that could not be added at once: the
	 *               end of the table is another one
	 */
	public void onGrown(Runnable action) {
		onGrown = action;
	}

	/** What screen readers call the table. */
	public void setName(String name) {
		AccessibleName.set(table, name);
	}

	/** The menu for the rows; the header has one of its own. */
	public void setRowMenu(Menu menu) {
		columnMenu.setRowMenu(menu);
	}

	/** The selected rows from top to bottom. */
	public List<T> selection() {
		return selection.rows();
	}

	/** Columns that are shown, from left to right. */
	public List<Column<T>> visibleColumns() {
		return columns.visible();
	}

	/** The index by which the widget knows a column, wherever it stands; -1 when there is no such column. */
	public int indexOfColumn(String id) {
		var all = columns.all();
		for (int index = 0; index < all.size(); index++) {
			if (all.get(index).id().equals(id)) {
				return index;
			}
		}
		return -1;
	}

	/**
	 * Changes the rows and shows what became of them.
	 *
	 * @param change changes the rows and tells how
	 */
	public void update(Supplier<Change> change) {
		int top = table.getTopIndex();
		var topRow = top > 0 && top < rows.size() ? rows.get(top) : null;
		var happened = change.get();
		switch (happened.kind()) {
		case NONE -> {
			return;
		}
		case SHIFTED -> shift(happened.removed(), top);
		case REPLACED -> replace(top, topRow);
		}
	}

	/** Shows the current texts of all rows, which are the same ones. */
	public void refresh() {
		clearFilled();
	}

	/** Copies the selected rows as tab-separated text in visible order; nothing when none is selected. */
	public void copySelection() {
		var selected = selection.rows();
		if (!selected.isEmpty()) {
			ClipboardText.copy(table.getDisplay(), TabText.of(columns.visible(), selected));
		}
	}

	/** Adds a check item for each column, and an item that resets them all. */
	public void fillColumnMenu(Menu menu) {
		ColumnMenu.fill(menu, columns, this::refresh);
	}

	private void shift(int removed, int top) {
		int gone = Math.min(removed, table.getItemCount());
		if (gone > 0) {
			table.remove(0, gone - 1);
			var rest = filled.get(gone, Math.max(gone, filled.length()));
			filled.clear();
			filled.or(rest);
		}
		chase();
		if (gone > 0 && top > 0) {
			table.setTopIndex(Math.max(0, top - gone));
		}
		selection.dropGone(rows);
	}

	private void replace(int top, @Nullable T topRow) {
		clearFilled();
		chase();
		selection.restore(rows);
		int index = topRow == null ? -1 : rows.indexOf(topRow);
		if (index < 0) {
			index = Math.min(top, Math.max(0, rows.size() - TableScroll.page(table))); // not past the end
		}
		if (index != top) {
			table.setTopIndex(index);
		}
	}

	private void clearFilled() {
		int count = table.getItemCount();
		for (int from = filled.nextSetBit(0); from >= 0 && from < count; from = filled.nextSetBit(from)) {
			int to = Math.min(filled.nextClearBit(from), count);
			table.clear(from, to - 1);
			from = to;
		}
		filled.clear();
	}

	/** Moves the widget's number of rows towards the true one, in steps too small to notice. */
	private void chase() {
		int count = table.getItemCount();
		int wanted = rows.size();
		int next = Math.clamp(wanted, Math.max(0, count - MOST_AT_ONCE), count + MOST_AT_ONCE);
		if (next != count) {
			table.setItemCount(next);
		}
		if (next != wanted && !chasing) {
			chasing = true;
			table.getDisplay().timerExec(NEXT_MILLIS, this::chaseOn);
		}
	}

	private void chaseOn() {
		chasing = false;
		if (table.isDisposed()) {
			return;
		}
		chase();
		if (chasing) {
			return;
		}
		selection.complete(rows);
		onGrown.run();
	}

	private void fill(Event event) {
		var item = (TableItem) Objects.requireNonNull(event.item);
		int index = event.index;
		filled.set(index);
		if (index >= rows.size()) {
			return; // the widget still has rows that are gone
		}
		var row = rows.get(index);
		var all = columns.all();
		for (int i = 0; i < all.size(); i++) {
			var column = all.get(i);
			if (columns.isVisible(column)) {
				item.setText(i, column.text().apply(row));
				var image = style.image(row, column);
				if (image != null || item.getImage(i) != null) {
					item.setImage(i, image); // GTK would keep room for an image in every cell that was given one, or none
				}
				item.setForeground(i, style.foreground(row, column, table));
				item.setFont(i, style.font(row, column));
			}
		}
	}

	private record NoRows<T>() implements Rows<T> {
		@Override
		public int size() {
			return 0;
		}

		@Override
		public T get(int index) {
			throw new IndexOutOfBoundsException(index);
		}

		@Override
		public int indexOf(T row) {
			return -1;
		}
	}
}
