package org.dialtone.ui.table;

import java.util.List;

import org.dialtone.ui.accessibility.AccessibleName;
import org.dialtone.ui.clipboard.ClipboardText;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/**
 * A table or a tree. Its columns can be sorted, resized, moved and hidden, and that is
 * remembered; its selected rows are copied as tab-separated text. A part that adapts to
 * the one it shows gets Copy.
 * <p>
 * Used on the display's thread only.
 *
 * @param <T> type of the rows
 */
public abstract sealed class RowControl<T> permits RowTable, RowTree {

	private static final String KEY = RowControl.class.getName();

	private final ColumnSet<T> columns;
	private final ColumnMenu columnMenu;

	RowControl(Grid grid, List<Column<T>> columns, IDialogSettings settings) {
		grid.control().setData(KEY, this);
		this.columns = new ColumnSet<>(grid, columns, settings, this::sorted);
		columnMenu = new ColumnMenu(grid, this::fillColumnMenu);
	}

	/** The table or tree whose widget a control is; {@code null} for other controls. */
	public static @Nullable RowControl<?> of(@Nullable Control control) {
		return control != null && control.getData(KEY) instanceof RowControl<?> rows ? rows : null;
	}

	/** The widget, for layout and listeners; its items belong to this class. */
	public abstract Composite control();

	/** The selected rows from top to bottom. */
	public abstract List<T> selection();

	/** Shows the current texts of all rows, which are the same ones, in the columns that are visible now. */
	public abstract void refresh();

	/** The user chose another sort order. */
	abstract void sorted();

	/** The sort order that the user chose, or {@code null} for the rows' own. */
	public final @Nullable Sort<T> sort() {
		return columns.sort();
	}

	/** What screen readers call it. */
	public final void setName(String name) {
		AccessibleName.set(control(), name);
	}

	/** The menu for the rows; the header has one of its own. */
	public final void setRowMenu(Menu menu) {
		columnMenu.setRowMenu(menu);
	}

	/** All columns, by the index at which the widget knows them. */
	final List<Column<T>> columns() {
		return columns.all();
	}

	final boolean isVisible(Column<T> column) {
		return columns.isVisible(column);
	}

	/** Columns that are shown, from left to right. */
	public final List<Column<T>> visibleColumns() {
		return columns.visible();
	}

	/** The index by which the widget knows a column, wherever it stands; -1 when there is no such column. */
	public final int indexOfColumn(String id) {
		var all = columns.all();
		for (int index = 0; index < all.size(); index++) {
			if (all.get(index).id().equals(id)) {
				return index;
			}
		}
		return -1;
	}

	/** Copies the selected rows as tab-separated text in visible order; nothing when none is selected. */
	public final void copySelection() {
		var selected = selection();
		if (!selected.isEmpty()) {
			ClipboardText.copy(control().getDisplay(), TabText.of(columns.visible(), selected));
		}
	}

	/** Adds a check item for each column, and an item that resets them all. */
	public final void fillColumnMenu(Menu menu) {
		ColumnMenu.fill(menu, columns, this::refresh);
	}
}
