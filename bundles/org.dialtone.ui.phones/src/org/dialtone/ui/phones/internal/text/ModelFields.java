package org.dialtone.ui.phones.internal.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.dialtone.core.Fact;
import org.dialtone.core.catalogue.ResetOutcome;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.words.ResetWords;
import org.dialtone.core.words.Words;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.face.PhoneFace;

/**
 * The table of a model's facts in words, for its page and for the Properties view.
 *
 * @param facts what sources say, by name, in the order shown
 * @param plain what needs no source, by name; nothing empty
 */
public record ModelFields(Map<String, Fact<String>> facts, Map<String, String> plain) {

	/** What is known about a model. */
	public static ModelFields of(PhoneModel model, ResetOutcome reset, Optional<FirmwareSet> set) {
		var facts = new LinkedHashMap<String, Fact<String>>();
		facts.put(Messages.fact_entry_key, inWords(model.entryKey(), ModelFields::orNone));
		facts.put(Messages.fact_backup_key, inWords(model.backupKey(), ModelFields::orNone));
		facts.put(Messages.fact_after, after(reset));
		facts.put(Messages.fact_load, inWords(model.recoveryLoad(), ModelFields::orNone));
		facts.put(Messages.fact_set, inWords(model.firmwareSet(), id -> set.map(FirmwareSet::name).orElse(id)));
		facts.put(Messages.fact_protocols, inWords(model.protocols(), ModelFields::list));
		facts.put(Messages.fact_enum, inWords(model.enumId(), String::valueOf));
		facts.put(Messages.fact_lines, inWords(model.lineKeys(), String::valueOf));
		facts.put(Messages.fact_display, inWords(model.display(), Words::of));
		facts.put(Messages.fact_power, model.power());
		facts.put(Messages.fact_support, model.support());
		var plain = new LinkedHashMap<String, String>();
		plain.put(Messages.fact_keys, list(model.keys()));
		plain.put(Messages.fact_lamps, PhoneFace.lamps(model));
		plain.put(Messages.fact_aliases, list(model.aliases()));
		plain.values().removeIf(String::isEmpty);
		return new ModelFields(facts, plain);
	}

	/** The names of what is not known, in one line; empty if everything is known. */
	public String unknown() {
		return Words.unknown(facts.entrySet().stream().filter(entry -> entry.getValue().isUnknown()).map(Map.Entry::getKey).toList());
	}

	/** As in the head of the page: if nothing is recorded, what a procedure says. */
	private static Fact<String> after(ResetOutcome reset) {
		return switch (reset) {
		case ResetOutcome.Recorded(var after) -> inWords(after, Words::of);
		case ResetOutcome.ByProcedure(var procedure) -> new Fact<>(List.of(procedure.summary().as(ResetWords.of(reset))));
		case ResetOutcome.Unknown unknown -> Fact.unknown();
		};
	}

	private static <T> Fact<String> inWords(Fact<T> fact, Function<T, String> words) {
		return new Fact<>(fact.statements().stream().map(statement -> statement.as(words.apply(statement.value()))).toList());
	}

	private static String orNone(String value) {
		return value.equals(PhoneModel.NONE) ? Messages.fact_none : value;
	}

	private static String list(List<String> values) {
		return String.join(", ", values); //$NON-NLS-1$
	}
}
