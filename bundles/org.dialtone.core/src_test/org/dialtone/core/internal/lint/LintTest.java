package org.dialtone.core.internal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dialtone.core.Severity;
import org.dialtone.core.Trap;
import org.dialtone.core.internal.build.Examples;
import org.dialtone.core.internal.read.ReadFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Traps in files that are valid on their own. */
class LintTest {

	private static final String FAMILY = "vendor: V\nfamilies:\n- { id: f, name: F, form: desk }\n";
	private static final String STEPS = "steps:\n- { do: wait, text: w, wait: { min: 5 } }\n";

	private static String models(String... models) {
		return FAMILY + "models:\n- " + String.join("\n- ", models) + "\n";
	}

	private static String model(String id, String facts) {
		return "{ id: \"" + id + "\", name: Model " + id + ", family: f" + (facts.isEmpty() ? "" : ", " + facts) + " }";
	}

	private static ReadFile procedure(String id, String kind, String models, String more) {
		return Examples.read(id + ".procedure.yaml", "id: " + id + "\nname: The " + id + "\nkind: " + kind + "\nmodels: " + models
				+ "\ndanger: settings\nsummary: s\n" + more);
	}

	private static List<String> lint(String phones, ReadFile... procedures) {
		var readings = new ReadFile[procedures.length + 1];
		readings[0] = Examples.readPhones(phones);
		System.arraycopy(procedures, 0, readings, 1, procedures.length);
		return Examples.findings(Examples.build(readings));
	}

	@Test
	void aKeyThatResetsAndAlsoStartsTheBackupImageIsATrap() {
		assertThat(lint(models(model("1", ""), model("2", ""), model("3", "")),
				procedure("reset", "soft", "[\"1\", \"2\"]", "entryKey: \"#\"\n" + STEPS),
				procedure("format", "hard", "[\"1\", \"2\"]", "entryKey: \"#\"\n" + STEPS),
				procedure("backup", "backup-image", "[\"1\", \"2\", \"3\"]", "entryKey: \"#\"\n" + STEPS))).containsExactly(
						"backup.procedure.yaml:1:1: warning: Held at power-on, \"#\" starts the backup image on 1, 2, but also starts \"The reset\"");
	}

	@Test
	void otherKeysOrOtherModelsAreNotATrap() {
		assertThat(lint(models(model("1", "entryKey: \"#\", backupKey: \"*\""), model("2", "entryKey: none, backupKey: none")),
				procedure("reset", "soft", "[\"1\"]", "entryKey: \"#\"\n" + STEPS),
				procedure("format", "hard", "[\"1\"]", "entryKey: \"#\"\n" + STEPS),
				procedure("backup", "backup-image", "[\"1\"]", "entryKey: \"*\"\n" + STEPS),
				procedure("other", "backup-image", "[\"2\"]", "entryKey: \"#\"\n" + STEPS),
				procedure("menu", "restart", "[\"1\"]", STEPS))).isEmpty();
	}

	@Test
	void aModelAloneCanBeATrap() {
		assertThat(lint(models(model("1", "entryKey: \"#\", backupKey: \"#\"")))).containsExactly(
				"test.phones.yaml:5:3: warning: Held at power-on, \"#\" starts both the reset and the backup image of the 1");
	}

	@Test
	void aCodeThatStartsWithAnotherIsATrap() {
		var codes = """
				codes:
				- { id: a, name: unlock, keys: "**#", kind: unlock, models: ["1"], effect: e }
				- { id: b, name: restart, keys: "**#**", kind: restart, models: ["1", "2"], effect: e }
				- { id: c, name: more, keys: "**#*", kind: unlock, models: ["2"], effect: e }
				- { id: d, name: other, keys: "*#", kind: soft, models: ["1", "2"], effect: e }
				""";
		assertThat(lint(models(model("1", ""), model("2", "")) + codes)).containsExactly(
				"test.phones.yaml:9:3: warning: \"**#**\" (restart) starts with \"**#\" (unlock), which does something else on 1",
				"test.phones.yaml:9:3: warning: \"**#**\" (restart) starts with \"**#*\" (more), which does something else on 2");
	}

