package org.dialtone.ui.phones.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.dialtone.ui.page.FindBar;
import org.dialtone.ui.page.MarkupText;
import org.dialtone.ui.testing.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.Test;

/** Ctrl+F in a page. */
class FindTest extends PageTestBase {

	private static final String NOWHERE = "qwertz";

	@Test
	void theBarOpensAndEscapeClosesIt() {
		var page = phone("7962");
		assertThat(bar(page).isOpen()).isFalse();
		Ui.command("org.eclipse.ui.edit.findReplace");
		assertThat(bar(page).isOpen()).isTrue();
		var escape = new Event();
		escape.detail = SWT.TRAVERSE_ESCAPE;
		field(page).notifyListeners(SWT.Traverse, escape);
		assertThat(bar(page).isOpen()).isFalse();
	}

	@Test
	void enterGoesFromPlaceToPlaceAndShiftEnterBack() {
		var page = phone("7962");
		type(page, "recovery");
		var first = count(page);
		assertThat(first).startsWith("1 of ");
		enter(page, SWT.NONE);
		assertThat(count(page)).startsWith("2 of ");
		enter(page, SWT.SHIFT);
		assertThat(count(page)).isEqualTo(first);
		enter(page, SWT.SHIFT);
		var last = first.substring("1 of ".length());
		assertThat(count(page)).isEqualTo(last + " of " + last);
	}

	@Test
	void theTextIsMarkedAndScrolledIntoView() {
		var page = phone("7962");
		var sources = text(page, "http");
		type(page, sources.searchable().lines().reduce((one, other) -> other).orElseThrow());
		assertThat(Ui.all(body(page), MarkupText.class)).anySatisfy(text -> {
			assertThat(text.getSelectionText()).isNotEmpty();
			var place = text.getDisplay().map(text, form(page), text.getTextBounds(text.getSelection().x, text.getSelection().x));
			assertThat(place.y).isBetween(0, form(page).getClientArea().height);
		});
	}

	@Test
	void aClosedSectionIsOpened() {
		var page = phone("7962");
		var section = Ui.find(body(page), Section.class, candidate -> candidate.getText().equals("Sources"));
		section.setExpanded(false);
		var inside = Ui.all(section, MarkupText.class).getFirst();
		type(page, inside.searchable().lines().findFirst().orElseThrow());
		assertThat(section.isExpanded()).isTrue();
	}

	@Test
	void keysAndNamesOfFactsAreFound() {
		var page = phone("7962");
		type(page, "3491672850*#");
		assertThat(count(page)).contains(" of ");
		type(page, "reset key at POWER-ON");
		assertThat(count(page)).startsWith("1 of ");
	}

	@Test
	void whatIsNotThereIsSaidNotToBeThere() {
		var page = phone("7962");
		type(page, NOWHERE);
		assertThat(count(page)).isEqualTo("Not found on this page");
	}

	private static FindBar bar(CataloguePage<?> page) {
		return Objects.requireNonNull(page.findBar());
	}

	private static void type(CataloguePage<?> page, String query) {
		Ui.command("org.eclipse.ui.edit.findReplace");
		field(page).setText(query);
	}

	private static void enter(CataloguePage<?> page, int modifiers) {
		var event = new Event();
		event.stateMask = modifiers;
		field(page).notifyListeners(SWT.DefaultSelection, event);
	}

	private static Composite around(CataloguePage<?> page) {
		return form(page).getParent();
	}

	private static Text field(CataloguePage<?> page) {
		return Ui.all(around(page), Text.class).getFirst();
	}

	private static String count(CataloguePage<?> page) {
		return Ui.find(field(page).getParent(), Label.class, label -> !label.getText().equals("Find:")).getText();
	}
}
