package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/**
 * The display as a user sees it: windows by their titles, keys, pictures. Works
 * through xdotool and ImageMagick on the display that DISPLAY names.
 */
final class Desktop {

	/** What a test locks that opens a window: there is one display, and one window has the focus. */
	static final String DISPLAY = "display";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private Desktop() {
	}

	/**
	 * Waits for a visible window.
	 *
	 * @param title regular expression for the whole title
	 * @param owner the product that is expected to open it; the wait ends when it ends
	 * @return the id of the window
	 */
	static String waitForWindow(String title, RunningProduct owner) throws IOException, InterruptedException {
		Instant deadline = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(deadline)) {
			Optional<String> window = findWindow(title);
			if (window.isPresent()) {
				return window.get();
			}
			if (!owner.isAlive()) {
				return fail("ended with %s before it showed \"%s\":%n%s", owner.exitCode(), title, owner.errors());
			}
			Thread.sleep(100);
		}
		takeScreenshot("missing-window");
		return fail("no window \"%s\" within %s:%n%s", title, PATIENCE, owner.errors());
	}

	/** Waits until there is no visible window with that title. */
	static void waitUntilGone(String title) throws IOException, InterruptedException {
		Instant deadline = Instant.now().plus(PATIENCE);
		while (findWindow(title).isPresent()) {
			assertThat(Instant.now()).as("window \"%s\" is still there", title).isBefore(deadline);
			Thread.sleep(100);
		}
	}

	/** GTK adds a space to each title. */
	private static Optional<String> findWindow(String title) throws IOException, InterruptedException {
		return run("xdotool", "search", "--onlyvisible", "--name", "^" + title + " *$").lines().findFirst();
	}

	/** Presses a key, such as {@code alt+F4}, in a window that is given the focus first. */
	static void press(String window, String key) throws IOException, InterruptedException {
		run("xdotool", "windowactivate", "--sync", window);
		run("xdotool", "key", "--clearmodifiers", key);
	}

	/** Presses keys once the display is at rest, and waits until what they do can be seen and is done. */
	static void type(String window, String... keys) throws IOException, InterruptedException {
		run("xdotool", "windowactivate", "--sync", window);
		byte[] before = waitUntilAtRest();
		List<String> command = new ArrayList<>(List.of("xdotool", "key", "--clearmodifiers"));
		command.addAll(List.of(keys));
		run(command.toArray(String[]::new));
		Instant deadline = Instant.now().plus(PATIENCE);
		while (Arrays.equals(before, pixels())) {
			assertThat(Instant.now()).as("nothing changed when %s was pressed", List.of(keys)).isBefore(deadline);
		}
		waitUntilAtRest();
	}

	/** Takes a picture of the whole display into the folder of screenshots, once it has come to rest. */
	static BufferedImage screenshot(String name) throws IOException, InterruptedException {
		waitUntilAtRest();
		return takeScreenshot(name);
	}

	private static BufferedImage takeScreenshot(String name) throws IOException, InterruptedException {
		Path file = Files.createDirectories(Built.SCREENSHOTS).resolve(name + ".png");
		run("import", "-window", "root", "-define", "png:exclude-chunks=date,time", file.toString());
		return ImageIO.read(file.toFile());
	}

	/** Waits until nothing on the display has changed for a moment; what it then shows. */
	private static byte[] waitUntilAtRest() throws IOException, InterruptedException {
		Instant deadline = Instant.now().plus(PATIENCE);
		byte[] now = pixels();
		byte[] before;
		do {
			assertThat(Instant.now()).as("the display does not come to rest").isBefore(deadline);
			Thread.sleep(300);
			before = now;
			now = pixels();
		} while (!Arrays.equals(before, now));
		return now;
	}

	private static byte[] pixels() throws IOException, InterruptedException {
		return output("import", "-window", "root", "-depth", "8", "rgb:-");
	}

	/** The part of a screenshot that a window covers. */
	static BufferedImage part(BufferedImage screen, String window) throws IOException, InterruptedException {
		String geometry = run("xdotool", "getwindowgeometry", "--shell", window);
		int x = Math.max(0, value(geometry, "X"));
		int y = Math.max(0, value(geometry, "Y"));
		return screen.getSubimage(x, y, Math.min(value(geometry, "WIDTH"), screen.getWidth() - x),
				Math.min(value(geometry, "HEIGHT"), screen.getHeight() - y));
	}

	private static int value(String geometry, String name) {
		return geometry.lines().filter(line -> line.startsWith(name + "=")).findFirst()
				.map(line -> Integer.parseInt(line.substring(name.length() + 1))).orElseThrow();
	}

	private static String run(String... command) throws IOException, InterruptedException {
		return new String(output(command), StandardCharsets.UTF_8);
	}

	private static byte[] output(String... command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		byte[] output = process.getInputStream().readAllBytes();
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).as(String.join(" ", command)).isTrue();
		return output;
	}
}
