package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finds a phone in the window of the materialised product, and looks at its page. */
@EnabledOnOs(OS.LINUX)
class PhonesTest {

	private static final String TITLE = "Dialtone";

	@TempDir
	Path home;

	/** The cursor is in the filter box when the window comes up. */
	@ParameterizedTest
	@CsvSource({ "7 9 6 2, phone-page-light, org.eclipse.e4.ui.css.theme.e4_default, Cisco 7962G",
			"7 9 4 0, phone-page-dark, org.eclipse.e4.ui.css.theme.e4_dark, Cisco 7940G" })
	void enterOpensThePageOfThePhoneThatWasTyped(String keys, String screenshot, String theme, String page)
			throws Exception {
		var workspace = Workspace.ofHome(home);
		workspace.prefer("org.eclipse.e4.ui.css.swt.theme", "themeid", theme);
		try (RunningProduct product = RunningProduct.start(Built.product(), home)) {
			String window = Desktop.waitForWindow(TITLE, product);
			Desktop.settle();
			Desktop.press(window, keys.split(" "));
			Desktop.settle();
			Desktop.press(window, "Return");
			Desktop.settle();
			Desktop.screenshot(screenshot);
			Desktop.press(window, "alt+F4");
			assertThat(product.exitCode()).as(product.errors()).isZero();
			assertThat(product.errors()).as("standard error").isEmpty();
		}
		assertThat(workspace.errors()).isEmpty();
		assertThat(workspace.layout()).as("the page is open, and will be again").contains("\"" + page + "\"");
	}

	@Test
	void installedContributionsListsTheFiles() throws Exception {
		var workspace = Workspace.ofHome(home);
		Path own = Files.createDirectories(workspace.folder().resolve("procedures"));
		Files.writeString(own.resolve("broken.procedure.yaml"), "id: broken\nkind: sooft\n");
		try (RunningProduct product = RunningProduct.start(Built.product(), home)) {
			String window = Desktop.waitForWindow(TITLE, product);
			Desktop.settle();
			Desktop.press(window, "alt+h", "c");
			String dialog = Desktop.waitForWindow("Installed Contributions", product);
			Desktop.screenshot("installed-contributions");
			Desktop.press(dialog, "Escape");
			Desktop.waitUntilGone("Installed Contributions");
			Desktop.press(window, "alt+F4");
			assertThat(product.exitCode()).as(product.errors()).isZero();
		}
		assertThat(workspace.errors()).isEmpty();
	}
}
