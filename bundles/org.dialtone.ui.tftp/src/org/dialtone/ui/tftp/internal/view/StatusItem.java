package org.dialtone.ui.tftp.internal.view;

import org.dialtone.ui.refresh.Throttle;
import org.dialtone.ui.resource.Images;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.dialtone.ui.tftp.internal.server.StateText;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/**
 * A button in the status line of the window that shows the state of the server, whether
 * its view is open or not, and opens that view.
 */
public class StatusItem extends WorkbenchWindowControlContribution {

	private static final int MILLIS = 50;

	@Override
	protected Control createControl(@Nullable Composite parent) {
		var control = ServerControl.get();
		var bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
		var images = new Images(StatusItem.class, bar);
		var item = new ToolItem(bar, SWT.PUSH);
		item.addListener(SWT.Selection, event -> showServer());
		var throttle = new Throttle(bar, MILLIS, () -> show(item, images, control));
		Runnable listener = throttle::request;
		control.addListener(listener);
		bar.addDisposeListener(event -> control.removeListener(listener));
		show(item, images, control);
		return bar;
	}

	private static void show(ToolItem item, Images images, ServerControl control) {
		var state = control.server().state();
		var health = control.health();
		var text = StateText.brief(state, health);
		item.setImage(images.get(StateText.icon(state, health)));
		item.setToolTipText(NLS.bind(Messages.brief_tooltip, StateText.headline(state, health)));
		if (!text.equals(item.getText())) {
			item.setText(text);
			var place = item.getParent().getParent();
			place.getDisplay().asyncExec(() -> fit(place));
		}
	}

	/**
	 * The platform has put the control into a place of a tool bar, which keeps the width
	 * that it had at first, and which GTK draws over the control after each change.
	 */
	private static void fit(Composite place) {
		if (!place.isDisposed() && place.getParent() instanceof ToolBar outer) {
			for (var item : outer.getItems()) {
				if (item.getControl() == place) {
					item.setWidth(place.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
				}
			}
			outer.pack();
			outer.getParent().requestLayout();
			place.moveAbove(null);
		}
	}

	private void showServer() {
		try {
			getWorkbenchWindow().getService(IHandlerService.class).executeCommand(LogCommands.SHOW_SERVER, null);
		} catch (CommandException e) {
			ILog.of(StatusItem.class).error("The TFTP Server view cannot be opened", e); //$NON-NLS-1$
		}
	}
}
