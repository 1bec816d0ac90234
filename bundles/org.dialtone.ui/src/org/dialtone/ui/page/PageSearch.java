package org.dialtone.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.dialtone.ui.face.KeyCaps;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;

/** Finds the places on a page where something is written. */
final class PageSearch {

	private static final int FRAME = 2;

	/**
	 * A place where it was found.
	 *
	 * @param start  the offset of its first character in a text; 0 in other controls
	 * @param length its length
	 */
	record Place(Control control, int start, int length) {

		/** Scrolls to it and marks it. @return ends the mark */
		Runnable show() {
			if (control instanceof MarkupText text) {
				text.setSelection(start, start + length);
				Reveal.show(text, text.getTextBounds(start, start + length - 1));
				return () -> {
					if (!text.isDisposed()) {
						text.setSelection(start);
					}
				};
			}
			var size = control.getSize();
			Reveal.show(control, new Rectangle(0, 0, size.x, size.y));
			return frame();
		}

		private Runnable frame() {
			var around = control.getParent();
			Listener painter = event -> {
				if (!control.isDisposed()) {
					var bounds = control.getBounds();
					event.gc.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
					event.gc.setLineWidth(FRAME);
					event.gc.drawRectangle(bounds.x - FRAME, bounds.y - FRAME, bounds.width + 2 * FRAME, bounds.height + 2 * FRAME);
				}
			};
			around.addListener(SWT.Paint, painter);
			around.redraw();
			return () -> {
				if (!around.isDisposed()) {
					around.removeListener(SWT.Paint, painter);
					around.redraw();
				}
			};
		}
	}

	private PageSearch() {
	}

	/** All places from top to bottom; upper and lower case are the same. None for an empty query. */
	static List<Place> find(Composite page, String query) {
		var places = new ArrayList<Place>();
		if (!query.isEmpty()) {
			collect(page, Pattern.compile(Pattern.quote(query), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), places);
		}
		return places;
	}

	private static void collect(Composite parent, Pattern query, List<Place> places) {
		for (var child : parent.getChildren()) {
			switch (child) {
			case MarkupText text -> query.matcher(text.searchable()).results()
					.forEach(found -> places.add(new Place(text, found.start(), found.end() - found.start())));
			case KeyCaps keys -> whole(keys, keys.text(), query, places);
			case Label label -> whole(label, label.getText(), query, places);
			case Composite inner -> collect(inner, query, places);
			default -> {
				// says nothing
			}
			}
		}
	}

	private static void whole(Control control, String text, Pattern query, List<Place> places) {
		if (query.matcher(text).find()) {
			places.add(new Place(control, 0, text.length()));
		}
	}
}
