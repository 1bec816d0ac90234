package org.dialtone.app.internal;

import java.time.Duration;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;

/**
 * The end of the process from outside, such as SIGTERM at the end of a session: the
 * window is closed first, without questions, so that its layout and all settings are
 * kept as when the user closes it.
 */
final class Termination {

	/** Sessions end processes by force after a time; most give them longer than this. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private Termination() {
	}

	/** @param close closes the window; called on the UI thread */
	static void closesFirst(Display display, Runnable close) {
		Framework framework = FrameworkUtil.getBundle(Termination.class).getBundleContext().getBundle(0).adapt(Framework.class);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			if (display.isDisposed()) {
				return; // the usual end
			}
			try {
				display.asyncExec(close);
				framework.waitForStop(PATIENCE.toMillis());
			} catch (SWTException e) {
				return; // it has ended by itself in the meantime
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}, "Dialtone closing")); //$NON-NLS-1$
	}
}
