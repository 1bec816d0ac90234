package org.dialtone.ui.tftp.internal.log;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.dialtone.serving.RequestRecord;

/** Writes requests to a file, which is either replaced completely or left as it was. */
public final class LogExport {

	/** Follows an export, and may end it. */
	public interface Progress {

		/** Called after each row. */
		void wroteRow();

		/** Whether to end the export without a file. */
		boolean isCancelled();
	}

	private LogExport() {
	}

	/**
	 * Writes the file.
	 *
	 * @param rows the requests in the order in which they are written
	 * @throws IOException           when it cannot be written
	 * @throws CancellationException when the progress was cancelled
	 */
	public static void write(List<LogRow> rows, LogFormat format, Path file, Progress progress) throws IOException {
		var target = file.toAbsolutePath();
		var temporary = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".part"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			try (var writer = Files.newBufferedWriter(temporary)) {
				format.write(() -> new Watched(rows.iterator(), progress), writer);
			}
			move(temporary, target);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	private record Watched(Iterator<LogRow> rows, Progress progress) implements Iterator<RequestRecord> {
		@Override
		public boolean hasNext() {
			return rows.hasNext();
		}

		@Override
		public RequestRecord next() {
			if (progress.isCancelled()) {
				throw new CancellationException();
			}
			progress.wroteRow();
			return rows.next().ended();
		}
	}
}
