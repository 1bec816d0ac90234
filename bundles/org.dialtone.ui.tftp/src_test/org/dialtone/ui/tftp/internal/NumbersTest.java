package org.dialtone.ui.tftp.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

	private final Locale before = Locale.getDefault();

	@BeforeEach
	void readEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void restore() {
		Locale.setDefault(before);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0          | 0 B
			999        | 999 B
			1000       | 1.00 kB
			9994       | 9.99 kB
			12345      | 12.3 kB
			99999      | 100 kB
			999499     | 999 kB
			999500     | 1.00 MB
			1240000    | 1.24 MB
			80000000   | 80.0 MB
			""")
	void sizesHaveThreeDigitsThatCount(long bytes, String text) {
		assertThat(Numbers.size(bytes)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			0      | 0 ms
			84     | 84 ms
			999    | 999 ms
			1240   | 1.24 s
			59990  | 59.99 s
			60000  | 1 min 0 s
			125999 | 2 min 5 s
			""")
	void durationsAreRead(long millis, String text) {
		assertThat(Numbers.duration(Duration.ofMillis(millis))).isEqualTo(text);
	}

	@Test
	void bytesAreGrouped() {
		assertThat(Numbers.grouped(1_234_567)).isEqualTo("1,234,567");
	}

	@Test
	void aHundredPercentIsAllOfIt() {
		assertThat(Numbers.percent(999_999, 1_000_000)).isEqualTo(99);
		assertThat(Numbers.percent(1_000_000, 1_000_000)).isEqualTo(100);
		assertThat(Numbers.percent(0, 0)).isEqualTo(100);
		assertThat(Numbers.percent(5_000_000_000L, 10_000_000_000L)).isEqualTo(50);
	}

	@Test
	void numbersFollowTheLanguage() {
		Locale.setDefault(Locale.GERMAN);
		assertThat(Numbers.grouped(1_234_567)).isEqualTo("1.234.567");
		assertThat(Numbers.speed(1_240_000)).isEqualTo("1,24 MB/s");
	}
}
