package org.dialtone.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.dialtone.core.Finding;
import org.dialtone.core.Severity;
import org.dialtone.core.catalogue.Contribution;
import org.dialtone.core.tests.PlugIn.Installed;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plug-in that does everything wrong: each finding has its line, and what is right is used. */
class BrokenContributionsTest extends CatalogueTestBase {

	private static final String NAME = "com.example.broken";

	private static final PlugIn PLUG_IN = new PlugIn(NAME).with("plugin.xml", """
			<?xml version="1.0" encoding="UTF-8"?>
			<plugin>
				<extension point="org.dialtone.core.phones">
					<phones file="good.phones.yaml"/>
					<phones file="missing.phones.yaml"/>
					<phones file="../outside.phones.yaml"/>
					<phones file="wrong-name.yaml"/>
					<phones/>
					<telephones file="good.phones.yaml"/>
					<phones file="more.phones.yaml" folder="procedures"/>
					<phones file="good.phones.yaml"/>
					<phones file="unknown-key.phones.yaml"/>
				</extension>
				<extension point="org.dialtone.core.procedures">
					<procedures file="good.procedure.yaml"/>
					<procedures folder="no-such-folder"/>
					<procedures folder="procedures"/>
				</extension>
			</plugin>
			""").with("good.phones.yaml", phones("B1", "Broken 1")).with("more.phones.yaml", phones("B2", "Broken 2"))
			.with("wrong-name.yaml", phones("B3", "Broken 3"))
			.with("unknown-key.phones.yaml", phones("B4", "Broken 4") + "  lineKeyz: 2\n" + "- id: B5\n")
			.with("good.procedure.yaml", procedure("good", "B1"))
			.with("procedures/no-yaml.procedure.yaml", procedure("no-yaml", "B1") + "note: one: two\n")
			.with("procedures/wrong-type.procedure.yaml",
					procedure("wrong-type", "B1").replace("steps:", "keyErrors: [a, list]\nsteps:"))
			.with("procedures/twice.procedure.yaml", procedure("good", "B1"))
			.with("procedures/unknown-model.procedure.yaml", procedure("unknown-model", "B99"))
			.with("procedures/window.procedure.yaml", procedure("window", "B1") + "  within: { seconds: -5 }\n")
			.with("procedures/bomb.procedure.yaml", bomb()).with("procedures/large.procedure.yaml", large())
			.with("procedures/no-list.procedure.yaml", "just words\n");

	private static @Nullable Installed installed;

	@BeforeAll
	static void install() throws Exception {
		current();
		installed = PLUG_IN.install();
		await("the plug-in", () -> !contributions(NAME).isEmpty());
	}

	@AfterAll
	static void remove() throws Exception {
		Objects.requireNonNull(installed).close();
		await("its end", () -> contributions(NAME).isEmpty());
	}

	@Test
	void goodContributionsStay() {
		assertThat(current().model("B1")).isPresent();
		assertThat(current().model("B2")).as("with an extra attribute").isPresent();
		assertThat(current().model("B4")).as("with an extra key").isPresent();
		assertThat(current().procedure("good")).isPresent();
		assertThat(current().model("EX100")).as("of another plug-in").isPresent();
		assertThat(contributions("org.dialtone.example.procedures")).allSatisfy(one -> assertThat(one.findings()).isEmpty());
		assertThat(current().model("B3")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "5, missing.phones.yaml, ERROR", "6, ../outside.phones.yaml, ERROR", "7, wrong-name.yaml, ERROR",
			"8, phones, ERROR", "9, telephones, ERROR", "10, folder, WARNING", "11, good.phones.yaml, WARNING",
			"16, no-such-folder, ERROR" })
	void findingsInPluginXmlHaveTheirLines(int line, String word, Severity severity) {
		var all = contributions(NAME).stream().flatMap(one -> one.findings().stream());
		assertThat(all).filteredOn(finding -> finding.where().toString().equals(NAME + "/plugin.xml:" + line)).singleElement()
				.satisfies(finding -> {
					assertThat(finding.summary()).contains('"' + word + '"');
					assertThat(finding.solution()).isNotEmpty();
					assertThat(finding.severity()).isEqualTo(severity);
				});
	}

	@ParameterizedTest
	@CsvSource({ "unknown-key.phones.yaml, 8", "unknown-key.phones.yaml, 9", "procedures/no-yaml.procedure.yaml, 13",
			"procedures/wrong-type.procedure.yaml, 8", "procedures/twice.procedure.yaml, 1",
			"procedures/unknown-model.procedure.yaml, 4", "procedures/window.procedure.yaml, 13",
			"procedures/no-list.procedure.yaml, 1" })
	void findingsInAFileHaveItsLines(String file, int line) {
		assertThat(findings(file)).extracting(finding -> finding.location().orElseThrow().line()).contains(line);
		assertThat(findings(file)).allSatisfy(finding -> assertThat(finding.summary()).isNotBlank());
	}

	@Test
	void noFileIsTooMuch() {
		assertThat(findings("procedures/bomb.procedure.yaml")).isNotEmpty();
		assertThat(findings("procedures/large.procedure.yaml")).isNotEmpty();
		assertThat(current().procedure("bomb")).isEmpty();
		assertThat(current().procedure("large")).isEmpty();
	}

	@Test
	void whatWasLeftOutIsCounted() {
		assertThat(contribution("procedures/twice.procedure.yaml").accepted()).isZero();
		assertThat(contribution("good.procedure.yaml").accepted()).isEqualTo(1);
		assertThat(contribution("missing.phones.yaml").accepted()).isZero();
		assertThat(contribution("missing.phones.yaml").isIncomplete()).isTrue();
		assertThat(contribution("unknown-key.phones.yaml").isIncomplete()).isTrue();
	}

	private static Contribution contribution(String file) {
		return contributions(NAME).stream().filter(one -> one.file().name().equals(NAME + '/' + file)).findFirst().orElseThrow();
	}

	private static List<Finding> findings(String file) {
		return contributions(NAME).stream().filter(one -> one.file().name().equals(NAME + '/' + file))
				.flatMap(one -> one.findings().stream()).toList();
	}

	/** Nine times nine times nine … entries if the aliases were expanded. */
	private static String bomb() {
		var text = new StringBuilder("id: bomb\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
		for (int i = 1; i < 12; i++) {
			text.append("a%d: &a%d [".formatted(i, i)).append(("*a%d,".formatted(i - 1)).repeat(9)).append("]\n");
		}
		return text.toString();
	}

	private static byte[] large() {
		var content = procedure("large", "B1").getBytes(StandardCharsets.UTF_8);
		return Arrays.copyOf(content, 9 << 20);
	}
}
