package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.dialtone.product.tests.ScreenReader.Accessible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Changes a setting on each page of the preferences of the built product, in a
 * workspace that nobody has used, and finds it changed at the next start.
 */
@EnabledOnOs(OS.LINUX)
@ResourceLock(Desktop.DISPLAY)
class PreferencesTest {

	private static final String WINDOW = "Dialtone";
	private static final String DIALOG = "Preferences";
	private static final String CONFIRMATION = "Always Trust Everything Confirmation";
	private static final String SITE = "Site for a test";

	/** Works a page. */
	private interface Change {
		void run(ScreenReader reader, RunningProduct product) throws IOException, InterruptedException;
	}

	/**
	 * A setting of a page.
	 *
	 * @param prepare what has to be done on the page to see it
	 * @param change  changes it
	 * @param kept    what tells that it was changed
	 */
	private record Setting(Change prepare, Change change, Predicate<Accessible> kept) {

		static Setting check(String role, String name) {
			Predicate<Accessible> checked = one -> one.is(role, name) && one.states().contains("checked");
			return new Setting(PreferencesTest::nothing, (reader, product) -> reader.press(DIALOG, role, name, checked), checked);
		}
	}

	private static final Map<String, Setting> SETTINGS = new LinkedHashMap<>();
	static {
		SETTINGS.put("Appearance", Setting.check("check box", "Use round tabs"));
		SETTINGS.put("Colors and Fonts", new Setting((reader, product) -> {
			reader.expand(DIALOG, "Basic");
			reader.focus(DIALOG, "table cell", "Text Font");
		}, (reader, product) -> reader.press(DIALOG, "push button", "Use System Font"),
				one -> one.is("push button", "Reset") && one.states().contains("sensitive")));
		SETTINGS.put("Help", new Setting(PreferencesTest::nothing,
				(reader, product) -> reader.choose(DIALOG, "Open window context help", "In an infopop"),
				one -> one.is("combo box", "Open window context help") && one.text().equals("In an infopop")));
		SETTINGS.put("Install/Update", Setting.check("radio button", "Show all versions of available software"));
		SETTINGS.put("Available Software Sites", new Setting(PreferencesTest::nothing, (reader, product) -> {
			reader.press(DIALOG, "push button", "Add...");
			reader.type("Add Site", "text", "Name", SITE);
			reader.type("Add Site", "text", "Location", "http://127.0.0.1:9/");
			reader.press("Add Site", "push button", "Add");
			Desktop.waitUntilGone("Add Site");
		}, one -> one.is("table cell", SITE)));
		Setting trust = Setting.check("check box", "Trust all content");
		SETTINGS.put("Trust", new Setting(trust.prepare, (reader, product) -> {
			reader.press(DIALOG, "check box", "Trust all content");
			reader.press(CONFIRMATION, "push button", "Yes, I Accept the Risk");
			Desktop.waitUntilGone(CONFIRMATION);
		}, trust.kept));
		SETTINGS.put("Keys", Setting.check("check box", "Through keyboard"));
		SETTINGS.put("TFTP Server", new Setting(PreferencesTest::nothing,
				(reader, product) -> reader.type(DIALOG, "text", "Port", "6969"),
				one -> one.is("text", "Port") && one.text().equals("6969")));
	}

	@TempDir
	Path home;

	/** A copy of the product: p2 keeps its settings there. */
	@TempDir
	Path copy;

	@Test
	void whatIsChangedOnAPageIsKept() throws Exception {
		Path install = Built.copyOfProduct(copy);
		try (RunningProduct product = ScreenReader.start(install, home)) {
			String window = Desktop.waitForWindow(WINDOW, product);
			try (ScreenReader reader = ScreenReader.of(home)) {
				openPreferences(window, product);
				assertThat(pages(reader)).as("the pages that are offered").containsExactlyElementsOf(SETTINGS.keySet());
				for (var setting : SETTINGS.entrySet()) {
					open(reader, product, setting.getKey());
					setting.getValue().change.run(reader, product);
					reader.await(DIALOG, "the change on " + setting.getKey(), setting.getValue().kept);
				}
				reader.press(DIALOG, "push button", "Apply and Close");
				Desktop.waitUntilGone(DIALOG);
			}
			quit(window, product);
		}
		try (RunningProduct product = ScreenReader.start(install, home)) {
			String window = Desktop.waitForWindow(WINDOW, product);
			try (ScreenReader reader = ScreenReader.of(home)) {
				openPreferences(window, product);
				pages(reader);
				for (var setting : SETTINGS.entrySet()) {
					open(reader, product, setting.getKey());
					reader.await(DIALOG, "what was kept on " + setting.getKey(), setting.getValue().kept);
				}
				reader.press(DIALOG, "push button", "Cancel");
				Desktop.waitUntilGone(DIALOG);
			}
			quit(window, product);
		}
		assertThat(Workspace.ofHome(home).errors()).isEmpty();
	}

	private static void quit(String window, RunningProduct product) throws IOException, InterruptedException {
		Desktop.press(window, "alt+F4");
		assertThat(product.exitCode()).as(product.errors()).isZero();
	}

	private static void nothing(ScreenReader reader, RunningProduct product) {
		// the setting can be seen at once
	}

	private static void openPreferences(String window, RunningProduct product) throws IOException, InterruptedException {
		Desktop.type(window, "alt+w");
		Desktop.press(window, "p");
		Desktop.waitForWindow(DIALOG, product);
	}

	/** All pages, from top to bottom. */
	private static List<String> pages(ScreenReader reader) throws IOException, InterruptedException {
		reader.await(DIALOG, "the pages", one -> one.is("table cell", "Appearance"));
		List<String> pages = names(reader);
		for (String page : pages) {
			reader.expand(DIALOG, page);
		}
		return names(reader);
	}

	private static List<String> names(ScreenReader reader) throws IOException {
		return reader.tree(DIALOG).stream().takeWhile(one -> !one.role().equals("tool bar"))
				.filter(one -> one.role().equals("table cell") && !one.name().isEmpty()).map(Accessible::name).toList();
	}

	/** Opens a page, whose name then is the first label of the dialog, and waits until the dialog has taken its size. */
	private static void open(ScreenReader reader, RunningProduct product, String page) throws IOException, InterruptedException {
		reader.focus(DIALOG, "table cell", page);
		reader.awaitFirst(DIALOG, "label", page);
		Desktop.screenshot("preferences-" + page.replaceAll("\\W+", "-"));
		SETTINGS.get(page).prepare.run(reader, product);
	}
}
