package org.dialtone.ui.table;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of a header: which columns are shown. */
final class ColumnMenu {

	private final Grid grid;
	private final Menu headerMenu;
	private @Nullable Menu rowMenu;

	/** @param fill fills the menu each time it opens */
	ColumnMenu(Grid grid, Consumer<Menu> fill) {
		this.grid = grid;
		headerMenu = new Menu(grid.control());
		headerMenu.addListener(SWT.Show, event -> {
			for (var item : headerMenu.getItems()) {
				item.dispose();
			}
			fill.accept(headerMenu);
		});
		grid.control().addListener(SWT.MenuDetect, this::chooseMenu);
		grid.control().addListener(SWT.Dispose, event -> headerMenu.dispose());
	}

	void setRowMenu(Menu menu) {
		rowMenu = menu;
		grid.control().setMenu(menu);
	}

	private void chooseMenu(Event event) {
		var point = grid.control().toControl(event.x, event.y);
		int headerTop = grid.control().getClientArea().y;
		var onHeader = event.detail != SWT.MENU_KEYBOARD && point.y >= headerTop
				&& point.y < headerTop + grid.headerHeight();
		grid.control().setMenu(onHeader ? headerMenu : rowMenu);
	}

	/** Adds the items for a set of columns. */
	static <T> void fill(Menu menu, ColumnSet<T> columns, Runnable changed) {
		for (var column : columns.all()) {
			var item = new MenuItem(menu, SWT.CHECK);
			item.setText(column.title().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.setSelection(columns.isVisible(column));
			item.setEnabled(!columns.isVisible(column) || columns.canHide(column));
			item.addListener(SWT.Selection, event -> {
				columns.setVisible(column, item.getSelection());
				changed.run();
			});
		}
		var separator = new MenuItem(menu, SWT.SEPARATOR);
		separator.setEnabled(false);
		var reset = new MenuItem(menu, SWT.PUSH);
		reset.setText(Messages.columns_reset);
		reset.addListener(SWT.Selection, event -> {
			columns.reset();
			changed.run();
		});
	}
}
