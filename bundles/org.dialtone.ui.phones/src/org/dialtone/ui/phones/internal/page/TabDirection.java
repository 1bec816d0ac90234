package org.dialtone.ui.phones.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Whether the keyboard just came by Tab, and from which side: a control cannot tell when it gets the focus. */
enum TabDirection {
	NONE, FORWARD, BACKWARD;

	private static final String KEY = TabDirection.class.getName();

	/** Begins to watch the Tab key, until a control is disposed. */
	static void watch(Control owner) {
		var display = owner.getDisplay();
		Listener listener = TabDirection::note;
		display.addFilter(SWT.Traverse, listener);
		owner.addDisposeListener(event -> display.removeFilter(SWT.Traverse, listener));
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
