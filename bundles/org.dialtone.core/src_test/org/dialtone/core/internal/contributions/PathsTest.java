package org.dialtone.core.internal.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

	@ParameterizedTest
	@CsvSource({ "example.phones.yaml, example.phones.yaml", "/a/b.phones.yaml, a/b.phones.yaml", "procedures/, procedures" })
	void pathsInsideAPlugInAreValid(String written, String path) {
		assertThat(PlugIn.path(written)).contains(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/", "..", "../other/a.phones.yaml", "a/../../b.phones.yaml", "a//b.phones.yaml", "./a.phones.yaml",
			"..\\a.phones.yaml" })
	void pathsThatLeadOutOfAPlugInAreNotValid(String written) {
		assertThat(PlugIn.path(written)).isEmpty();
	}

	@Test
	void theSourceOfAContributedFileMeansTheSameFile() {
		var isSame = FileNames.sameAs("/project/bundles/org.example/procedures/a.procedure.yaml");
		assertThat(isSame).accepts("org.example/procedures/a.procedure.yaml");
		assertThat(isSame).rejects("example/procedures/a.procedure.yaml", "org.example/a.procedure.yaml");
	}

	@Test
	void aRelativeNameMeansTheFile() {
		var path = Path.of("a.procedure.yaml").toAbsolutePath().toString();
		assertThat(FileNames.sameAs("a.procedure.yaml")).accepts(path);
		assertThat(FileNames.sameAs(path)).accepts(path);
	}
}
