package org.dialtone.ui.table;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

/** The menu of a table's header: which columns are shown. */
final class ColumnMenu {

	private final Table table;
	private final Menu headerMenu;
	private @Nullable Menu rowMenu;

	/** @param fill fills the menu each time it opens */
	ColumnMenu(Table table, Consumer<Menu> fill) {
		this.table = table;
		headerMenu = new Menu(table);
		headerMenu.addListener(SWT.Show, event -> {
			for (var item : headerMenu.getItems()) {
				item.dispose();
			}
			fill.accept(headerMenu);
		});
		table.addListener(SWT.MenuDetect, this::chooseMenu);
		table.addListener(SWT.Dispose, event -> headerMenu.dispose());
	}

	void setRowMenu(Menu menu) {
		rowMenu = menu;
		table.setMenu(menu);
	}

	private void chooseMenu(Event event) {
		var point = table.toControl(event.x, event.y);
		int headerTop = table.getClientArea().y;
		var onHeader = event.detail != SWT.MENU_KEYBOARD && point.y >= headerTop
				&& point.y < headerTop + table.getHeaderHeight();
		table.setMenu(onHeader ? headerMenu : rowMenu);
	}

	/** Adds the items for a set of columns. */
	static <T> void fill(Menu menu, ColumnSet<T> columns, Runnable changed) {
		for (var column : columns.all()) {
			var item = new MenuItem(menu, SWT.CHECK);
			item.setText(column.title().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.setSelection(columns.isVisible(column));
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
