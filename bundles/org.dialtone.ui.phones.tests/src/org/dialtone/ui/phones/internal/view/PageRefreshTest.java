package org.dialtone.ui.phones.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;

import org.dialtone.ui.testing.Ui;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.Test;

/** A page that is open shows what has changed. */
class PageRefreshTest extends PhonesViewTestBase {

	private static final String PROCEDURE = """
			id: dropped-{0}
			name: Dropped {0} in while the page is open
			kind: restart
			models: [7962]
			danger: none
			summary: Starts the phone again.
			confidence: unverified
			steps:
			- do: restore-power
			  text: Unplug the cable and plug it in again.
			""";

	@Test
	void aFileDroppedIntoTheWorkspaceAppearsOnThePage() throws IOException {
		var body = phone("7962");
		try (var log = new ErrorLog()) {
			drop("first");
			Ui.await("the new procedure", () -> text(body).contains("Dropped first in while the page is open"));
			assertThat(text(body)).contains("Reset key at power-on", "Sources Disagree", "Recovery load");
			assertThat(log.entries()).isEmpty();
		}
	}

	private static void drop(String name) throws IOException {
		Files.createDirectories(procedures());
		Files.writeString(procedures().resolve(name + ".procedure.yaml"), PROCEDURE.replace("{0}", name));
	}

	@Test
	void aPageIsStillThereInAnotherTheme() {
		var body = phone("7962");
		var before = text(body);
		var first = Ui.all(body, Section.class).getFirst();
		var themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		var current = themes.getActiveTheme();
		try (var log = new ErrorLog()) {
			themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
			Ui.await("the page in the dark theme", () -> first.isDisposed() && !Ui.all(body, Section.class).isEmpty());
			assertThat(text(body)).isEqualTo(before);
			var banner = Ui.all(body, StyledText.class).getFirst();
			Ui.await("light text on dark ground", () -> brightness(banner.getForeground()) - brightness(banner.getBackground()) > 100);
			assertThat(log.entries()).isEmpty();
		} finally {
			themes.setTheme(current, false);
			Ui.settle();
		}
	}

	private static int brightness(Color colour) {
		return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
	}

	@Test
	void theContextMenuIsStillThereAfterARefresh() throws IOException {
		var body = phone("7962");
		drop("second");
		Ui.await("the new procedure", () -> text(body).contains("Dropped second in"));
		var menu = Objects.requireNonNull(body.getMenu());
		assertThat(menu.isDisposed()).isFalse();
		assertThat(Ui.all(body, StyledText.class)).isNotEmpty().allMatch(text -> text.getMenu() == menu);
		menu.notifyListeners(SWT.Show, new Event());
		assertThat(menu.getItems()).extracting(item -> item.getText().replace("&", "")).anyMatch(text -> text.startsWith("Copy"));
		menu.notifyListeners(SWT.Hide, new Event());
		Ui.settle();
	}
}
