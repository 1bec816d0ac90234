package org.dialtone.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class CatalogueRuleTest {

	@Test
	void idsAreUniqueAndDocumented() throws IOException {
		var ids = Stream.concat(Stream.of(CatalogueRule.values()).map(CatalogueRule::id), Stream.of(Trap.values()).map(Trap::rule)).toList();
		assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("catalogue\\.[a-z-]+"));
		var documented = Files.readAllLines(Path.of("../../docs/extending.md")).stream().filter(line -> line.startsWith("| `catalogue."))
				.map(line -> line.substring(3, line.indexOf('`', 3))).toList();
		assertThat(documented).containsExactlyInAnyOrderElementsOf(ids);
	}
}
