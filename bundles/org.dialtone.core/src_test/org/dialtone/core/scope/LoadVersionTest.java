package org.dialtone.core.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadVersionTest {

	@ParameterizedTest
	@ValueSource(strings = { "8.3(3)", "8-3-3S", "8.5(2)SR1", "9-4-2SR3-1S", "9-4-2ES26", "12-0-7MPP0201-66",
			"14-1-1-0001-136", "8-5-4TH1-6", "1.4.1SR1", "7-0-1", "10.3(1)", "8.3", "9.3(1)SR4-1", "11.3.3", "8.4.4", "14" })
	void readsVersionsAsCiscoWritesThem(String text) {
		assertThat(LoadVersion.parse(text)).map(LoadVersion::text).contains(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "any", "P00308010200", "SCCP41.8-3-3S", "8.", "8..3", "8.3(", "8.3)", "(8)", "-1",
			"8.3 (3)", "8,3", "latest", "8.3(3) to 8.5(2)", "1234567890" })
	void isEmptyForWhatIsNotAVersion(String text) {
		assertThat(LoadVersion.parse(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "8.3(3), 8-3-3S", "8.3(3), 8-3-3", "8.5(2)SR1, 8-5-2SR1S", "9.0, 9", "9.0, 9-0-0S", "12.0(7), 12-0-7",
			"9-4-2SR3-1S, 9.4(2)SR3-1", "14-1-1-0001-136, 14.1(1)-1-136", "8.3(3), 08.03(03)", "8.5(2)sr1, 8.5(2)SR1" })
	void spellingsOfTheSameVersionAreEqualInOrder(String one, String other) {
		assertThat(version(one)).isEqualByComparingTo(version(other));
		assertThat(version(other)).isEqualByComparingTo(version(one));
	}

	@Test
	void versionsAreInOrderOfRelease() {
		var order = List.of("7-0-1", "8.2(1)", "8.3", "8.3(2)", "8-3-3S", "8-4-4", "8.5(2)", "8.5(2)SR1", "8-5-3S",
				"8-5-4TH1-6", "9.1(1)", "9-2-3", "9.3(1)", "9.3(1)SR4-1", "9-4-2", "9-4-2ES26", "9.4(2)SR1", "9-4-2SR3-1S",
				"10.3(1)", "11.3(1)SR1", "11.3(1)SR2", "11.3.3", "12-0-7MPP0201-66", "14-1-1", "14-1-1-0001-136");
		var shuffled = new ArrayList<>(order.stream().map(LoadVersionTest::version).toList());
		Collections.shuffle(shuffled, new Random(7));
		Collections.sort(shuffled);
		assertThat(shuffled).map(LoadVersion::text).containsExactlyElementsOf(order);
	}

	/** Whatever is compared, even what the parser rejects: no exception, and a total order. */
	@Test
	void theOrderIsTotal() {
		var random = new Random(42);
		var versions = new ArrayList<LoadVersion>();
		for (int i = 0; i < 120; i++) {
			versions.add(new LoadVersion(random(random)));
		}
		for (var a : versions) {
			assertThat(a).isEqualByComparingTo(a);
			for (var b : versions) {
				int ab = Integer.signum(a.compareTo(b));
				assertThat(Integer.signum(b.compareTo(a))).as("%s and %s", a, b).isEqualTo(-ab);
				for (var c : versions) {
					if (ab <= 0 && b.compareTo(c) <= 0 && a.compareTo(c) > 0) {
						throw new AssertionError(a + " <= " + b + " <= " + c + ", and yet " + a + " > " + c);
					}
				}
			}
		}
	}

	private static String random(Random random) {
		var pieces = new String[] { "0", "1", "2", "10", "002", ".", "-", "(", ")", "SR", "ES", "S", "MPP", "a", "", "é", " " };
		var text = new StringBuilder();
		int length = random.nextInt(8);
		for (int i = 0; i < length; i++) {
			text.append(pieces[random.nextInt(pieces.length)]);
		}
		return text.toString();
	}

	@ParameterizedTest
	@CsvSource({ "any, 1.0, true", "8.5(2), 8-5-2S, true", "8.5(2), 8.5(2)SR1, false", "< 8.3(3), 8.3(2), true",
			"< 8.3(3), 8-3-3S, false", "<= 8.3(3), 8-3-3S, true", "<=8.3(3), 8.3(3)SR1, false", "> 8.3(3), 8.3(3), false",
			"> 8.3(3), 8.3(3)SR1, true", ">= 9.2(3), 9-2-3, true", ">= 9.2(3), 9.2(2), false",
			"8.3(3) to 8.5(2), 8-3-3S, true", "8.3(3) to 8.5(2), 8.4(1), true", "8.3(3) to 8.5(2), 8-5-2, true",
			"8.3(3) to 8.5(2), 8-5-3, false", "8.3(3) to 8.5(2), 8.3(2), false" })
	void aRangeContainsWhatItSays(String range, String version, boolean contained) {
		assertThat(VersionRange.parse(range).orElseThrow().contains(version(version))).isEqualTo(contained);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "all", "<", "< x", "8.5(2) to 8.3(3)", "8.3 to", "to 8.3", "8.3 - 8.5", "== 8.3", "<> 8.3" })
	void isEmptyForWhatIsNotARange(String text) {
		assertThat(VersionRange.parse(text)).isEmpty();
	}

	@Test
	void aRangeKeepsHowItWasWritten() {
		assertThat(VersionRange.parse("8.3(3) to 8.5(2)").orElseThrow()).hasToString("8.3(3) to 8.5(2)");
		assertThat(VersionRange.parse("any")).contains(VersionRange.ANY);
	}

	private static LoadVersion version(String text) {
		return LoadVersion.parse(text).orElseThrow(() -> new AssertionError(text));
	}
}
