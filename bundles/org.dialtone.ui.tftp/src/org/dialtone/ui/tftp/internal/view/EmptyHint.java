package org.dialtone.ui.tftp.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;

/** Says, over a table without rows, what will appear there. */
final class EmptyHint {

	private static final String NO_STYLING = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$
	private static final int WIDEST = 520;
	private static final int MARGIN = 20;

	private final Table table;
	private final Label label;

	/** @param table laid out by a grid; the hint lies over it */
	EmptyHint(Table table) {
		this.table = table;
		label = new Label(table.getParent(), SWT.WRAP | SWT.CENTER);
		label.setData(NO_STYLING, Boolean.TRUE); // it lies over the table and looks like part of it
		var data = new GridData();
		data.exclude = true;
		label.setLayoutData(data);
		label.setVisible(false);
		label.moveAbove(table);
		table.addListener(SWT.Resize, event -> place());
		table.addListener(SWT.Move, event -> place());
		table.addListener(SWT.Paint, event -> colour());
	}

	/** @param hint what to say; nothing while the table has rows */
	void show(String hint) {
		var visible = !hint.isEmpty();
		if (visible && !hint.equals(label.getText())) {
			label.setText(hint);
		}
		if (visible) {
			place();
		}
		if (visible != label.getVisible()) {
			label.setVisible(visible);
		}
	}

	/** The table gets its colours from the theme some time after it was made, and others with another theme. */
	private void colour() {
		var background = table.getBackground();
		if (label.getVisible() && !background.equals(label.getBackground())) {
			label.setBackground(background);
			label.setForeground(table.getForeground());
		}
	}

	private void place() {
		var area = table.getBounds();
		int width = Math.max(1, Math.min(WIDEST, area.width - 2 * MARGIN));
		int height = label.computeSize(width, SWT.DEFAULT).y;
		int top = Math.max(table.getHeaderHeight() + MARGIN / 2, Math.min(area.height / 3, area.height - height - MARGIN / 2));
		label.setBounds(area.x + (area.width - width) / 2, area.y + top, width, Math.clamp(area.height - top, 0, height));
	}
}
