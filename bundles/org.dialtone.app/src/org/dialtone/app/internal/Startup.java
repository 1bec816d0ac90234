package org.dialtone.app.internal;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;

/**
 * The end of the start of the workbench, when all of its parts have been told
 * that it has started. A workbench that is closed before then leaves errors in
 * its log, since some parts are told when their widgets are gone. All methods
 * are to be called on the UI thread.
 */
final class Startup {

	/** The platform tells its parts by an event, posted before {@code postStartup}. An event posted later arrives later. */
	private static final String COMPLETE = "org/dialtone/app/startupComplete"; //$NON-NLS-1$

	/** How long closing waits for the start to end: long enough for a slow machine. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);
	private static final int LOOK_AGAIN_MILLIS = 100;

	private boolean underWay;

	/** Begins to wait for the end; to be called in {@code postStartup}. */
	void begin(IWorkbench workbench) {
		underWay = true;
		IEventBroker broker = workbench.getService(IEventBroker.class);
		broker.subscribe(COMPLETE, event -> underWay = false);
		broker.post(COMPLETE, null);
	}

	/** Goes on with the start until it has ended. */
	void finish(Display display) {
		Instant deadline = Instant.now().plus(PATIENCE);
		while (underWay && !display.isDisposed() && Instant.now().isBefore(deadline)) {
			if (!display.readAndDispatch()) {
				display.timerExec(LOOK_AGAIN_MILLIS, () -> {
					// Wakes the display, so that the deadline is seen.
				});
				display.sleep();
			}
		}
	}
}
