package org.dialtone.ui.tftp.internal.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialtone.serving.Outcome;
import org.dialtone.ui.filter.FilterWords;
import org.dialtone.ui.tftp.internal.Requests;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogFilterTest {

	private final LogRow row = new LogRow(0, Requests.ended(1, "192.0.2.7:50000", "term70.default.loads", Outcome.NOT_FOUND),
			file -> "Cisco 7970G");

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "term70", "TERM70", "192.0.2.7", ":50000", "7970", "not found", "found not",
			"because", "loads 7970 50000" })
	void everyWordIsLookedForInEveryColumn(String filter) {
		assertThat(FilterWords.of(filter).matchesLowerCase(row.searched())).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "term71", "term70 sent", "192.0.2.8" })
	void oneWordThatIsMissingIsEnough(String filter) {
		assertThat(FilterWords.of(filter).matchesLowerCase(row.searched())).isFalse();
	}
}
