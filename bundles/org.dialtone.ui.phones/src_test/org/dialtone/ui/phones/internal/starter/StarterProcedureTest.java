package org.dialtone.ui.phones.internal.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.dialtone.core.catalogue.Contribution;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.ui.phones.internal.Cisco;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A procedure can be used as soon as it is written: it passes the check without findings. */
class StarterProcedureTest {

	@TempDir
	Path workspace;

	static Stream<PhoneModel> models() {
		return Stream.of("7962", "7940", "7811", "8831", "7910", "7914").map(Cisco::model);
	}

	@ParameterizedTest
	@MethodSource("models")
	void itPassesTheCheck(PhoneModel model) {
		var catalogue = Cisco.with("/home/me/my.procedure.yaml", StarterProcedure.text(model, "my-own"));
		var own = catalogue.contributions().stream().filter(contribution -> contribution.file().isOwn()).toList();
		assertThat(own).singleElement().satisfies(contribution -> {
			assertThat(contribution.findings()).isEmpty();
			assertThat(contribution.accepted()).isEqualTo(1);
		});
		assertThat(catalogue.procedure("my-own").orElseThrow().models()).containsExactly(model.id());
	}

	@Test
	void noFileIsOverwrittenAndNoIdIsTakenTwice() throws IOException {
		var folder = workspace.resolve("procedures");
		var first = StarterProcedure.write(folder, Cisco.model("7962"), id -> false);
		assertThat(first).hasFileName("my-7962.procedure.yaml");
		Files.writeString(first, "mine");
		var second = StarterProcedure.write(folder, Cisco.model("7962"), id -> false);
		assertThat(second).hasFileName("my-7962-2.procedure.yaml").content().contains("id: my-7962-2");
		assertThat(StarterProcedure.write(folder, Cisco.model("7962"), "my-7962-3"::equals)).hasFileName("my-7962-4.procedure.yaml");
		assertThat(first).hasContent("mine");
	}
}
