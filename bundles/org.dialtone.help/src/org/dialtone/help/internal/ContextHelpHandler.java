package org.dialtone.help.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

/**
 * Explains what has the focus. Windows sends the event for F1 by itself; GTK sends
 * it for Ctrl+F1, and macOS for a key that keyboards no longer have.
 */
public class ContextHelpHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		@Nullable
		Control control = Display.getCurrent().getFocusControl();
		while (control != null && !control.isListening(SWT.Help)) {
			control = control.getParent();
		}
		if (control == null) {
			PlatformUI.getWorkbench().getHelpSystem().displayDynamicHelp();
		} else {
			control.notifyListeners(SWT.Help, new Event());
		}
		return null;
	}
}
