package org.dialtone.ui.tftp.internal.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.dialtone.serving.Outcome;
import org.dialtone.ui.tftp.internal.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogExportTest {

	private final List<LogRow> rows = IntStream.range(0, 3)
			.mapToObj(i -> new LogRow(i, Requests.ended(i, "file, " + i, Outcome.values()[i]), file -> "")).toList();

	@TempDir
	private Path folder;

	@Test
	void commaSeparatedValuesHaveALineForEachRequest() throws IOException {
		var file = folder.resolve("log.csv");
		var progress = new Counter(10);
		LogExport.write(rows, LogFormat.CSV, file, progress);
		assertThat(Files.readAllLines(file)).hasSize(4).first().asString().startsWith("time,client,");
		assertThat(Files.readString(file)).contains("\"file, 1\"", "not-found");
		assertThat(progress.rows).isEqualTo(3);
		assertThat(files()).containsExactly("log.csv");
	}

	@Test
	void jsonLinesHaveAnObjectForEachRequest() throws IOException {
		var file = folder.resolve("log.jsonl");
		LogExport.write(rows, LogFormat.JSON_LINES, file, new Counter(10));
		assertThat(Files.readAllLines(file)).hasSize(3)
				.allMatch(line -> line.startsWith("{\"event\":\"transfer\"") && line.endsWith("}"));
	}

	@Test
	void aFileIsReplacedWhole() throws IOException {
		var file = Files.writeString(folder.resolve("log.csv"), "before");
		LogExport.write(rows, LogFormat.CSV, file, new Counter(10));
		assertThat(Files.readString(file)).doesNotContain("before");
	}

	@Test
	void whoCancelsKeepsTheFileThatWas() throws IOException {
		var file = Files.writeString(folder.resolve("log.csv"), "before");
		assertThatThrownBy(() -> LogExport.write(rows, LogFormat.CSV, file, new Counter(2)))
				.isInstanceOf(CancellationException.class);
		assertThat(Files.readString(file)).isEqualTo("before");
		assertThat(files()).containsExactly("log.csv");
	}

	@Test
	void aFolderThatIsMissingIsAnError() {
		assertThatThrownBy(
				() -> LogExport.write(rows, LogFormat.CSV, folder.resolve("none/log.csv"), new Counter(10)))
				.isInstanceOf(IOException.class);
	}

	@Test
	void theEndingOfANameTellsTheFormat() {
		assertThat(LogFormat.of("a.JSONL", LogFormat.CSV)).isEqualTo(LogFormat.JSON_LINES);
		assertThat(LogFormat.of("a.csv", LogFormat.JSON_LINES)).isEqualTo(LogFormat.CSV);
		assertThat(LogFormat.of("a.txt", LogFormat.JSON_LINES)).isEqualTo(LogFormat.JSON_LINES);
	}

	private List<String> files() throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}

	private static final class Counter implements LogExport.Progress {
		private final int most;
		private int rows;

		Counter(int most) {
			this.most = most;
		}

		@Override
		public void wroteRow() {
			rows++;
		}

		@Override
		public boolean isCancelled() {
			return rows >= most;
		}
	}
}
