package org.dialtone.ui.table;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
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
public final class RowTable<T> extends RowControl<T> {

	/**
	 * Rows that are added to the widget, or taken from it, at once. GTK needs about 3
	 * microseconds for each, which would be noticed with 100,000 rows.
	 */
	static final int MOST_AT_ONCE = 2_000;

	private static final int NEXT_MILLIS = 16;

	private final Table table;
	private final CellStyle<T> style;
	private final RowSelection<T> selection;
	private final BitSet filled = new BitSet();
	private Rows<T> rows = new NoRows<>();
	private @Nullable CellEditor<T> editor;
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
		this(new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER), columns, style, settings);
	}

	private RowTable(Table table, List<Column<T>> columns, CellStyle<T> style, IDialogSettings settings) {
		super(new Grid.OfTable(table), columns, settings);
		this.table = table;
		this.style = style;
		table.setHeaderVisible(true);
		selection = new RowSelection<>(table);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> selection.changed(rows));
	}

	@Override
	public Table control() {
		return table;
	}

	/** The rows that it shows. */
	Rows<T> rows() {
		return rows;
	}

	/** What the table shows from now on. */
	public void setRows(Rows<T> newRows) {
		rows = newRows;
		update(() -> Change.REPLACED);
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

	@Override
	void sorted() {
		onSort.run();
	}

	/** Lets the user change cells: with a double-click, Enter or F2. */
	public void setEditing(CellEditing<T> editing) {
		editor = new CellEditor<>(this, editing);
	}

	@Override
	public List<T> selection() {
		return selection.rows();
	}

	/** Selects one row and scrolls to it; does nothing when it is not shown. */
	public void select(T row) {
		selection.select(row, rows);
	}

	/**
	 * Changes the rows and shows what became of them. What the user is typing into a cell
	 * is given up.
	 *
	 * @param change changes the rows and tells how
	 */
	public void update(Supplier<Change> change) {
		var editing = editor;
		if (editing != null) {
			editing.close();
		}
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

	@Override
	public void refresh() {
		clearFilled();
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
		var all = columns();
		for (int i = 0; i < all.size(); i++) {
			var column = all.get(i);
			if (isVisible(column)) {
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
