package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the materialised product with its window, and looks at it from outside. */
@EnabledOnOs(OS.LINUX)
class WorkbenchTest {

	private static final String TITLE = "Dialtone";
	private static final String LOCKED = "Workspace in Use - Dialtone";

	@TempDir
	Path home;
	private Workspace workspace;

	@BeforeEach
	void locate() {
		workspace = Workspace.ofHome(home);
	}

	@Test
	void opensItsWindowAndClosesCleanly() throws Exception {
		try (RunningProduct product = start()) {
			String window = Desktop.waitForWindow(TITLE, product);
			assertThat(workspace.isNoted()).as("who has the workspace is noted").isTrue();
			BufferedImage picture = Desktop.part(Desktop.screenshot("workbench-light"), window);
			assertThat(Picture.colours(picture)).as("colours in the window").isGreaterThan(20);
			assertThat(Picture.brightness(picture)).as("brightness of the light theme").isGreaterThan(0.6);
			quit(window, product);
		}
		assertThat(workspace.isNoted()).as("the note is gone").isFalse();
	}

	@Test
	void comesBackOnAWorkspaceThatWasUsed() throws Exception {
		for (int i = 0; i < 2; i++) {
			try (RunningProduct product = start()) {
				quit(Desktop.waitForWindow(TITLE, product), product);
			}
		}
	}

	@Test
	void saysWhatItIs() throws Exception {
		try (RunningProduct product = start()) {
			String window = Desktop.waitForWindow(TITLE, product);
			Desktop.press(window, "alt+h");
			Desktop.screenshot("menu-help");
			Desktop.press(window, "a");
			String about = Desktop.waitForWindow("About Dialtone", product);
			Desktop.screenshot("about");
			Desktop.press(about, "Escape");
			Desktop.waitUntilGone("About Dialtone");
			quit(window, product);
		}
	}

	@Test
	void aSystemInTheDarkFindsADarkWindow() throws Exception {
		workspace.prefer("org.eclipse.e4.ui.css.swt.theme", "themeid", "org.eclipse.e4.ui.css.theme.e4_dark");
		try (RunningProduct product = start()) {
			String window = Desktop.waitForWindow(TITLE, product);
			BufferedImage picture = Desktop.part(Desktop.screenshot("workbench-dark"), window);
			assertThat(Picture.brightness(picture)).as("brightness of the dark theme").isLessThan(0.4);
			quit(window, product);
		}
	}

	@Test
	void aWorkspaceInUseIsSaidAndByWhom() throws Exception {
		try (RunningProduct first = start(); RunningProduct second = startAfter(first)) {
			String dialog = Desktop.waitForWindow(LOCKED, second);
			Desktop.screenshot("workspace-in-use");
			Desktop.press(dialog, "Escape");
			assertThat(second.exitCode()).as(second.errors()).isZero();
			assertThat(workspace.isNoted()).as("the note of the first").isTrue();
			quit(Desktop.waitForWindow(TITLE, first), first);
		}
	}

	@Test
	void aWorkspaceThatWasFreedIsTakenOnRetry() throws Exception {
		try (RunningProduct first = start(); RunningProduct second = startAfter(first)) {
			String dialog = Desktop.waitForWindow(LOCKED, second);
			quit(Desktop.waitForWindow(TITLE, first), first);
			Desktop.press(dialog, "Return");
			quit(Desktop.waitForWindow(TITLE, second), second);
		}
	}

	@Test
	void anotherWorkspaceIsTakenFromTheCommandLine() throws Exception {
		Path other = Files.createDirectory(home.resolve("my bench"));
		try (RunningProduct product = start("-data", "my bench")) {
			String window = Desktop.waitForWindow(TITLE, product);
			assertThat(new Workspace(other).isNoted()).isTrue();
			quit(window, product);
		}
		assertThat(new Workspace(other).errors()).isEmpty();
		assertThat(workspace.folder()).doesNotExist();
	}

	@Test
	void startsAgainWhenItIsAskedTo() throws Exception {
		try (RunningProduct product = start()) {
			String window = Desktop.waitForWindow(TITLE, product);
			String before = workspace.note();
			Desktop.settle();
			Desktop.press(window, "alt+f", "r");
			for (int i = 0; i < 600 && (workspace.note().isEmpty() || workspace.note().equals(before)); i++) {
				Thread.sleep(100);
			}
			assertThat(workspace.note()).as("another process has the workspace").isNotEmpty().isNotEqualTo(before);
			quit(Desktop.waitForWindow(TITLE, product), product);
		}
	}

	@Test
	void endsWithItsStartScript() throws Exception {
		try (RunningProduct product = start()) {
			Desktop.waitForWindow(TITLE, product);
			product.terminate();
			assertThat(product.exitCode()).isEqualTo(143);
			Desktop.waitUntilGone(TITLE);
		}
	}

	private RunningProduct start(String... arguments) throws IOException {
		return RunningProduct.start(Built.product(), home, arguments);
	}

	private RunningProduct startAfter(RunningProduct first, String... arguments) throws Exception {
		Desktop.waitForWindow(TITLE, first);
		return start(arguments);
	}

	private void quit(String window, RunningProduct product) throws Exception {
		Desktop.settle();
		Desktop.press(window, "alt+F4");
		assertThat(product.exitCode()).as(product.errors()).isZero();
		assertThat(product.output()).as("standard output").isEmpty();
		assertThat(product.errors()).as("standard error").isEmpty();
		assertThat(workspace.errors()).isEmpty();
	}
}
