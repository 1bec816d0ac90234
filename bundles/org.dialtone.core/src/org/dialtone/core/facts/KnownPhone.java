package org.dialtone.core.facts;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.ResetOutcome;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.ModelGroup;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.words.ResetWords;
import org.dialtone.core.words.Words;

/**
 * A phone, and what the rest of the catalogue adds to its facts.
 *
 * @param model  the phone
 * @param set    the firmware it takes, if that is known
 * @param reset  what a reset does to it
 * @param groups the groups it belongs to
 */
public record KnownPhone(PhoneModel model, Optional<FirmwareSet> set, ResetOutcome reset, List<ModelGroup> groups) {

	/** A phone of a catalogue. */
	public static KnownPhone of(Catalogue catalogue, PhoneModel model) {
		return new KnownPhone(model, catalogue.firmwareSetOf(model), ResetOutcome.of(model, catalogue), catalogue.groupsOf(model));
	}

	/** What happens after a reset; if nothing is recorded, what a procedure says. */
	List<Statement<String>> afterReset() {
		return switch (reset) {
		case ResetOutcome.Recorded(var after) ->
			after.statements().stream().map(statement -> statement.as(Words.of(statement.value()))).toList();
		case ResetOutcome.ByProcedure(var procedure) -> List.of(procedure.summary().as(ResetWords.of(reset)));
		case ResetOutcome.Unknown unknown -> List.of();
		};
	}

	/** The name of a firmware set. */
	String setName(String id) {
		return set.filter(known -> known.id().equals(id)).map(FirmwareSet::name).orElse(id);
	}
}
