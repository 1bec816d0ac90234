package org.dialtone.ui.table;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/**
 * Tells whether the user scrolls a table, and where it stands. Scrolling that the
 * program does itself is not reported: systems send the same event for both, so
 * that only what followed the user's hand counts.
 * <p>
 * Used on the display's thread only.
 */
public final class TableScroll {

	/** How long a movement may go on after the wheel or the key that began it. */
	private static final int MOVEMENT_MILLIS = 400;

	private static final boolean GTK = "gtk".equals(SWT.getPlatform()); //$NON-NLS-1$

	private final Table table;
	private final Consumer<Boolean> onScrolled;
	private long lastInput = System.nanoTime() - 1_000_000L * MOVEMENT_MILLIS;
	private int lastTop;

	/** @param onScrolled told after the user scrolled: whether it was upwards */
	public TableScroll(Table table, Consumer<Boolean> onScrolled) {
		this.table = table;
		this.onScrolled = onScrolled;
		table.addListener(SWT.MouseVerticalWheel, event -> lastInput = System.nanoTime());
		table.addListener(SWT.KeyDown, event -> lastInput = System.nanoTime());
		var bar = table.getVerticalBar();
		if (bar != null) {
			bar.addListener(SWT.Selection, this::moved);
		}
	}

	/** Whether the first row can be seen. */
	public boolean isAtStart() {
		return table.getTopIndex() == 0;
	}

	/** Whether the last row can be seen. */
	public boolean isAtEnd() {
		var bar = table.getVerticalBar();
		return bar == null || bar.getSelection() + bar.getThumb() + bar.getIncrement() >= bar.getMaximum();
	}

	/**
	 * Scrolls to the last row.
	 *
	 * @param rows how many rows there are; the widget may still have more, or fewer
	 */
	public void toEnd(int rows) {
		int count = Math.min(rows, table.getItemCount());
		lastTop = Math.max(0, count - page(table));
		if (count > 0) {
			table.setTopIndex(count == table.getItemCount() ? count - 1 : lastTop);
			scrollTheRest(count);
		}
	}

	/** GTK leaves the table where it is when a part of the last row can be seen already. */
	private void scrollTheRest(int count) {
		var bar = table.getVerticalBar();
		if (GTK && bar != null && count == table.getItemCount() && bar.getSelection() + bar.getThumb() < bar.getMaximum()) {
			bar.setSelection(bar.getMaximum());
		}
	}

	/** Scrolls to the first row. */
	public void toStart() {
		table.setTopIndex(0);
		lastTop = 0;
	}

	/** How many rows can be seen at once, at least 1. */
	static int page(Table table) {
		return Math.max(1, (table.getClientArea().height - table.getHeaderHeight()) / table.getItemHeight());
	}

	private void moved(Event event) {
		var byHand = event.detail != SWT.NONE;
		if (byHand || System.nanoTime() - lastInput < 1_000_000L * MOVEMENT_MILLIS) {
			int top = table.getTopIndex();
			var upwards = top < lastTop;
			lastTop = top;
			onScrolled.accept(upwards);
		}
	}
}
