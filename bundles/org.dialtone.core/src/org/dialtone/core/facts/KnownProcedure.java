package org.dialtone.core.facts;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;

/**
 * A procedure, and what the rest of the catalogue adds to its facts.
 *
 * @param procedure the procedure
 * @param models    those of its models that are in the catalogue
 */
public record KnownProcedure(Procedure procedure, List<PhoneModel> models) {

	/** A procedure of a catalogue. */
	public static KnownProcedure of(Catalogue catalogue, Procedure procedure) {
		return new KnownProcedure(procedure, procedure.models().stream().map(catalogue::model).flatMap(Optional::stream).toList());
	}

	/** The name of a model; its id if it is not in the catalogue. */
	String name(String model) {
		return models.stream().filter(known -> known.id().equals(model)).findFirst().map(PhoneModel::name).orElse(model);
	}
}
