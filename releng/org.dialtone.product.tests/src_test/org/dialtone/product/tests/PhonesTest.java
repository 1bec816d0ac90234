package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Finds a phone in the window of the materialised product and opens its page, in light and dark. */
@EnabledOnOs(OS.LINUX)
@ResourceLock(Desktop.DISPLAY)
class PhonesTest {

	private static final String TITLE = "Dialtone";

	private static final String SECTION = "Files It Asks For";

	@TempDir
	Path home;

	private Workspace workspace;

	@BeforeEach
	void locate() {
		workspace = Workspace.ofHome(home);
	}

	/** The cursor is in the filter box when the window comes up. */
	@Test
	void enterOpensThePageOfThePhoneThatWasTyped() throws Exception {
		Path own = Files.createDirectories(workspace.folder().resolve("procedures"));
		Files.writeString(own.resolve("broken.procedure.yaml"), "id: broken\nkind: sooft\n");
		try (RunningProduct product = ScreenReader.start(Built.product(), home)) {
			String window = Desktop.waitForWindow(TITLE, product);
			Desktop.type(window, "7", "9", "6", "2");
			Desktop.type(window, "Return");
			awaitPage();
			Desktop.screenshot("phone-page-light");
			Desktop.type(window, "alt+h");
			Desktop.press(window, "c");
			Desktop.screenshot("installed-contributions");
			quit(window, product);
		}
		assertThat(workspace.layout()).as("what is open, and is opened again at the next start").contains("\"Cisco 7962G\"",
				"org.dialtone.ui.installedContributions");
	}

	@Test
	void aSystemInTheDarkFindsADarkWindowAndDarkPages() throws Exception {
		workspace.prefer("org.eclipse.e4.ui.css.swt.theme", "themeid", "org.eclipse.e4.ui.css.theme.e4_dark");
		try (RunningProduct product = ScreenReader.start(Built.product(), home)) {
			String window = Desktop.waitForWindow(TITLE, product);
			BufferedImage picture = Desktop.part(Desktop.screenshot("workbench-dark"), window);
			assertThat(Picture.brightness(picture)).as("brightness of the window").isLessThan(0.4);
			Desktop.type(window, "7", "9", "4", "0");
			Desktop.type(window, "Return");
			awaitPage();
			picture = Desktop.part(Desktop.screenshot("phone-page-dark"), window);
			assertThat(Picture.brightness(picture)).as("brightness of the page").isLessThan(0.4);
			quit(window, product);
		}
		assertThat(workspace.layout()).as("the page is open, and is reopened at the next start").contains("\"Cisco 7940G\"");
	}

	/** Its light text would not be seen on a light ground. */
	@Test
	void theWindowIsDarkWhereTheColoursOfTheSystemAre() throws Exception {
		try (RunningProduct product = RunningProduct.start(List.of("env", "GTK_THEME=HighContrastInverse"), Built.product(), home)) {
			String window = Desktop.waitForWindow(TITLE, product);
			BufferedImage picture = Desktop.part(Desktop.screenshot("workbench-inverse"), window);
			assertThat(Picture.brightness(picture)).as("brightness of the window").isLessThan(0.4);
			quit(window, product);
		}
	}

	/** Waits until the page has been read and has its sections. */
	private void awaitPage() throws Exception {
		try (ScreenReader reader = ScreenReader.of(home)) {
			reader.await(TITLE, "a section of the page", one -> one.name().equals(SECTION) && !one.role().equals("table cell"));
		}
	}

	private void quit(String window, RunningProduct product) throws Exception {
		Desktop.press(window, "alt+F4");
		assertThat(product.exitCode()).as(product.errors()).isZero();
		assertThat(product.errors().lines().filter(line -> !line.startsWith("dbus-daemon["))).as("standard error").isEmpty();
		assertThat(workspace.errors()).isEmpty();
	}
}
