package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dialtone.product.tests.ScreenReader.Accessible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Walks what a screen reader sees of each view, page and dialog: whatever can be worked has a name. */
@EnabledOnOs(OS.LINUX)
@ResourceLock(Desktop.DISPLAY)
class AccessibilityTest {

	private static final String WINDOW = "Dialtone";
	/** What a user works with, by the names that AT-SPI has for it. */
	private static final Set<String> CONTROLS = Set.of("push button", "toggle button", "check box", "radio button",
			"combo box", "text", "entry", "spin button", "slider", "link", "tree table", "tree", "table", "list",
			"check menu item", "menu item", "menu", "page tab");

	@TempDir
	Path home;
	private final Set<String> nameless = new LinkedHashSet<>();

	@Test
	void whateverCanBeWorkedHasAName() throws Exception {
		Path own = Files.createDirectories(Workspace.ofHome(home).folder().resolve("procedures"));
		Files.writeString(own.resolve("mine.procedure.yaml"), "id: mine\nsumary: Starts the phone again.\n");
		try (RunningProduct product = ScreenReader.start(Built.product(), home)) {
			String window = Desktop.waitForWindow(WINDOW, product);
			try (ScreenReader reader = ScreenReader.of(home)) {
				reader.await(WINDOW, "the Welcome page", one -> one.name().equals("Welcome to Dialtone"));
				look(reader, WINDOW, "at the start");
				Desktop.type(window, "7", "9", "7", "0");
				reader.await(WINDOW, "a phone", one -> one.role().equals("table cell") && one.name().contains("7970"));
				Desktop.press(window, "Return");
				reader.await(WINDOW, "its page", one -> one.role().equals("page tab") && one.name().contains("7970"));
				look(reader, WINDOW, "the page of a phone");
				Desktop.press(window, "F1");
				reader.await(WINDOW, "the Help view", one -> one.is("page tab", "Help"));
				look(reader, WINDOW, "the Help view");
				Desktop.type(window, "alt+h");
				Desktop.press(window, "r");
				reader.await(WINDOW, "the cheat sheet", one -> one.is("page tab", "Cheat Sheets"));
				look(reader, WINDOW, "a cheat sheet");
				Desktop.type(window, "alt+h");
				Desktop.press(window, "c");
				reader.await(WINDOW, "a file", one -> one.name().contains("phones.yaml"));
				look(reader, WINDOW, "Installed Contributions");
				Desktop.type(window, "alt+w");
				Desktop.press(window, "v");
				reader.press(WINDOW, "menu item", "Findings");
				reader.await(WINDOW, "the Findings view", one -> one.is("page tab", "Findings"));
				reader.await(WINDOW, "a finding", one -> one.role().equals("table cell") && one.name().contains("sumary"));
				look(reader, WINDOW, "Findings");
			}
			Desktop.press(window, "alt+F4");
			assertThat(product.exitCode()).as(product.errors()).isZero();
		}
		assertThat(nameless).isEmpty();
	}

	private void look(ScreenReader reader, String window, String where) throws Exception {
		List<Accessible> tree = reader.tree(window);
		assertThat(tree).as(where).anyMatch(one -> CONTROLS.contains(one.role()));
		tree.stream().filter(one -> CONTROLS.contains(one.role()) && !one.isNamed())
				.forEach(one -> nameless.add(path(tree, one)));
	}

	/** The names of what an object is in, and the object. */
	private static String path(List<Accessible> tree, Accessible last) {
		var path = new ArrayList<String>();
		int depth = Integer.MAX_VALUE;
		for (int i = tree.indexOf(last); i >= 0; i--) {
			Accessible one = tree.get(i);
			if (one.depth() < depth) {
				depth = one.depth();
				if (one.isNamed() || one == last) {
					path.addFirst(one.role() + " \"" + one.name() + '"');
				}
			}
		}
		return String.join(" > ", path) + ", described as \"" + last.description() + "\", with the text \"" + last.text() + '"';
	}
}
