package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a screen reader gets to know of the product (AT-SPI), and the actions that it
 * offers. The product runs on a session bus of its own, which ends with it.
 */
final class ScreenReader implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);
	/** How long an action may take before it counts as dropped. */
	private static final Duration EFFECT = Duration.ofSeconds(5);
	private static final String END = ".";

	/**
	 * An object that is shown.
	 *
	 * @param label the text of what labels it
	 * @param text  what it holds, where it holds text
	 */
	record Accessible(int depth, String role, String name, String label, String description, Set<String> states,
			String text) {

		static Accessible of(String line) {
			String[] parts = line.split("\t", -1);
			return new Accessible(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3], parts[4],
					Set.of(parts[5].split(",")), parts[6]);
		}

		boolean isNamed() {
			return !name.isBlank() || !label.isBlank();
		}

		boolean is(String wantedRole, String wantedName) {
			return role.equals(wantedRole) && (name.equals(wantedName) || label.equals(wantedName));
		}
	}

	private final Process process;
	private final PrintWriter commands;
	private final BufferedReader answers;

	private ScreenReader(Process process) {
		this.process = process;
		this.commands = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
		this.answers = process.inputReader(StandardCharsets.UTF_8);
	}

	/** Starts the product where a screen reader can see it. */
	static RunningProduct start(Path install, Path home, String... arguments) throws IOException {
		// ./verify keeps GTK from looking for screen readers, which other tests need not wait for.
		return RunningProduct.start(List.of("env", "-u", "NO_AT_BRIDGE", "dbus-run-session", "--", "sh", "-c",
				"echo \"$DBUS_SESSION_BUS_ADDRESS\" >bus; exec \"$@\"", "sh"), install, home, arguments);
	}

	/** Listens to the product that was started with this home. */
	static ScreenReader of(Path home) throws IOException {
		var builder = new ProcessBuilder("/usr/bin/python3", Path.of("accessible.py").toAbsolutePath().toString())
				.redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().put("DBUS_SESSION_BUS_ADDRESS", Files.readString(home.resolve("bus")).strip());
		return new ScreenReader(builder.start());
	}

	/** All that is shown in a window. */
	List<Accessible> tree(String window) throws IOException {
		return send("tree", window).stream().map(Accessible::of).toList();
	}

	/** Waits until a window shows an object that passes a test. */
	Accessible await(String window, String what, Predicate<Accessible> wanted) throws IOException, InterruptedException {
		return awaitTree(window, what, tree -> tree.stream().filter(wanted).findFirst());
	}

	/** Waits until the first object with a role has a name. */
	void awaitFirst(String window, String role, String name) throws IOException, InterruptedException {
		awaitTree(window, "a first " + role + " \"" + name + '"',
				tree -> tree.stream().filter(one -> one.role.equals(role)).findFirst().filter(one -> one.is(role, name)));
	}

	private Accessible awaitTree(String window, String what, Function<List<Accessible>, Optional<Accessible>> wanted)
			throws IOException, InterruptedException {
		Instant deadline = Instant.now().plus(PATIENCE);
		List<Accessible> seen = List.of();
		while (Instant.now().isBefore(deadline)) {
			commands.println("tree\t" + window);
			var answer = read();
			if (!isError(answer)) {
				seen = answer.stream().map(Accessible::of).toList();
				var found = wanted.apply(seen);
				if (found.isPresent()) {
					return found.get();
				}
			}
			Thread.sleep(200);
		}
		Desktop.screenshot("not-heard");
		return fail("never heard of %s in \"%s\", but of%n%s", what, window,
				String.join("\n", seen.stream().filter(one -> one.isNamed() || !one.text.isEmpty()).map(Accessible::toString).toList()));
	}

	/** Expands a row of a tree, unless it has no others below it or is expanded. */
	void expand(String window, String row) throws IOException, InterruptedException {
		var found = await(window, "row \"" + row + '"', one -> one.is("table cell", row));
		if (found.states.contains("expandable") && !found.states.contains("expanded")) {
			send("do", window, "table cell", row, "expand or contract");
			await(window, "row \"" + row + "\", expanded",
					one -> one.is("table cell", row) && (one.states.contains("expanded") || !one.states.contains("expandable")));
		}
	}

	/** Waits for an object and runs its first action, as pressing it would. */
	void press(String window, String role, String name) throws IOException, InterruptedException {
		await(window, role + " \"" + name + "\"",
				one -> one.is(role, name) && (one.states.contains("sensitive") || one.states.contains("enabled")));
		send("do", window, role, name);
	}

	/**
	 * Presses an object until an effect can be seen. GTK drops actions, or does half of
	 * them, while it still lays out a window.
	 *
	 * @param effect true of what the window then shows
	 */
	void press(String window, String role, String name, Predicate<Accessible> effect) throws IOException, InterruptedException {
		Instant deadline = Instant.now().plus(PATIENCE);
		while (Instant.now().isBefore(deadline)) {
			press(window, role, name);
			Instant soon = Instant.now().plus(EFFECT);
			while (Instant.now().isBefore(soon)) {
				if (tree(window).stream().anyMatch(effect)) {
					return;
				}
				Thread.sleep(100);
			}
		}
		fail("%s \"%s\" was pressed without effect", role, name);
	}

	/** Replaces the text of an object. */
	void type(String window, String role, String name, String text) throws IOException, InterruptedException {
		await(window, role + " \"" + name + "\"", one -> one.is(role, name));
		send("type", window, role, name, text);
	}

	/** Gives an object the focus. */
	void focus(String window, String role, String name) throws IOException, InterruptedException {
		await(window, role + " \"" + name + "\"", one -> one.is(role, name));
		send("focus", window, role, name);
	}

	/** Makes a choice in a combo box. */
	void choose(String window, String name, String choice) throws IOException, InterruptedException {
		await(window, "combo box \"" + name + "\"", one -> one.is("combo box", name));
		send("choose", window, name, choice);
	}

	private List<String> send(String... command) throws IOException {
		commands.println(String.join("\t", command));
		var answer = read();
		if (isError(answer)) {
			fail("%s: %s", String.join(" ", command), answer.getLast());
		}
		return answer;
	}

	private static boolean isError(List<String> answer) {
		return !answer.isEmpty() && answer.getLast().startsWith("! ");
	}

	private List<String> read() throws IOException {
		var lines = new ArrayList<String>();
		for (String line = answers.readLine(); !END.equals(line); line = answers.readLine()) {
			if (line == null) {
				return fail("accessible.py ended");
			}
			lines.add(line);
		}
		return lines;
	}

	@Override
	public void close() {
		commands.close();
		process.destroy();
	}
}
