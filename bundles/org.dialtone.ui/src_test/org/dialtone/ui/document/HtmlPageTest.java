package org.dialtone.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.dialtone.core.procedures.Keys;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

	@Test
	void keysThatAreHeldTogetherAreJoined() {
		assertThat(html(new Block.KeyCaps(new Keys(List.of("*", "6", "Settings"), true))))
				.contains("<p><kbd>*</kbd> + <kbd>6</kbd> + <kbd>Settings</kbd></p>");
		assertThat(html(new Block.KeyCaps(new Keys(List.of("Menu", "#"), false)))).contains("<p><kbd>Menu</kbd> <kbd>#</kbd></p>");
	}

	@Test
	void aKeyInATextLooksLikeAKey() {
		assertThat(html(new Block.Text(new Markup().key("<1>").text(" or ").code("x").text("."))))
				.contains("<kbd>&lt;1&gt;</kbd> or <code>x</code>.");
	}

	private static String html(Block block) {
		return HtmlPage.of(new PageDocument("Page", List.of(block), new FactText(Map.of())));
	}
}
