package org.dialtone.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.dialtone.core.internal.build.Examples;
import org.dialtone.core.internal.read.ReadFile;
import org.dialtone.core.words.ResetWords;
import org.junit.jupiter.api.Test;

/** What the top of a phone's page says about a reset. */
class ResetOutcomeTest {

	private static final String PHONES = """
			vendor: V
			sources:
			  O: { title: Official, confidence: official }
			  F: { title: Forum, confidence: forum }
			families:
			- { id: f, name: F, form: desk }
			models:
			- { id: recorded, name: A, family: f, afterReset: keeps-image }
			- { id: reset, name: B, family: f }
			- { id: loads, name: C, family: f, recoveryLoad: c.loads }
			- { id: nothing, name: D, family: f }
			- { id: restart, name: E, family: f }
			""";

	private final Catalogue catalogue = Examples.build(Examples.readPhones(PHONES),
			procedure("seen", "soft", "[recorded, reset]", "settings", "sources: [F]\nerases: [everything]\n"),
			procedure("told", "menu", "[reset]", "settings", "sources: [O]\nerases: [all settings, certificates, the CTL]\nkeeps: [the firmware]\n"),
			procedure("also", "remote", "[reset]", "settings", "sources: [O]\nerases: [the CTL]\n"),
			procedure("recovery", "recovery-mode", "[nothing]", "none", "sources: [O]\n"),
			procedure("again", "restart", "[restart]", "none", "sources: [O]\n"));

	private static ReadFile procedure(String id, String kind, String models, String danger, String more) {
		return Examples.read(id + ".procedure.yaml", "id: " + id + "\nname: " + id + "\nkind: " + kind + "\nmodels: " + models
				+ "\ndanger: " + danger + "\nsummary: s\nsteps: [{ do: wait, text: w, wait: { min: 5 } }]\n" + more);
	}

	private ResetOutcome of(String model) {
		return ResetOutcome.of(catalogue.model(model).orElseThrow(), catalogue);
	}

	private String words(String model) {
		return ResetWords.of(of(model)) + ": " + ResetWords.headline(of(model)) + " " + ResetWords.explain(of(model));
	}

	@Test
	void factsAboutThePhoneComeFirst() {
		assertThat(of("recorded")).isInstanceOf(ResetOutcome.Recorded.class);
		assertThat(words("recorded")).startsWith("Keeps its firmware: Keeps its firmware The reset erases");
	}

	@Test
	void otherwiseTheResetWithTheBestSourceCounts() {
		assertThat(of("reset")).isInstanceOfSatisfying(ResetOutcome.ByProcedure.class,
				known -> assertThat(known.reset().id()).isEqualTo("told"));
		assertThat(words("reset")).isEqualTo(
				"Erases settings: Erases settings A reset erases all settings, certificates and the CTL. It keeps the firmware.");
	}

	@Test
	void whatNothingSaysIsNotKnown() {
		assertThat(words("nothing")).isEqualTo("Unknown: What a reset does to this phone is not known. ");
		assertThat(words("restart")).isEqualTo("Unknown: What a reset does to this phone is not known. ");
	}

	@Test
	void aTftpServerIsAdvisedOnlyForPhonesThatUseOne() {
		assertThat(words("loads")).isEqualTo("Unknown: What a reset does to this phone is not known. "
				+ "Have its firmware on a TFTP server before you try one.");
	}

	@Test
	void aResetThatDoesMoreThanEraseSettingsSaysSo() {
		var other = Examples.build(Examples.readPhones(PHONES),
				procedure("bad", "soft", "[reset]", "application", "erases: ['everything, it is said', the firmware]\n"));
		assertThat(ResetWords.explain(ResetOutcome.of(other.model("reset").orElseThrow(), other)))
				.startsWith("A reset erases everything, it is said; the firmware. Settings and the application are lost.");
	}

	@Test
	void onlySeveralKeypadKeysAreACode() {
		var steps = "steps:\n- { do: press, text: t, keys: [Power, Power] }\n- { do: press, text: t, keys: \"1\" }\n"
				+ "- { do: press, text: t, keys: [Menu, \"*\"] }\n";
		assertThat(keyCode(steps)).isEmpty();
		assertThat(keyCode(steps + "- { do: press, text: t, keys: \"**#\" }\n- { do: press, text: t, keys: \"**#**\" }\n"))
				.contains("**#**");
	}

	private static Optional<String> keyCode(String steps) {
		var procedure = Examples.readProcedure("id: p\nname: p\nkind: menu\nmodels: [m]\ndanger: none\nsummary: s\n" + steps);
		return Examples.build(procedure).procedure("p").orElseThrow().keyCode();
	}
}
