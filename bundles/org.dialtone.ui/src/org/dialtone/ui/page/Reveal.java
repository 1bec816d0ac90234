package org.dialtone.ui.page;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;

/** Scrolls a page. */
final class Reveal {

	private static final int MARGIN = 24;

	private Reveal() {
	}

	/** Makes an area of a control visible: opens the section around it and scrolls as little as is needed. */
	static void show(Control control, Rectangle area) {
		var form = form(control);
		if (form == null) {
			return;
		}
		for (Composite parent = control.getParent(); parent != form; parent = parent.getParent()) {
			if (parent instanceof Section section && !section.isExpanded()) {
				section.setExpanded(true);
			}
		}
		var place = control.getDisplay().map(control, form, area);
		var view = form.getClientArea();
		int dx = distance(place.x, place.width, view.width);
		int dy = distance(place.y, place.height, view.height);
		if (dx != 0 || dy != 0) {
			var origin = form.getOrigin();
			form.setOrigin(Math.max(0, origin.x + dx), Math.max(0, origin.y + dy));
		}
	}

	private static int distance(int start, int length, int view) {
		if (start < 0) {
			return start - MARGIN;
		}
		int over = start + length + MARGIN - view;
		return start + length > view ? Math.min(over, start) : 0;
	}

	/** Scrolls by the height of what is visible, down for 1 and up for -1. */
	static void page(Control control, int direction) {
		var form = form(control);
		if (form != null) {
			var origin = form.getOrigin();
			form.setOrigin(origin.x, Math.max(0, origin.y + direction * (form.getClientArea().height - MARGIN)));
		}
	}

	private static @Nullable ScrolledForm form(Control control) {
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof ScrolledForm form) {
				return form;
			}
		}
		return null;
	}
}
