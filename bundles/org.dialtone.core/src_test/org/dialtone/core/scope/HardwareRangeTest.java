package org.dialtone.core.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HardwareRangeTest {

	@ParameterizedTest
	@CsvSource({ "any, 1, true", "V03, 3, true", "V03, 2, false", "V03, 4, false", "v03, 3, true", "V3, 3, true", "< V03, 2, true",
			"< V03, 3, false", "<= V03, 3, true", "<= V03, 4, false", "> V03, 3, false", "> V03, 4, true", ">= V15, 15, true",
			">=V15, 99, true", ">= V15, 14, false", "V01 to V07, 1, true", "V01 to V07, 7, true", "V01 to V07, 8, false", "' V03 ', 3, true" })
	void aRangeHasTheVersionsThatItNames(String text, int version, boolean contained) {
		assertThat(HardwareRange.parse(text).orElseThrow().contains(version)).isEqualTo(contained);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "03", "15", "V", "V03 and later", "from V03", "V07 to V01", "V03 to", "< V00", ">= 15", "V99999", "10.3(1)",
			"V03, V04" })
	void isEmptyForWhatIsNotARange(String text) {
		assertThat(HardwareRange.parse(text)).isEmpty();
	}

	@Test
	void aRangeIsShownAsItIsWritten() {
		assertThat(HardwareRange.parse(">= V03").orElseThrow()).hasToString(">= V03");
		assertThat(HardwareRange.parse("any")).contains(HardwareRange.ANY);
	}
}
