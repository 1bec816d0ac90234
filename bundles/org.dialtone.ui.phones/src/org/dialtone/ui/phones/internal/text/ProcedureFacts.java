package org.dialtone.ui.phones.internal.text;

import java.util.List;
import java.util.Map;

import org.dialtone.core.Source;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.facts.KnownProcedure;
import org.dialtone.core.phones.Contradiction;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.ui.document.FactText;
import org.dialtone.ui.phones.internal.tree.Subject;

/**
 * All that the page of a procedure shows. Equal as long as nothing of it has changed.
 *
 * @param procedure      the procedure
 * @param models         those of its models that are in the catalogue
 * @param contradictions where sources disagree
 * @param sources        all sources by their tags
 */
public record ProcedureFacts(Procedure procedure, List<Subject.Model> models, List<Contradiction> contradictions,
		Map<String, Source> sources) {

	/** What a catalogue knows about a procedure. */
	public static ProcedureFacts of(Catalogue catalogue, Procedure procedure) {
		return new ProcedureFacts(procedure,
				Subject.OfProcedure.of(catalogue, procedure).models(),
				catalogue.contradictionsFor(procedure), FactText.index(catalogue.content().sources()));
	}

	/** The same for the table of facts. */
	public KnownProcedure known() {
		return new KnownProcedure(procedure, models.stream().map(Subject.Model::model).toList());
	}
}
