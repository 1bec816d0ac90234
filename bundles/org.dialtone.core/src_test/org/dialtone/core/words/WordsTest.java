package org.dialtone.core.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.dialtone.core.Basis;
import org.dialtone.core.Confidence;
import org.dialtone.core.Fact;
import org.dialtone.core.Statement;
import org.dialtone.core.phones.AfterReset;
import org.dialtone.core.phones.Display;
import org.dialtone.core.procedures.Action;
import org.dialtone.core.procedures.Choice;
import org.dialtone.core.procedures.Cue;
import org.dialtone.core.procedures.Input;
import org.dialtone.core.procedures.Keys;
import org.dialtone.core.procedures.Danger;
import org.dialtone.core.procedures.KeyError;
import org.dialtone.core.procedures.LedState;
import org.dialtone.core.procedures.Precondition;
import org.dialtone.core.procedures.ProcedureKind;
import org.dialtone.core.procedures.Wait;
import org.dialtone.core.procedures.Window;
import org.dialtone.core.scope.FirmwareKind;
import org.dialtone.core.scope.HardwareRange;
import org.dialtone.core.scope.Scope;
import org.dialtone.core.scope.VersionRange;
import org.junit.jupiter.api.Test;

/** Every term has its own words. */
class WordsTest {

	@Test
	void everyTermHasWords() {
		distinct(Arrays.stream(Confidence.values()).flatMap(term -> Stream.of(Words.of(term), Words.explain(term))));
		distinct(Arrays.stream(AfterReset.values()).flatMap(term -> Stream.of(Words.of(term), Words.explain(term))));
		distinct(Arrays.stream(Danger.values()).flatMap(term -> Stream.of(Words.of(term), Words.explain(term))));
		distinct(Arrays.stream(ProcedureKind.values()).map(Words::of));
		distinct(Arrays.stream(Display.values()).map(Words::of));
		distinct(Arrays.stream(FirmwareKind.values()).map(ScopeWords::of));
		distinct(Arrays.stream(Action.values()).map(StepWords::of));
		distinct(Arrays.stream(KeyError.values()).map(StepWords::of));
		distinct(Arrays.stream(LedState.values()).map(StepWords::of));
		distinct(Arrays.stream(Precondition.Kind.values()).map(StepWords::of));
	}

	private static void distinct(Stream<String> words) {
		assertThat(words).isNotEmpty().doesNotHaveDuplicates().allSatisfy(
				word -> assertThat(word).isNotBlank().doesNotContain("NLS missing", "{0}"));
	}

	@Test
	void whatIsNotKnownIsUnknown() {
		assertThat(Words.of(Fact.<Display>unknown(), Words::of)).isEqualTo("unknown");
		assertThat(Words.explain((AfterReset) null)).contains("is not known");
	}

	@Test
	void whoStatesNoOriginSaysWhoseItIs() {
		var own = new Statement<>("v", Confidence.FORUM, List.of("S"), "");
		assertThat(Words.origin(own)).isEqualTo("forum");
		assertThat(Words.origin(new Statement<>("v", Confidence.FORUM, List.of("S"), Basis.PROCEDURE, ""))).isEqualTo("as the procedure: forum");
		assertThat(Words.origin(new Statement<>("v", Confidence.INFERRED, List.of(), Basis.STEP, ""))).isEqualTo("as the step: inferred");
		assertThat(Words.explainOrigin(new Statement<>("v", Confidence.FORUM, List.of("S"), Basis.PROCEDURE, "")))
				.contains("weakest source of the procedure").endsWith(Words.explain(Confidence.FORUM));
	}

	@Test
	void rangesReadLikeASentence() {
		assertThat(List.of("any", "8.5(2)", "< 8.3(3)", "<= 8.3(3)", "> 8.3(3)", ">= 8.3(3)", "8.3(3) to 8.5(2)"))
				.extracting(text -> ScopeWords.of(VersionRange.parse(text).orElseThrow())).containsExactly("any load", "8.5(2)",
						"earlier than 8.3(3)", "8.3(3) or earlier", "later than 8.3(3)", "8.3(3) or later", "8.3(3) to 8.5(2)");
		assertThat(List.of("any", "V3", "< V03", "<= V03", "> V03", ">= V03", "V01 to V07"))
				.extracting(text -> ScopeWords.of(HardwareRange.parse(text).orElseThrow())).containsExactly("any hardware", "V03", "up to V02",
						"up to V03", "V04 and later", "V03 and later", "V01 to V07");
	}

