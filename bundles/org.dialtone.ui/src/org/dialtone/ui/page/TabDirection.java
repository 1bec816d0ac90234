package org.dialtone.ui.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Whether the keyboard just came by Tab, and from which side: a control cannot tell when it gets the focus. */
enum TabDirection {
	NONE, FORWARD, BACKWARD;

	private static final String KEY = TabDirection.class.getName();
	private static final String WATCHED = KEY + ".watched"; //$NON-NLS-1$

	/** Watches the Tab key from now on. */
	static void watch(Display display) {
		if (display.getData(WATCHED) == null) {
			display.setData(WATCHED, Boolean.TRUE);
			display.addFilter(SWT.Traverse, TabDirection::note);
		}
	}

	private static void note(Event event) {
		var direction = switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT -> FORWARD;
		case SWT.TRAVERSE_TAB_PREVIOUS -> BACKWARD;
		default -> NONE;
		};
		if (direction != NONE) {
			Display display = event.display;
			display.setData(KEY, direction);
			display.asyncExec(() -> display.setData(KEY, null)); // the focus has moved by then
		}
	}

	/** How the focus came to a control that has just got it. */
	static TabDirection of(Control control) {
		return control.getDisplay().getData(KEY) instanceof TabDirection direction ? direction : NONE;
	}
}
