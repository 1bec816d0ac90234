package org.dialtone.ui.tftp.internal.log;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.dialtone.serving.RequestRecord;
import org.dialtone.serving.export.RequestCsv;
import org.dialtone.serving.export.RequestJson;

/** The format of an export. */
public enum LogFormat {

	/** Comma-separated values with a line of column names. */
	CSV("csv") { //$NON-NLS-1$
		@Override
		void write(Iterable<RequestRecord> records, Appendable target) throws IOException {
			RequestCsv.write(records, target);
		}
	},
	/** One JSON object a line, as the headless log writes them. */
	JSON_LINES("jsonl") { //$NON-NLS-1$
		@Override
		void write(Iterable<RequestRecord> records, Appendable target) throws IOException {
			for (var ended : records) {
				target.append(RequestJson.line(ended)).append('\n');
			}
		}
	};

	private static final List<String> JSON_ENDINGS = List.of(".jsonl", ".json", ".ndjson"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final String extension;

	LogFormat(String extension) {
		this.extension = extension;
	}

	/** The extension of file names, without the dot. */
	public String extension() {
		return extension;
	}

	/**
	 * The format that the extension of a file name stands for.
	 *
	 * @param otherwise the format when the extension stands for none
	 */
	public static LogFormat of(String fileName, LogFormat otherwise) {
		var name = fileName.toLowerCase(Locale.ROOT);
		if (name.endsWith(".csv")) { //$NON-NLS-1$
			return CSV;
		}
		return JSON_ENDINGS.stream().anyMatch(name::endsWith) ? JSON_LINES : otherwise;
	}

	abstract void write(Iterable<RequestRecord> records, Appendable target) throws IOException;
}
