package org.dialtone.ui.tftp.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dialtone.serving.Outcome;
import org.dialtone.ui.testing.Ui;
import org.dialtone.ui.tftp.internal.log.LogFormat;
import org.dialtone.ui.tftp.internal.log.LogRow;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.progress.IProgressConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the view shows can be written into a file. */
class ExportTest extends ServerViewTestBase {

	@BeforeEach
	void fill() {
		var entries = new Entries();
		entries.add(3, "load", Outcome.SENT);
		entries.add(2, "part", Outcome.NOT_FOUND);
		serverPage().changed();
		awaitRows(5);
	}

	@Test
	void allRequestsAsCommaSeparatedValues() throws IOException {
		var file = root.resolve("log.csv");
		assertThat(export(log().allRows(), file)).returns(true, IStatus::isOK);
		assertThat(Files.readAllLines(file)).hasSize(6).first().asString().startsWith("time,client");
	}

	@Test
	void theFilteredOnesAsJsonLines() throws IOException {
		log().filter().control().setText("not found");
		awaitRows(2);
		var file = root.resolve("log.jsonl");
		assertThat(export(log().shownRows(), file)).returns(true, IStatus::isOK);
		assertThat(Files.readAllLines(file)).hasSize(2).allMatch(line -> line.contains("\"result\":\"not-found\""));
	}

	@Test
	void aFolderThatIsNotThereIsSaid() {
		var status = export(log().allRows(), root.resolve("none").resolve("log.csv"));
		assertThat(status.getMessage()).contains("cannot be exported", "no such folder", "Choose another folder");
	}

	private IStatus export(List<LogRow> rows, Path file) {
		var job = new LogExportJob(rows, LogFormat.of(file.toString(), LogFormat.CSV), file, view().getViewSite());
		job.setUser(false);
		// the platform would open a dialog for the error, which is its own business
		job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
		job.schedule();
		Ui.await("the end of the export", () -> job.getResult() != null);
		return job.getResult();
	}
}
