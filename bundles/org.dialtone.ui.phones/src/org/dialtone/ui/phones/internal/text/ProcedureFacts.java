package org.dialtone.ui.phones.internal.text;

import java.util.List;
import java.util.Map;

import org.dialtone.core.Catalogue;
import org.dialtone.core.Source;
import org.dialtone.core.phones.Contradiction;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;

/**
 * All that the page of a procedure shows. Equal when nothing of it was changed.
 *
 * @param procedure      the procedure
 * @param models         those of its models that are known
 * @param contradictions on what sources do not agree
 * @param sources        all sources by their tags
 */
public record ProcedureFacts(Procedure procedure, List<PhoneModel> models, List<Contradiction> contradictions,
		Map<String, Source> sources) {

	/** What a catalogue knows about a procedure. */
	public static ProcedureFacts of(Catalogue catalogue, Procedure procedure) {
		return new ProcedureFacts(procedure,
				procedure.models().stream().flatMap(id -> catalogue.model(id).stream()).toList(),
				catalogue.contradictionsFor(procedure), FactText.index(catalogue.content().sources()));
	}
}
