package org.dialtone.ui.table;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/**
 * The columns of a widget, by the index at which they were made. SWT has them twice,
 * for tables and for trees, without a type for both.
 */
sealed interface Grid {

	/** The widget. */
	Composite control();

	/** Adds a column that can be moved. @return it, for its text and listeners */
	Item add(int alignment);

	/** Indexes of the columns from left to right. */
	int[] order();

	void setOrder(int[] indexes);

	int width(int index);

	void setWidth(int index, int width);

	void setResizable(int index, boolean resizable);

	/** The arrow in the header. @param index of the column by which rows are sorted, or -1 */
	void setSort(int index, boolean descending);

	int headerHeight();

	/** The columns of a table. */
	record OfTable(Table control) implements Grid {

		@Override
		public Item add(int alignment) {
			var column = new TableColumn(control, alignment);
			column.setMoveable(true);
			return column;
		}

		@Override
		public int[] order() {
			return control.getColumnOrder();
		}

		@Override
		public void setOrder(int[] indexes) {
			control.setColumnOrder(indexes);
		}

		@Override
		public int width(int index) {
			return control.getColumn(index).getWidth();
		}

		@Override
		public void setWidth(int index, int width) {
			control.getColumn(index).setWidth(width);
		}

		@Override
		public void setResizable(int index, boolean resizable) {
			control.getColumn(index).setResizable(resizable);
		}

		@Override
		public void setSort(int index, boolean descending) {
			@Nullable
			TableColumn column = index < 0 ? null : control.getColumn(index);
			control.setSortColumn(column);
			control.setSortDirection(direction(index, descending));
		}

		@Override
		public int headerHeight() {
			return control.getHeaderHeight();
		}
	}

	/** The columns of a tree; the first one has the tree's lines. */
	record OfTree(Tree control) implements Grid {

		@Override
		public Item add(int alignment) {
			var column = new TreeColumn(control, alignment);
			column.setMoveable(control.getColumnCount() > 1); // the lines of the tree stay where they are
			return column;
		}

		@Override
		public int[] order() {
			return control.getColumnOrder();
		}

		@Override
		public void setOrder(int[] indexes) {
			control.setColumnOrder(indexes);
		}

		@Override
		public int width(int index) {
			return control.getColumn(index).getWidth();
		}

		@Override
		public void setWidth(int index, int width) {
			control.getColumn(index).setWidth(width);
		}

		@Override
		public void setResizable(int index, boolean resizable) {
			control.getColumn(index).setResizable(resizable);
		}

		@Override
		public void setSort(int index, boolean descending) {
			@Nullable
			TreeColumn column = index < 0 ? null : control.getColumn(index);
			control.setSortColumn(column);
			control.setSortDirection(direction(index, descending));
		}

		@Override
		public int headerHeight() {
			return control.getHeaderVisible() ? control.getHeaderHeight() : 0;
		}
	}

	private static int direction(int index, boolean descending) {
		return index < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP;
	}
}
