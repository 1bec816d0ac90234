package org.dialtone.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.dialtone.ui.document.Markup;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Links in a text, with the keyboard. */
class MarkupTextTest {

	private final Shell shell = new Shell(Display.getCurrent());
	private final Image image = new Image(shell.getDisplay(), 16, 16);
	private final List<String> opened = new ArrayList<>();

	@AfterEach
	void close() {
		shell.dispose();
		image.dispose();
	}

	@Test
	void tabGoesFromLinkToLinkAndEnterFollows() {
		var text = text(new Markup().text("See ").link("one", "the first", "").text(" and ").link("two", "the second", ""));
		focus(text, TabDirection.FORWARD);
		assertThat(text.getSelectionText()).isEqualTo("the first");
		assertThat(tab(text, SWT.TRAVERSE_TAB_NEXT)).as("the focus stays").isTrue();
		assertThat(text.getSelectionText()).isEqualTo("the second");
		enter(text);
		assertThat(opened).containsExactly("two");
		assertThat(tab(text, SWT.TRAVERSE_TAB_NEXT)).as("no link is left").isFalse();
	}

	@Test
	void backwardsTheLastLinkComesFirst() {
		var text = text(new Markup().link("one", "the first", "").text(" and ").link("two", "the second", ""));
		focus(text, TabDirection.BACKWARD);
		assertThat(text.getSelectionText()).isEqualTo("the second");
	}

	@Test
	void withoutLinksThereIsNothingToStopAt() {
		assertThat(text(new Markup().text("only text")).hasLinks()).isFalse();
	}

	@Test
	void aKeyHasABorderAndRoomAroundItsName() {
		var text = text(new Markup().text("Press ").key("Volume up").text(" and wait"));
		assertThat(text.searchable()).isEqualTo("Press  Volume up  and wait");
		assertThat(text.getText()).as("it is not broken").contains("\u00a0Volume\u00a0up\u00a0 and");
		assertThat(text.getStyleRanges()).singleElement().satisfies(style -> {
			assertThat(style.borderStyle).isEqualTo(SWT.BORDER_SOLID);
			assertThat(text.getTextRange(style.start, style.length)).isEqualTo("\u00a0Volume\u00a0up\u00a0");
		});
	}

	@Test
	void behindAnIconThereIsOneSpace() {
		assertThat(text(new Markup().image("i").text(" ").text(" wait")).searchable()).isEqualTo(MarkupText.ICON + " wait");
	}

	private MarkupText text(Markup markup) {
		return new MarkupText(shell, markup, null, name -> image, (owner, target) -> opened.add(target));
	}

	private static void focus(MarkupText text, TabDirection direction) {
		text.getDisplay().setData(TabDirection.class.getName(), direction);
		text.notifyListeners(SWT.FocusIn, new Event());
		text.getDisplay().setData(TabDirection.class.getName(), null);
	}

	/** @return whether the text kept the focus */
	private static boolean tab(MarkupText text, int direction) {
		var tab = new Event();
		tab.detail = direction;
		tab.display = Objects.requireNonNull(text.getDisplay());
		tab.widget = text;
		tab.doit = true;
		text.notifyListeners(SWT.Traverse, tab);
		return !tab.doit;
	}

	private static void enter(MarkupText text) {
		var enter = new Event();
		enter.keyCode = SWT.CR;
		text.notifyListeners(SWT.KeyDown, enter);
	}
}
