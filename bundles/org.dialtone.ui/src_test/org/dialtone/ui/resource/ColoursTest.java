package org.dialtone.ui.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class ColoursTest {

	private static final RGB WHITE = new RGB(255, 255, 255);
	private static final RGB BLACK = new RGB(0, 0, 0);

	@Test
	void contrastIsThatOfTheStandard() {
		assertThat(Colours.contrast(WHITE, BLACK)).isEqualTo(21, within(0.001));
		assertThat(Colours.contrast(BLACK, WHITE)).isEqualTo(21, within(0.001));
		assertThat(Colours.contrast(WHITE, WHITE)).isEqualTo(1);
		assertThat(Colours.contrast(new RGB(255, 0, 0), WHITE)).isEqualTo(4.0, within(0.01));
	}

	@Test
	void errorsCanBeReadInLightAndDark() {
		assertThat(Colours.contrast(new RGB(184, 28, 28), WHITE)).isGreaterThan(4.5);
		assertThat(Colours.contrast(new RGB(255, 138, 128), new RGB(50, 55, 58))).isGreaterThan(4.5);
	}
}
