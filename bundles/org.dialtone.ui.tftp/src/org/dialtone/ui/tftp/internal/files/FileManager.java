package org.dialtone.ui.tftp.internal.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** Shows a file in the system's file manager, selected among its neighbours. */
final class FileManager {

	private static final int PATIENCE_SECONDS = 2;

	private FileManager() {
	}

	/** Selects a file. @return whether the system could do it */
	static boolean select(Path file) {
		try {
			var process = new ProcessBuilder(command(Platform.getOS(), file)).redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
					? process.exitValue() == 0 || Platform.OS_WIN32.equals(Platform.getOS()) // Explorer answers 1 always
					: process.isAlive();
		} catch (IOException e) {
			ILog.of(FileManager.class).info("No file manager selects a file: " + e.getMessage()); //$NON-NLS-1$
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** What selects a file on an operating system. */
	static List<String> command(String system, Path file) {
		return switch (system) {
		case Platform.OS_WIN32 -> List.of("explorer.exe", "/select," + file); //$NON-NLS-1$ //$NON-NLS-2$
		case Platform.OS_MACOSX -> List.of("open", "-R", file.toString()); //$NON-NLS-1$ //$NON-NLS-2$
		default -> List.of("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.FileManager1", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"/org/freedesktop/FileManager1", "org.freedesktop.FileManager1.ShowItems", //$NON-NLS-1$ //$NON-NLS-2$
				"array:string:" + file.toUri().toString().replace(",", "%2C"), "string:"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		};
	}
}
