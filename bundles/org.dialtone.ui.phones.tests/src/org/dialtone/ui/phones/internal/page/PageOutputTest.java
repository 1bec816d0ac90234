package org.dialtone.ui.phones.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dialtone.ui.document.HtmlPage;
import org.dialtone.ui.page.PageFile;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as files and on paper. */
class PageOutputTest extends PageTestBase {

	@Test
	void aPageIsSavedAsHtml(@TempDir Path folder) throws IOException {
		var file = folder.resolve("page.html");
		Files.writeString(file, "what was there before");
		PageFile.write(file, phone("7962").document().orElseThrow());
		assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").endsWith("</html>\n").contains("<h1>", "<h2>Sources</h2>",
				"<kbd>3</kbd>", "<svg", "href=\"http", "Reset key at power-on").doesNotContain("<?xml", "href=\"phone:", "\ufffc");
		assertThat(folder).isDirectoryContaining("glob:**page.html");
		try (var files = Files.list(folder)) {
			assertThat(files).hasSize(1);
		}
	}

	@Test
	void theStepsOfAProcedureAreAList() {
		var steps = HtmlPage.of(follow(phone("7962"), "Hard reset").document().orElseThrow());
		assertThat(steps).contains("<ol>", "<li>", "<h2>Steps</h2>");
	}

	@Test
	void findPrintAndSaveAreOffered() {
		phone("7962");
		var commands = window().getWorkbenchWindow().getService(ICommandService.class);
		assertThat(new String[] { "org.eclipse.ui.edit.findReplace", "org.eclipse.ui.file.print", "org.eclipse.ui.file.saveAs" })
				.allMatch(id -> commands.getCommand(id).isEnabled());
	}
}
