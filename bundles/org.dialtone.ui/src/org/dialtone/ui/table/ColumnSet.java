package org.dialtone.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;

/**
 * The columns of one table or tree: makes them, and remembers their width, place,
 * visibility and sort order in a section of the dialog settings.
 */
final class ColumnSet<T> {

	private final Grid grid;
	private final List<Column<T>> columns;
	private final Map<Column<T>, Integer> widths = new HashMap<>();
	private final Set<Column<T>> hidden = new HashSet<>();
	private final IDialogSettings settings;
	private final Runnable sortChanged;
	private @Nullable Sort<T> sort;
	private boolean arranging;

	ColumnSet(Grid grid, List<Column<T>> columns, IDialogSettings settings, Runnable sortChanged) {
		this.grid = grid;
		this.columns = List.copyOf(columns);
		this.settings = settings;
		this.sortChanged = sortChanged;
		for (int index = 0; index < columns.size(); index++) {
			make(columns.get(index), index);
		}
		arrange(TableState.load(settings));
	}

	private void make(Column<T> column, int index) {
		var widget = grid.add(column.numeric() ? SWT.RIGHT : SWT.LEFT);
		widget.setText(column.title());
		widget.addListener(SWT.Selection, event -> sortBy(column));
		widget.addListener(SWT.Resize, event -> resized(column, index));
		widget.addListener(SWT.Move, event -> save());
	}

	/** All columns in the order in which they were made. */
	List<Column<T>> all() {
		return columns;
	}

	/** The columns that are shown, from left to right. */
	List<Column<T>> visible() {
		var visible = new ArrayList<Column<T>>();
		for (int index : grid.order()) {
			var column = columns.get(index);
			if (!hidden.contains(column)) {
				visible.add(column);
			}
		}
		return visible;
	}

	@Nullable
	Sort<T> sort() {
		return sort;
	}

	boolean isVisible(Column<T> column) {
		return !hidden.contains(column);
	}

	/** Whether the user may hide a column: the last visible one stays. */
	boolean canHide(Column<T> column) {
		return column.presence() != Column.Presence.ALWAYS && hidden.size() < columns.size() - 1;
	}

	/** Shows a column, or hides it if that is possible. */
	void setVisible(Column<T> column, boolean visible) {
		if (visible) {
			hidden.remove(column);
		} else if (canHide(column)) {
			hidden.add(column);
		}
		applyWidths();
		save();
	}

	/** Resets everything to how it was made. */
	void reset() {
		widths.clear();
		arrange(TableState.INITIAL);
		save();
		sortChanged.run();
	}

	private void arrange(TableState state) {
		arranging = true;
		hidden.clear();
		for (var column : columns) {
			var width = state.widths().get(column.id());
			if (width != null && width > 0) {
				widths.put(column, width);
			}
			if (isHidden(column, state) && canHide(column)) {
				hidden.add(column);
			}
		}
		grid.setOrder(order(state.order()));
		applyWidths();
		var sorted = columns.stream().filter(column -> column.id().equals(state.sortColumn())).findFirst();
		setSort(sorted.isPresent() ? new Sort<>(sorted.get(), state.descending()) : null);
		arranging = false;
	}

	/** As it was left; a column that is new since then is as it was made. */
	private static boolean isHidden(Column<?> column, TableState state) {
		return state.order().contains(column.id()) ? state.hidden().contains(column.id())
				: column.presence() == Column.Presence.ON_DEMAND;
	}

	/** Remembered columns first, in their order; columns that are new since then follow. */
	private int[] order(List<String> ids) {
		var indexes = new ArrayList<Integer>();
		for (var id : ids) {
			int index = indexOf(column -> column.id().equals(id));
			if (index >= 0 && !indexes.contains(index)) {
				indexes.add(index);
			}
		}
		for (int index = 0; index < columns.size(); index++) {
			if (!indexes.contains(index)) {
				indexes.add(index);
			}
		}
		return indexes.stream().mapToInt(Integer::intValue).toArray();
	}

	private int indexOf(Predicate<Column<T>> wanted) {
		for (int index = 0; index < columns.size(); index++) {
			if (wanted.test(columns.get(index))) {
				return index;
			}
		}
		return -1;
	}

	private void applyWidths() {
		for (int index = 0; index < columns.size(); index++) {
			var column = columns.get(index);
			var visible = isVisible(column);
			grid.setResizable(index, visible);
			grid.setWidth(index, visible ? width(column) : 0);
		}
	}

	private int width(Column<T> column) {
		var width = widths.get(column);
		return width == null ? column.width() : width;
	}

	private void sortBy(Column<T> column) {
		if (column.order() == null) {
			return;
		}
		var before = sort;
		if (before == null || !before.column().equals(column)) {
			setSort(new Sort<>(column, false));
		} else {
			setSort(before.descending() ? null : new Sort<>(column, true));
		}
		save();
		sortChanged.run();
	}

	private void setSort(@Nullable Sort<T> newSort) {
		sort = newSort;
		grid.setSort(newSort == null ? -1 : columns.indexOf(newSort.column()), newSort != null && newSort.descending());
	}

	private void resized(Column<T> column, int index) {
		int width = grid.width(index);
		if (arranging || !isVisible(column) || width <= 0 || isStretched(column)) {
			return;
		}
		widths.put(column, width);
		save();
	}

	/**
	 * A tree makes its only column as wide as its lines, and some systems give the rest of
	 * the width to the last column; the user chose neither.
	 */
	private boolean isStretched(Column<T> column) {
		var visible = visible();
		if (visible.size() == 1 && grid instanceof Grid.OfTree) {
			return true;
		}
		if (!column.equals(visible.getLast())) {
			return false;
		}
		int all = 0;
		for (int index = 0; index < columns.size(); index++) {
			all += grid.width(index);
		}
		return all <= grid.control().getSize().x;
	}

	private void save() {
		if (arranging) {
			return;
		}
		var order = new ArrayList<String>();
		for (int index : grid.order()) {
			order.add(columns.get(index).id());
		}
		var byId = new HashMap<String, Integer>();
		columns.forEach(column -> byId.put(column.id(), width(column)));
		var hiddenIds = new HashSet<String>();
		hidden.forEach(column -> hiddenIds.add(column.id()));
		var current = sort;
		new TableState(order, byId, hiddenIds, current == null ? null : current.column().id(),
				current != null && current.descending()).save(settings);
	}
}