	@Test
	void oneCodeWithTwoOutcomesIsATrap() {
		var codes = """
				codes:
				- { id: a, name: soft code, keys: "12#", kind: soft, models: ["1"], effect: e }
				- { id: b, name: hard code, keys: "12#", kind: hard, models: ["1"], effect: e }
				- { id: c, name: soft code again, keys: "12#", kind: soft, models: ["1"], effect: e }
				""";
		assertThat(lint(models(model("1", "")) + codes)).hasSize(2).allMatch(line -> line.contains("is also the code"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "soft", "hard", "keep-network" })
	void aResetOfPhonesThatThenNeedTftpRequiresFiles(String kind) {
		var phones = models(model("1", "afterReset: needs-tftp"), model("2", "afterReset: keeps-image"), model("3", ""),
				model("4", "afterReset: recovery-mode"));
		assertThat(lint(phones, procedure("p", kind, "[\"1\", \"2\", \"3\", \"4\"]",
				"before:\n- { kind: files, text: t }\n- { kind: power, required: true, text: t }\n" + STEPS))).containsExactly(
						"p.procedure.yaml:1:1: warning: 1, 4 need a TFTP server after this reset, but the procedure does not require their files");
		assertThat(lint(phones, procedure("p", kind, "[\"1\", \"2\", \"3\", \"4\"]",
				"before:\n- { kind: files, required: true, text: t }\n" + STEPS))).isEmpty();
		assertThat(lint(phones, procedure("p", kind, "[\"1\", \"2\"]", STEPS))).containsExactly(
				"p.procedure.yaml:1:1: warning: The 1 needs a TFTP server after this reset, but the procedure does not require its files");
		assertThat(lint(phones, procedure("p", kind, "[\"2\", \"3\"]", STEPS))).isEmpty();
		assertThat(lint(phones, procedure("p", "menu", "[\"1\"]", STEPS))).isEmpty();
	}

	@Test
	void aRecoveryLoadIsInAFirmwareSet() {
		var sets = "firmwareSets:\n- { id: a, name: A, recoveryLoads: [one.loads, { value: Two.loads }] }\n- { id: b, name: B }\n";
		assertThat(lint(models(model("1", "firmwareSet: a, recoveryLoad: ONE.loads"), model("2", "firmwareSet: a, recoveryLoad: two.loads"),
				model("3", "recoveryLoad: one.loads"), model("4", "firmwareSet: a, recoveryLoad: none"),
				model("5", "firmwareSet: a, recoveryLoad: five.loads"), model("6", "firmwareSet: b, recoveryLoad: one.loads"),
				model("7", "recoveryLoad: seven.loads")) + sets)).containsExactly(
						"test.phones.yaml:9:3: warning: The firmware set a does not contain five.loads, the recovery load of the 5",
						"test.phones.yaml:10:3: warning: The firmware set b does not contain one.loads, the recovery load of the 6",
						"test.phones.yaml:11:3: warning: No firmware set contains seven.loads, the recovery load of the 7");
	}

	private static List<String> steps(String... steps) {
		return lint(models(model("1", "")), procedure("p", "menu", "[\"1\"]", "steps:\n- " + String.join("\n- ", steps) + "\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ do: wait, text: w }", "{ do: observe, text: w }", "{ do: observe, text: w, on: { sign: s } }",
			"{ do: wait, text: w, on: { prompt: p }, wait: { min: 5 } }", "{ do: wait, text: w, wait: { min: 5, looksDead: true } }",
			"{ do: press, text: w, keys: \"1\", on: { prompt: p } }", "{ do: choose, text: w, path: [a], on: { sign: p } }" })
	void aStepThatMayNeverEndIsATrap(String step) {
		assertThat(steps(step)).singleElement().asString().startsWith("p.procedure.yaml:8:3: warning: The step ")
				.contains("may never end");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ do: wait, text: w, wait: { min: 5 } }", "{ do: wait, text: w, wait: { max: 5, looksDead: true } }",
			"{ do: observe, text: w, expect: { sign: s } }", "{ do: observe, text: w, on: { sign: s }, within: { seconds: 5 } }",
			"{ do: wait, text: w, on: { seconds: 5 } }", "{ do: press, text: w, keys: \"1\" }",
			"{ do: press, text: w, keys: \"1\", on: { prompt: p }, within: { seconds: 5 } }", "{ do: run, text: w, command: c }" })
	void aStepWithAnEndIsNotATrap(String step) {
		assertThat(steps(step)).isEmpty();
	}

