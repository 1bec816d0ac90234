package org.dialtone.ui.internal.contributions;

import org.dialtone.ui.filter.FilterBox;
import org.dialtone.ui.table.RowTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Copy, Select All and Find for a table in a dialog, which the commands of the workbench do not reach. */
final class TableKeys {

	private TableKeys() {
	}

	static void install(RowTable<?> table, FilterBox filter) {
		var widget = table.control();
		widget.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
				switch (event.keyCode) {
				case 'c' -> table.copySelection();
				case 'a' -> selectAll(table);
				case 'f' -> filter.focus();
				default -> {
					return;
				}
				}
				event.doit = false;
			}
		});
		var menu = new Menu(widget);
		item(menu, Messages.copy, table::copySelection);
		item(menu, Messages.select_all, () -> selectAll(table));
		table.setRowMenu(menu);
	}

	private static void item(Menu menu, String text, Runnable action) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
	}

	private static void selectAll(RowTable<?> table) {
		table.control().selectAll();
		table.control().notifyListeners(SWT.Selection, new Event());
	}
}
