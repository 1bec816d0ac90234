package org.dialtone.ui.phones.internal.page;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Keys as they look on a phone, large enough to be read from the bench. They wrap. */
final class KeyCaps extends Canvas {

	private static final int PAD = 9;
	private static final int GAP = 5;
	private static final int ROUND = 8;

	private final List<String> keys;

	KeyCaps(Composite parent, List<String> keys) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.WRAP); // lets it get as narrow as a key
		this.keys = keys;
		setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		addListener(SWT.Paint, event -> layOut(event.gc, getClientArea().width, true));
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				Objects.requireNonNull(event).result = text();
			}
		});
		setToolTipText(text());
	}

	/** The keys as text: {@code 123*#}, or names with blanks between them. */
	String text() {
		boolean named = keys.stream().anyMatch(key -> key.length() > 1);
		return String.join(named ? " " : "", keys); //$NON-NLS-1$ //$NON-NLS-2$
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
		for (var key : keys) {
			int cap = Math.max(height, gc.textExtent(key).x + 2 * PAD);
			if (x > 0 && x + cap > width) {
				x = 0;
				y += height + GAP;
			}
			if (paint) {
				paint(gc, key, x, y, cap, height);
			}
			x += cap + GAP;
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