	@Test
	void aStepWithACueMayEndInALaterStep() {
		var press = "{ do: press, text: w, keys: \"1\", on: { prompt: p } }";
		var wait = "{ do: wait, text: w, wait: { max: 60 } }";
		assertThat(steps(press, wait)).isEmpty();
		assertThat(steps(wait, press)).hasSize(1);
	}

	@Test
	void aHeldKeyIsReleased() {
		var hold = "{ do: hold, text: h, keys: \"#\" }";
		var release = "{ do: release, text: r, keys: \"#\" }";
		assertThat(steps(hold)).containsExactly("p.procedure.yaml:8:3: warning: The key \"#\" is held but never released");
		assertThat(steps(release, hold, "{ do: release, text: r, keys: \"*\" }")).hasSize(1);
		assertThat(steps(hold, release)).isEmpty();
		assertThat(steps(hold, "{ do: release, text: r }")).isEmpty();
		assertThat(steps("{ do: hold, text: h, keys: \"#\", wait: { min: 10 } }")).isEmpty();
	}

	private static final String CODES = """
			codes:
			- { id: a, name: unlock, keys: "**#", kind: unlock, models: ["1"], effect: e }
			- { id: b, name: restart, keys: "**#**", kind: restart, models: ["1"], effect: e, accepted: [ACCEPTED] }
			""";

	@Test
	void anAcceptedTrapIsInformationWithItsReason() {
		var catalogue = Examples.build(Examples.readPhones(models(model("1", ""))
				+ CODES.replace("ACCEPTED", "{ trap: shared-code, because: Made that way. }")));
		var findings = catalogue.contributions().getFirst().findings();
		assertThat(findings).singleElement().satisfies(finding -> {
			assertThat(finding.severity()).isEqualTo(Severity.INFO);
			assertThat(finding.trap()).contains(Trap.SHARED_CODE);
			assertThat(finding.summary()).startsWith("\"**#**\" (restart) starts with");
			assertThat(finding.explanation()).isEqualTo("Made that way.");
			assertThat(finding.solution()).isEmpty();
			assertThat(finding.location().orElseThrow().line()).isEqualTo(8);
		});
	}

	@Test
	void onlyTheNamedTrapOfTheSameEntryIsAccepted() {
		assertThat(lint(models(model("1", "accepted: [{ trap: shared-code, because: b }]")) + CODES.replace("[ACCEPTED]", "[]")))
				.containsExactly("test.phones.yaml:5:51: warning: There is no trap \"shared-code\" here to accept",
						"test.phones.yaml:8:3: warning: \"**#**\" (restart) starts with \"**#\" (unlock), which does something else on 1");
		assertThat(lint(models(model("1", "")) + CODES.replace("ACCEPTED", "{ trap: key-not-released, because: b }"))).hasSize(2);
	}

	@Test
	void anAcceptanceThatAcceptsNothingIsAFinding() {
		assertThat(lint(models(model("1", "")),
				procedure("p", "menu", "[\"1\"]", STEPS + "accepted:\n- { trap: step-without-end, because: b }\n"))).containsExactly(
						"p.procedure.yaml:10:3: warning: There is no trap \"step-without-end\" here to accept");
	}

	@Test
	void aTrapInAStepIsAcceptedByItsProcedure() {
		var step = "steps:\n- { do: hold, text: h, keys: \"#\" }\n";
		assertThat(lint(models(model("1", "")), procedure("p", "menu", "[\"1\"]", step + "accepted:\n- { trap: key-not-released, because: b }\n"),
				procedure("q", "menu", "[\"1\"]", step))).containsExactly(
						"p.procedure.yaml:8:3: info: The key \"#\" is held but never released",
						"q.procedure.yaml:8:3: warning: The key \"#\" is held but never released");
	}

	@Test
	void anAcceptanceNeedsAKnownTrapAndAReason() {
		assertThat(lint(models(model("1", "")) + CODES.replace("ACCEPTED", "{ trap: shared-code }"))).anyMatch(
				line -> line.contains("error") && line.contains("\"because\"")).anyMatch(line -> line.contains("warning: \"**#**\""));
		assertThat(lint(models(model("1", "")) + CODES.replace("ACCEPTED", "{ trap: shared-codes, because: b }")))
				.anyMatch(line -> line.contains("error") && line.contains("shared-codes"));
	}

	@Test
	void everyTrapIsOnThePageWithItsId() {
		assertThat(Trap.values()).allSatisfy(trap -> assertThat(Examples.page()).contains("| `" + trap.id() + "` |"));
	}
}
