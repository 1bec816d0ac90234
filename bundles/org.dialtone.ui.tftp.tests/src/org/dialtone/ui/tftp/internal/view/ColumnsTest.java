package org.dialtone.ui.tftp.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialtone.serving.Outcome;
import org.dialtone.ui.testing.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;

/** Columns can be arranged, which is remembered, and rows are copied as they stand there. */
class ColumnsTest extends ServerViewTestBase {

	private final Entries entries = new Entries();

	@Test
	void columnsAreAsTheyWereLeft() throws PartInitException {
		int file = column("File");
		var order = table().getColumnOrder();
		moveToFront(table(), file);
		table().getColumn(file).setWidth(333);
		toggle("Options");
		table().getColumn(column("Client")).notifyListeners(SWT.Selection, new Event());
		table().getColumn(column("Client")).notifyListeners(SWT.Selection, new Event());
		Ui.run(200);
		reopen();
		assertThat(table().getColumnOrder()[0]).isEqualTo(file).isNotEqualTo(order[0]);
		assertThat(table().getColumn(file).getWidth()).isEqualTo(333);
		assertThat(table().getColumn(column("Options")).getWidth()).isZero();
		assertThat(table().getSortColumn()).isSameAs(table().getColumn(column("Client")));
		assertThat(table().getSortDirection()).isEqualTo(SWT.DOWN);
		toggle("Reset Columns");
		assertThat(table().getColumnOrder()).isEqualTo(order);
		assertThat(table().getColumn(column("Options")).getWidth()).isPositive();
		assertThat(table().getSortColumn()).isNull();
	}

	@Test
	void rowsAreCopiedInVisibleOrder() {
		entries.add(3, "load", Outcome.SENT);
		serverPage().changed();
		awaitRows(3);
		for (var title : new String[] { "Time", "Client", "Phone", "Duration", "Resent", "Options", "Remark" }) {
			toggle(title);
		}
		moveToFront(table(), column("Bytes"));
		table().setSelection(1, 2);
		table().notifyListeners(SWT.Selection, new Event());
		table().setFocus();
		Ui.command("org.eclipse.ui.edit.copy");
		assertThat(Ui.clipboard()).isEqualTo("Bytes\tFile\tResult\n20\tload2\tsent\n30\tload3\tsent\n");
	}

	@Test
	void copyInTheFilterCopiesItsText() {
		var filter = log().filter().control();
		filter.setText("7970");
		filter.setFocus();
		filter.selectAll();
		Ui.command("org.eclipse.ui.edit.copy");
		assertThat(Ui.clipboard()).isEqualTo("7970");
	}

	private static void moveToFront(Table table, int column) {
		var order = table.getColumnOrder();
		var moved = new int[order.length];
		int next = 0;
		moved[next++] = column;
		for (int index : order) {
			if (index != column) {
				moved[next++] = index;
			}
		}
		table.setColumnOrder(moved);
	}

	/** Chooses an item of the menu that the header has. */
	private void toggle(String item) {
		var menu = new Menu(table());
		try {
			log().table().fillColumnMenu(menu);
			for (var candidate : menu.getItems()) {
				if (candidate.getText().replace("&", "").equals(item)) {
					candidate.setSelection(!candidate.getSelection());
					candidate.notifyListeners(SWT.Selection, new Event());
				}
			}
		} finally {
			menu.dispose();
		}
	}
}
