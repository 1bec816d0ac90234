package org.dialtone.ui.face;

import org.dialtone.core.procedures.Keys;
import org.dialtone.ui.accessibility.Picture;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Keys as they look on a phone, large enough to be read from the bench. They wrap. */
public final class KeyCaps extends Canvas {

	private static final String PLUS = "+"; //$NON-NLS-1$
	private static final int PAD = 9;
	private static final int GAP = 5;
	private static final int ROUND = 8;

	private final Keys keys;
	private final String text;

	/**
	 * @param keys those that are held together are drawn with a plus sign between them
	 * @param text all of them in one line, for search, the tool tip and screen readers
	 */
	public KeyCaps(Composite parent, Keys keys, String text) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.WRAP); // lets it get as narrow as a key
		this.keys = keys;
		this.text = text;
		setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		addListener(SWT.Paint, event -> layOut(event.gc, getClientArea().width, true));
		setToolTipText(text);
		Picture.describe(this, text, NLS.bind(keys.together() ? Messages.keys_together : Messages.keys_description,
				String.join(", ", keys.keys()))); //$NON-NLS-1$
	}

	/** The keys in one line. */
	public String text() {
		return text;
	}

	@Override
	public Point computeSize(int widthHint, int heightHint, boolean changed) {
		var gc = new GC(this);
		try {
			gc.setFont(getFont());
			return layOut(gc, widthHint == SWT.DEFAULT ? Integer.MAX_VALUE : widthHint, false);
		} finally {
			gc.dispose();
		}
	}

	private Point layOut(GC gc, int width, boolean paint) {
		gc.setFont(getFont());
		gc.setAntialias(SWT.ON);
		int height = gc.getFontMetrics().getHeight() + PAD + 3;
		int x = 0;
		int y = 0;
		int widest = 0;
		boolean first = true;
		for (var key : keys.keys()) {
			int cap = Math.max(height, gc.textExtent(key).x + 2 * PAD);
			int plus = keys.together() && !first ? gc.textExtent(PLUS).x + GAP : 0;
			if (x > 0 && x + plus + cap > width) {
				x = 0;
				y += height + GAP;
			}
			if (paint) {
				if (plus > 0) {
					gc.drawText(PLUS, x, y + (height - 3 - gc.textExtent(PLUS).y) / 2, true);
				}
				paint(gc, key, x + plus, y, cap, height);
			}
			x += plus + cap + GAP;
			first = false;
			widest = Math.max(widest, x - GAP);
		}
		return new Point(widest + 1, y + height + 1);
	}

	private void paint(GC gc, String key, int x, int y, int width, int height) {
		gc.setForeground(getForeground());
		gc.setAlpha(90);
		gc.drawRoundRectangle(x, y, width - 1, height - 1, ROUND, ROUND);
		gc.setAlpha(40);
		gc.setBackground(getForeground());
		gc.fillRoundRectangle(x, y + height - 6, width, 6, ROUND, ROUND);
		gc.setAlpha(14);
		gc.fillRoundRectangle(x, y, width, height, ROUND, ROUND);
		gc.setAlpha(255);
		var size = gc.textExtent(key);
		gc.drawText(key, x + (width - size.x) / 2, y + (height - 3 - size.y) / 2, true);
	}
}
