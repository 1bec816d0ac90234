package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Starts the built product with its window, and looks at it from outside. */
@EnabledOnOs(OS.LINUX)
@ResourceLock(Desktop.DISPLAY)
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
	void opensItsWindowSaysWhatItIsAndComesBack() throws Exception {
		try (RunningProduct product = start()) {
			String window = Desktop.waitForWindow(TITLE, product);
			assertThat(workspace.isNoted()).as("who has the workspace is noted").isTrue();
			BufferedImage picture = Desktop.part(Desktop.screenshot("workbench-light"), window);
			assertThat(Picture.colours(picture)).as("colours in the window").isGreaterThan(20);
			assertThat(Picture.brightness(picture)).as("brightness of the light theme").isGreaterThan(0.6);
			Desktop.type(window, "alt+h");
			Desktop.screenshot("menu-help");
			Desktop.press(window, "a");
			String about = Desktop.waitForWindow("About Dialtone", product);
			Desktop.screenshot("about");
			Desktop.press(about, "Escape");
			Desktop.waitUntilGone("About Dialtone");
			Desktop.type(window, "F1");
			Desktop.screenshot("help");
			quit(window, product);
		}
		assertThat(workspace.isNoted()).as("the note is gone").isFalse();
		try (RunningProduct product = start()) {
			String window = Desktop.waitForWindow(TITLE, product);
			// At once: closing is safe before all of the workbench has started.
			quit(window, product);
		}
	}

	@Test
	void aWorkspaceInUseIsSaidAndByWhomAndTakenOnceItIsFree() throws Exception {
		try (RunningProduct first = start()) {
			String window = Desktop.waitForWindow(TITLE, first);
			try (RunningProduct second = start()) {
				String dialog = Desktop.waitForWindow(LOCKED, second);
				Desktop.screenshot("workspace-in-use");
				Desktop.press(dialog, "Escape");
				assertThat(second.exitCode()).as(second.errors()).isZero();
			}
			assertThat(workspace.isNoted()).as("the note of the first").isTrue();
			try (RunningProduct third = start()) {
				String dialog = Desktop.waitForWindow(LOCKED, third);
				quit(window, first);
				Desktop.press(dialog, "Return");
				quit(Desktop.waitForWindow(TITLE, third), third);
			}
		}
	}

	@Test
	void takesTheWorkspaceOfTheCommandLineAndEndsWithItsStartScript() throws Exception {
		Path other = Files.createDirectory(home.resolve("my bench"));
		try (RunningProduct product = start("-data", "my bench")) {
			Desktop.waitForWindow(TITLE, product);
			assertThat(new Workspace(other).isNoted()).isTrue();
			product.terminate();
			assertThat(product.exitCode()).isEqualTo(143);
			Desktop.waitUntilGone(TITLE);
		}
		assertThat(new Workspace(other).errors()).isEmpty();
		assertThat(workspace.folder()).doesNotExist();
	}

	/** As the end of a session ends it. */
	@Test
	void theLayoutIsKeptWhenTheProcessIsEndedFromOutside() throws Exception {
		try (RunningProduct product = start()) {
			String window = Desktop.waitForWindow(TITLE, product);
			Desktop.type(window, "7", "9", "4", "0");
			Desktop.type(window, "Return");
			product.terminate();
			assertThat(product.exitCode()).as(product.errors()).isEqualTo(143);
			assertThat(product.errors()).as("standard error").isEmpty();
		}
		assertThat(workspace.errors()).isEmpty();
		assertThat(workspace.isNoted()).as("the note is gone").isFalse();
		assertThat(workspace.layout()).as("the page is open, and is reopened at the next start").contains("\"Cisco 7940G\"");
	}

	@Test
	void startsAgainWhenItIsAskedTo() throws Exception {
		try (RunningProduct product = start()) {
			String window = Desktop.waitForWindow(TITLE, product);
			String before = workspace.note();
			Desktop.type(window, "alt+f");
			Desktop.press(window, "r");
			Instant deadline = Instant.now().plusSeconds(60);
			while (workspace.note().isEmpty() || workspace.note().equals(before)) {
				assertThat(Instant.now()).as("the workspace was not taken by another process:%n%s", product.errors()).isBefore(deadline);
				Thread.sleep(100);
			}
			quit(Desktop.waitForWindow(TITLE, product), product);
		}
	}

	private RunningProduct start(String... arguments) throws IOException {
		return RunningProduct.start(Built.product(), home, arguments);
	}

	private void quit(String window, RunningProduct product) throws Exception {
		Desktop.press(window, "alt+F4");
		assertThat(product.exitCode()).as(product.errors()).isZero();
		assertThat(product.output()).as("standard output").isEmpty();
		assertThat(product.errors()).as("standard error").isEmpty();
		assertThat(workspace.errors()).isEmpty();
	}
}
