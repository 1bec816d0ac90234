package org.dialtone.cli.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.core.headless.HeadlessCatalogue;

/**
 * Runs a command without a window; its exit code becomes that of the process.
 * <p>
 * It needs no OSGi: what the commands use is on the class path, and what plug-ins
 * contribute is read from their files. Nothing is shared with other runs, so that any
 * number of them may start at the same time, beside a window.
 */
public final class Main {

	private static final Logger LOG = System.getLogger(Main.class.getName());

	private Main() {
	}

	public static void main(String[] arguments) {
		System.exit(execute(arguments));
	}

	private static int execute(String... arguments) {
		try (var rehearsal = Rehearsal.begin(arguments)) {
			return DialtoneCommand.commandLine(Main::catalogue, rehearsal, arguments).execute(arguments);
		}
	}

	/** That of the plug-ins that are installed, those that were put into {@code dropins} just now included. */
	static CatalogueService catalogue() {
		try {
			var installation = Installation.ofThisProgram();
			try {
				Dropins.of(installation).takeIn(() -> Reconciler.run(installation));
			} catch (IOException e) { // the next start with a window does it
				LOG.log(Level.WARNING, "The folder dropins could not be taken in", e); //$NON-NLS-1$
			}
			return HeadlessCatalogue.ofPlugIns(installation.plugIns());
		} catch (IOException e) {
			throw new CommandFailure(Messages.catalogue_missing);
		}
	}
}
