package org.dialtone.ui.phones.internal.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dialtone.core.phones.Form;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.ui.face.FacePalette;
import org.dialtone.ui.face.PhoneFace;
import org.dialtone.ui.phones.internal.Cisco;
import org.dialtone.ui.phones.internal.Xml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Every phone can be drawn, and the drawing shows what the catalogue knows. */
class PhoneFaceTest {

	private static final FacePalette LIGHT = FacePalette.of(0xffffff, 0x000000, false);

	static Stream<PhoneModel> models() {
		return Cisco.CATALOGUE.models().stream();
	}

	@ParameterizedTest
	@MethodSource("models")
	void everyModelIsDrawnWithinItsBounds(PhoneModel model) {
		var face = PhoneFace.of(model, Cisco.CATALOGUE.family(model.family()).orElseThrow().form(), LIGHT);
		var svg = Xml.read(face.svg(2 * face.width(), 2 * face.height())).getDocumentElement();
		assertThat(svg.getAttribute("width")).isEqualTo(Integer.toString(2 * face.width()));
		var shapes = svg.getElementsByTagName("rect");
		for (int i = 0; i < shapes.getLength(); i++) {
			var shape = (Element) shapes.item(i);
			assertThat(number(shape, "x") + number(shape, "width")).isLessThanOrEqualTo(face.width());
			assertThat(number(shape, "y") + number(shape, "height")).isLessThanOrEqualTo(face.height());
			assertThat(number(shape, "x")).isNotNegative();
		}
	}

	private static double number(Element shape, String name) {
		return Double.parseDouble(shape.getAttribute(name));
	}

	@ParameterizedTest
	@EnumSource(Form.class)
	void everyFormCanBeDrawn(Form form) {
		var face = PhoneFace.of(Cisco.model("7962"), form, LIGHT);
		Xml.read(face.svg(face.width(), face.height()));
		assertThat(face.height()).isBetween(60, 700);
	}

	@Test
	void theKeyOfTheResetHasAStrongFrameAndIsExplained() {
		var svg = svg("7962");
		assertThat(svg).contains("# held at power-on: reset").contains("stroke=\"" + LIGHT.accent() + "\" stroke-width=\"3.0\"");
		assertThat(svg("8841")).contains("* held at power-on: backup image");
	}

	@Test
	void asManyLineKeysAsThereAre() {
		assertThat(count(svg("7962"), "width=\"44.0\" height=\"15.0\"")).isEqualTo(6);
		assertThat(count(svg("7940"), "width=\"44.0\" height=\"15.0\"")).isEqualTo(2);
	}

	@Test
	void lampsHaveTheirColours() {
		assertThat(svg("7962")).contains(LIGHT.lamp("amber"), LIGHT.lamp("red"), LIGHT.lamp("green"), "Headset", "Mute", "Speaker");
	}

	@Test
	void highContrastUsesTwoColoursBesidesThoseOfLamps() {
		var plain = FacePalette.of(0x000000, 0xffffff, true);
		assertThat(Stream.of(plain.body(), plain.line(), plain.key(), plain.text(), plain.screen(), plain.accent()).distinct())
				.containsExactlyInAnyOrder("#000000", "#ffffff");
	}

	@Test
	void theSameIsSaidInWords() {
		assertThat(PhoneFace.inWords(Cisco.model("7962"))).contains("Line keys: 6", "Headset", "red");
	}

	private static String svg(String id) {
		return PhoneFace.of(Cisco.model(id), Form.DESK, LIGHT).svg(100, 100);
	}

	private static int count(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}
}
