package org.dialtone.app.internal;

import java.io.File;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.dialtone.app.internal.workspace.LockedWorkspaceDialog;
import org.dialtone.app.internal.workspace.RestartNote;
import org.dialtone.app.internal.workspace.WorkspaceGate;
import org.dialtone.ui.accessibility.AccessibleName;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Opens the workbench on a workspace of its own.
 * <p>
 * Ends with {@link IApplication#EXIT_OK}, with
 * {@link IApplication#EXIT_RESTART} if the start script is to start it again, or
 * with 1 if no window can be opened.
 */
public class DialtoneApplication implements IApplication {

	/** Read by about.mappings for the text in the About dialog. */
	private static final String VERSION = "org.dialtone.version"; //$NON-NLS-1$

	private static final Integer EXIT_CANNOT_START = 1;

	/** The search of the help; it would write to standard error that Java has a faster way, which is an experiment. */
	private static final Logger HELP_SEARCH = Logger.getLogger("org.apache.lucene.internal.vectorization"); //$NON-NLS-1$

	@Override
	public Object start(IApplicationContext context) throws Exception {
		HELP_SEARCH.setLevel(Level.SEVERE);
		System.setProperty(VERSION, context.getBrandingBundle().getVersion().toString());
		Location area = Platform.getInstanceLocation();
		if (area == null) {
			return cannotStart(Messages.Application_noWorkspace);
		}
		if (isGtk() && !hasDisplay()) {
			return cannotStart(Messages.Application_noDisplay);
		}
		Display display;
		try {
			display = PlatformUI.createDisplay();
		} catch (LinkageError e) {
			return cannotStart(isGtk() ? Messages.Application_noGtk : noWindow(e));
		} catch (SWTError e) {
			return cannotStart(noWindow(e));
		}
		try {
			return run(display, area);
		} finally {
			display.dispose();
		}
	}

	private static boolean isGtk() {
		return Platform.WS_GTK.equals(Platform.getWS());
	}

	private static boolean hasDisplay() {
		return Stream.of("DISPLAY", "WAYLAND_DISPLAY").map(System::getenv).anyMatch(name -> name != null && !name.isEmpty()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What the system says, without the list of paths that some systems add. */
	private static String noWindow(Throwable cause) {
		String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse(""); //$NON-NLS-1$
		return NLS.bind(Messages.Application_noWindow, reason);
	}

	/** For standard error: there is no window to show it in. */
	private static Integer cannotStart(String message) {
		System.err.println(message);
		return EXIT_CANNOT_START;
	}

	private static Object run(Display display, Location area) {
		AccessibleName.setAll(display);
		Splash splash = Splash.open(display);
		RestartNote restart = new RestartNote(new File(Platform.getConfigurationLocation().getURL().getPath()).toPath());
		WorkspaceGate gate = new WorkspaceGate(area, restart, refusal -> {
			splash.close();
			return LockedWorkspaceDialog.ask(refusal);
		});
		if (!gate.enter()) {
			return EXIT_OK;
		}
		try {
			int code = PlatformUI.createAndRunWorkbench(display, new DialtoneWorkbenchAdvisor(splash));
			LateSaves.await();
			// Meant for the native launcher; without one it would be printed on exit.
			System.clearProperty(IApplicationContext.EXIT_DATA_PROPERTY);
			if (code != PlatformUI.RETURN_RESTART) {
				return EXIT_OK;
			}
			gate.comeBack();
			return EXIT_RESTART;
		} finally {
			splash.close();
			gate.leave();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
