package org.dialtone.cli.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Has p2 install what is in the folder {@code dropins}, and forget what is gone: in a
 * Java of its own, with the platform but without window and workspace.
 */
final class Reconciler {

	private static final String LAUNCHER = "org.eclipse.equinox.launcher"; //$NON-NLS-1$
	private static final String APPLICATION = "org.eclipse.equinox.p2.reconciler.application"; //$NON-NLS-1$
	private static final long LIMIT_SECONDS = 120;

	private Reconciler() {
	}

	/**
	 * Returns when it is done.
	 *
	 * @throws IOException when it failed or took too long
	 */
	static void run(Installation installation) throws IOException {
		var launcher = Optional.ofNullable(installation.plugIns().get(LAUNCHER)).orElseThrow(() -> new IOException(LAUNCHER));
		var java = Path.of(System.getProperty("java.home"), "bin", "java"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		var process = new ProcessBuilder(List.of(java.toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", //$NON-NLS-1$ //$NON-NLS-2$
				"-Djava.awt.headless=true", "-Duser.home=" + System.getProperty("user.home"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"-Dosgi.configuration.area=" + installation.configuration().toUri(), "-jar", launcher.toString(), //$NON-NLS-1$ //$NON-NLS-2$
				"-nosplash", "-data", "@none", "-application", APPLICATION)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.redirectOutput(Redirect.DISCARD).redirectError(Redirect.INHERIT).start();
		try {
			if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
				throw new IOException("p2 takes more than " + LIMIT_SECONDS + " s"); //$NON-NLS-1$ //$NON-NLS-2$
			}
			if (process.exitValue() != 0) {
				throw new IOException("p2 ended with exit code " + process.exitValue()); //$NON-NLS-1$
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		} finally {
			process.destroy();
		}
	}
}
