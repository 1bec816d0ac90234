package org.dialtone.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.dialtone.core.Location;
import org.junit.jupiter.api.Test;

/** The rules, their texts and their documentation. */
class FirmwareRuleTest {

	@Test
	void eachIsDocumented() throws IOException {
		var documented = Files.readAllLines(Path.of("../../docs/extending.md")).stream().filter(line -> line.startsWith("| `firmware."))
				.map(line -> line.substring(3, line.indexOf('`', 3)));
		assertThat(documented).containsExactlyElementsOf(Arrays.stream(FirmwareRule.values()).map(FirmwareRule::id).toList());
	}

	@Test
	void eachHasASummaryWithItsValues() {
		assertThat(FirmwareRule.values()).allSatisfy(rule -> {
			var finding = rule.finding(Location.of("a"), 1, 2, 3, 4);
			assertThat(finding.summary() + finding.explanation() + finding.solution()).doesNotContain("{").doesNotContain("missing argument");
			assertThat(finding.summary()).isNotEmpty();
			assertThat(finding.severity()).isEqualTo(rule.severity());
		});
	}
}