	@Test
	void whatPhonesMustHaveIsSaidInALine() {
		var scope = new Scope(List.of("1"), Optional.of(FirmwareKind.MPP), VersionRange.parse(">= 11.3(5)").orElseThrow(),
				HardwareRange.parse(">= V15").orElseThrow());
		assertThat(ScopeWords.limits(scope)).isEqualTo("multiplatform firmware (MPP), load 11.3(5) or later, hardware V15 and later");
		assertThat(ScopeWords.with("Power", scope)).startsWith("Power, multiplatform");
		assertThat(ScopeWords.limits(Scope.of(List.of("1")))).isEmpty();
		assertThat(ScopeWords.with("Power", Scope.of(List.of("1")))).isEqualTo("Power");
	}

	@Test
	void cuesReadLikeASentence() {
		assertThat(StepWords.of(new Cue.Lamps(List.of("Headset", "Mute"), LedState.LIT, Optional.of("red")))).isEqualTo("Headset, Mute lit red");
		assertThat(StepWords.of(new Cue.Lamps(List.of("Line buttons"), LedState.RUNNING, Optional.of("amber"))))
				.isEqualTo("Line buttons amber, one after the other");
		assertThat(StepWords.of(new Cue.Lamps(List.of("Mute"), LedState.DARK, Optional.empty()))).isEqualTo("Mute dark");
		assertThat(StepWords.of(new Cue.Prompt("It's {0}"))).contains("It's {0}");
		assertThat(StepWords.of(new Cue.Elapsed(30))).isEqualTo("after 30 s");
	}

	@Test
	void keysAreTypedOrDrawnAsKeyCaps() {
		assertThat(StepWords.of(new Keys(List.of("1", "*", "#"), false))).isEqualTo("1*#");
		assertThat(StepWords.of(new Keys(List.of("Left soft key", "*"), false))).isEqualTo("[Left soft key] [*]");
		assertThat(StepWords.of(new Keys(List.of("*", "0"), true))).isEqualTo("[*] + [0]");
	}

	@Test
	void menuEntriesKeysAndTypedTextLookDifferent() {
		assertThat(StepWords.of(List.of(new Input.Key("Applications"), new Input.Entry("Admin settings"), new Input.Entry("<profile>"),
				new Input.Typed("cisco"), new Input.Typed("<password>"), new Input.SoftKey("Save"))))
				.isEqualTo("[Applications] \u203a \u201cAdmin settings\u201d \u203a <profile> \u203a type \u2018cisco\u2019"
						+ " \u203a type <password> \u203a soft key [Save]");
		assertThat(StepWords.of(new Choice(new Input.Key("1"), "keeps the settings"))).isEqualTo("[1]: keeps the settings");
	}

	@Test
	void timesAreInTheUnitThatReadsBest() {
		assertThat(List.of(5, 60, 90, 120, 300, 3600, 7200)).map(StepWords::seconds).containsExactly("5 s", "60 s", "90 s", "120 s",
				"5 min", "60 min", "2 h");
		assertThat(StepWords.of(new Window(60, Optional.empty()))).isEqualTo("60 s");
		assertThat(StepWords.of(new Window(60, Optional.of(new Cue.Sign("the tone"))))).isEqualTo("60 s from: the tone");
		assertThat(StepWords.of(new Wait(60, OptionalInt.of(300), true))).isEqualTo("60 s to 5 min; may look dead");
		assertThat(StepWords.of(new Wait(0, OptionalInt.of(30), false))).isEqualTo("at most 30 s");
		assertThat(StepWords.of(new Wait(0, OptionalInt.empty(), true))).isEqualTo("may look dead");
		assertThat(StepWords.of(new Wait(0, OptionalInt.empty(), false))).isEmpty();
	}
}
