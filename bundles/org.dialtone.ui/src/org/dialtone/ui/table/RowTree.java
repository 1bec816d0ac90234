package org.dialtone.ui.table;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * A tree with columns. As long as it shows only the first one, it has no header and the
 * column is as wide as its lines. Rows are sorted among those with the same parent.
 * <p>
 * Used on the display's thread only.
 *
 * @param <T> type of the rows; rows are told apart by {@link Object#equals}
 */
public final class RowTree<T> extends RowControl<T> {

	private final Class<T> type;
	private final Tree tree;
	private final TreeViewer viewer;
	private boolean fitting;

	/**
	 * Makes the tree.
	 *
	 * @param content  has rows of the type, and nothing else
	 * @param columns  the first one, which has the lines of the tree, is always shown
	 * @param settings a section that belongs to this tree alone, where its columns are
	 *                 remembered
	 */
	public RowTree(Composite parent, Class<T> type, ITreeContentProvider content, List<Column<T>> columns, TreeStyle<T> style,
			IDialogSettings settings) {
		this(new Tree(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL), type, content,
				Stream.concat(Stream.of(columns.getFirst().with(Column.Presence.ALWAYS)), columns.stream().skip(1)).toList(),
				style, settings);
	}

	private RowTree(Tree tree, Class<T> type, ITreeContentProvider content, List<Column<T>> columns, TreeStyle<T> style,
			IDialogSettings settings) {
		super(new Grid.OfTree(tree), columns, settings);
		this.tree = tree;
		this.type = type;
		viewer = new TreeViewer(tree);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		for (int index = 0; index < columns.size(); index++) {
			new TreeViewerColumn(viewer, tree.getColumn(index)).setLabelProvider(new Labels(columns.get(index), style));
		}
		ColumnViewerToolTipSupport.enableFor(viewer);
		tree.addListener(SWT.Resize, event -> fitSoon());
		sorted();
		arrange();
	}

	/** The viewer, for input, selection and what is expanded; its labels and order belong to this class. */
	public TreeViewer viewer() {
		return viewer;
	}

	@Override
	public Tree control() {
		return tree;
	}

	@Override
	public List<T> selection() {
		return Stream.of(viewer.getStructuredSelection().toArray()).map(type::cast).toList();
	}

	@Override
	public void refresh() {
		arrange();
		viewer.refresh();
	}

	/** Changes what the viewer shows, without the steps between. */
	public void update(Runnable change) {
		tree.setRedraw(false);
		try {
			change.run();
		} finally {
			tree.setRedraw(true);
		}
		fitSoon();
	}

	@Override
	void sorted() {
		var sort = sort();
		var order = sort == null ? null : sort.comparator();
		viewer.setComparator(order == null ? null : new ViewerComparator() {
			@Override
			public int compare(@Nullable Viewer shown, @Nullable Object one, @Nullable Object other) {
				return order.compare(type.cast(one), type.cast(other));
			}
		});
	}

	private void arrange() {
		tree.setHeaderVisible(visibleColumns().size() > 1);
		fitSoon();
	}

	/** Once for many rows, after they have their texts. */
	private void fitSoon() {
		if (!fitting && visibleColumns().size() == 1) {
			fitting = true;
			tree.getDisplay().asyncExec(this::fit);
		}
	}

	private void fit() {
		fitting = false;
		if (!tree.isDisposed() && visibleColumns().size() == 1) {
			var only = tree.getColumn(0);
			only.pack();
			only.setWidth(Math.max(only.getWidth(), tree.getClientArea().width));
		}
	}

	/** The cells of a column. */
	private final class Labels extends StyledCellLabelProvider {

		private final Column<T> column;
		private final TreeStyle<T> style;

		Labels(Column<T> column, TreeStyle<T> style) {
			this.column = column;
			this.style = style;
		}

		@Override
		public void update(@Nullable ViewerCell cell) {
			if (cell == null) {
				return;
			}
			T row = type.cast(cell.getElement());
			var text = style.styled(row, column);
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			cell.setImage(style.image(row, column));
			cell.setForeground(style.foreground(row, column, tree));
			cell.setFont(style.font(row, column));
			super.update(cell);
			fitSoon();
		}

		@Override
		public @Nullable String getToolTipText(@Nullable Object element) {
			return element == null ? null : style.tip(type.cast(element));
		}

		/** Icons are drawn for the ground of a list; on that of the selection some would not be seen. */
		@Override
		protected void paint(@Nullable Event event, @Nullable Object element) {
			if (event != null && (event.detail & SWT.SELECTED) != 0 && event.item instanceof TreeItem item
					&& item.getImage(event.index) != null) {
				var icon = item.getImageBounds(event.index);
				event.gc.setBackground(item.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
				event.gc.fillRoundRectangle(icon.x - 1, icon.y - 1, icon.width + 2, icon.height + 2, 5, 5);
			}
			super.paint(event, element);
		}
	}
}
