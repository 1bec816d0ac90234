package org.dialtone.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class MarkupTest {

	@Test
	void whateverIsWrittenIsWellFormed() throws Exception {
		var markup = new Markup().text("a < b & \"c\" \u0001 \ud800 \ud83d\ude00").newLine().strong("<b>").paragraph().item().code("x>y")
				.item().link("sources:\"<&", "l&l", "two\nlines").image("i").paragraph();
		var text = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(markup.xml()))).getDocumentElement();
		assertThat(text.getTextContent()).contains("a < b & \"c\"", "\ud83d\ude00", "x>y", "l&l");
		assertThat(text.getElementsByTagName("li").getLength()).isEqualTo(2);
		assertThat(markup.images()).containsExactly("i");
	}

	@Test
	void nothingIsNothing() {
		assertThat(new Markup().isEmpty()).isTrue();
		assertThat(new Markup().text("").isEmpty()).isFalse();
	}
}
