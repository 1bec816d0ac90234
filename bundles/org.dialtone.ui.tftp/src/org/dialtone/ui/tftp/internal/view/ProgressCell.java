package org.dialtone.ui.tftp.internal.view;

import org.dialtone.ui.table.RowTable;
import org.dialtone.ui.tftp.internal.transfers.TransferModel;
import org.dialtone.ui.tftp.internal.transfers.TransferRow;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Draws a progress bar behind the text of a cell. The text says everything; the bar is
 * for the eye. Its colour is that of the text made transparent, so that it can be seen in
 * every theme and on selected rows.
 */
final class ProgressCell {

	private static final int MARGIN = 2;
	private static final int FILL_ALPHA = 56;
	private static final int FRAME_ALPHA = 110;

	private final Table table;
	private final TransferModel rows;
	private final int column;

	private ProgressCell(Table table, TransferModel rows, int column) {
		this.table = table;
		this.rows = rows;
		this.column = column;
	}

	/** @param columnId the column in which bars are drawn */
	static void install(RowTable<TransferRow> table, TransferModel rows, String columnId) {
		var widget = table.control();
		var cell = new ProgressCell(widget, rows, table.indexOfColumn(columnId));
		widget.addListener(SWT.PaintItem, cell::paint);
	}

	private void paint(Event event) {
		if (event.index != column || !(event.item instanceof TableItem item)) {
			return;
		}
		int index = table.indexOf(item);
		if (index < 0 || index >= rows.size()) {
			return;
		}
		int percent = rows.get(index).percent();
		if (percent >= 0) {
			bar(event.gc, item, percent);
		}
	}

	private void bar(GC gc, TableItem item, int percent) {
		var cell = item.getBounds(column);
		int x = cell.x + MARGIN;
		int y = cell.y + MARGIN;
		int width = Math.max(0, cell.width - 2 * MARGIN - 1);
		int height = Math.max(0, cell.height - 2 * MARGIN - 1);
		int alpha = gc.getAlpha();
		gc.setBackground(gc.getForeground());
		gc.setAlpha(FILL_ALPHA);
		gc.fillRectangle(x, y, width * percent / 100, height);
		gc.setAlpha(FRAME_ALPHA);
		gc.drawRectangle(x, y, width, height);
		gc.setAlpha(alpha);
	}
}
