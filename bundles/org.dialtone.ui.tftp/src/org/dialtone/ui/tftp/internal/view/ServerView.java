package org.dialtone.ui.tftp.internal.view;

import java.util.Objects;

import org.dialtone.serving.events.ServingEvent;
import org.dialtone.serving.events.ServingListener;
import org.dialtone.ui.filter.FilterBox;
import org.dialtone.ui.table.RowControl;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/**
 * The TFTP Server view: the state of the server, how phones reach it, the transfers
 * under way, and the request log.
 */
public class ServerView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.dialtone.ui.tftp.view"; //$NON-NLS-1$

	/** The context in which the keys of this view apply. */
	private static final String CONTEXT = "org.dialtone.ui.tftp.context"; //$NON-NLS-1$

	private static final int NOTE_MILLIS = 8_000;

	private final ServerControl control = ServerControl.get();
	private final ServingListener listener = this::handle;
	private final Runnable changeListener = this::changed;
	private @Nullable ServerPage page;
	private @Nullable VisibilityListener visibility;

	@Override
	public void createPartControl(@Nullable Composite parent) {
		var created = new ServerPage(Objects.requireNonNull(parent), getViewSite(), control);
		page = created;
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		var newVisibility = new VisibilityListener(this, created::setVisible);
		visibility = newVisibility;
		getSite().getPage().addPartListener(newVisibility);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		control.server().addListener(listener);
		control.addListener(changeListener);
	}

	/** What the view shows; {@code null} before it was created. */
	public @Nullable ServerPage page() {
		return page;
	}

	private void handle(ServingEvent event) {
		var current = page;
		if (current != null) {
			current.heard(event);
		}
	}

	private void changed() {
		var current = page;
		if (current != null) {
			current.changed();
		}
	}

	@Override
	public void setFocus() {
		var current = page;
		if (current != null) {
			current.setFocus();
		}
	}

	@Override
	@NonNullByDefault({}) // as the platform declares it
	public <T> T getAdapter(Class<T> adapter) {
		var current = page;
		if (current != null && adapter == FilterBox.class) {
			return adapter.cast(current.log().filter());
		}
		if (current != null && adapter == RowControl.class) {
			return adapter.cast(current.activeTable());
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		control.server().removeListener(listener);
		control.removeListener(changeListener);
		var listening = visibility;
		if (listening != null) {
			getSite().getPage().removePartListener(listening);
		}
		if (control.server().state().isListening() && !PlatformUI.getWorkbench().isClosing()) {
			sayThatServerGoesOn();
		}
		super.dispose();
	}

	private static void sayThatServerGoesOn() {
		var display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> NotificationPopup.forDisplay(display).title(Messages.view_closed_title, true)
				.content(ServerView::note).delay(NOTE_MILLIS).open());
	}

	private static Control note(Composite parent) {
		var text = new Label(parent, SWT.WRAP);
		text.setText(Messages.view_closed_text);
		return text;
	}
}
