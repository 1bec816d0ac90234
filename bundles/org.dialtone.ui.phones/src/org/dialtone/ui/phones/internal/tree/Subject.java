package org.dialtone.ui.phones.internal.tree;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.Contribution;
import org.dialtone.core.catalogue.ResetOutcome;
import org.dialtone.core.facts.KnownPhone;
import org.dialtone.core.facts.KnownProcedure;
import org.dialtone.core.phones.ModelGroup;
import org.dialtone.core.phones.Part;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestOrder;
import org.dialtone.core.phones.RequestedFile;
import org.dialtone.core.phones.UpgradeRule;
import org.dialtone.core.procedures.Procedure;

/** What a line of the tree is about. */
public sealed interface Subject {

	/** A maker of phones. */
	record Vendor(String name) implements Subject {
	}

	/** Models that belong together. */
	record Family(org.dialtone.core.phones.Family family) implements Subject {
	}

	/**
	 * A phone.
	 *
	 * @param reset  what a reset does to it
	 * @param set    the firmware it takes, if that is known
	 * @param groups the groups it belongs to
	 */
	record Model(PhoneModel model, ResetOutcome reset, Optional<org.dialtone.core.phones.FirmwareSet> set,
			List<ModelGroup> groups) implements Subject {

		/** A phone of a catalogue. */
		public static Model of(Catalogue catalogue, PhoneModel model) {
			return new Model(model, ResetOutcome.of(model, catalogue), catalogue.firmwareSetOf(model),
					catalogue.groupsOf(model));
		}

		/** The same for the table of facts. */
		public KnownPhone known() {
			return new KnownPhone(model, set, reset, groups);
		}
	}

	/**
	 * A procedure: below a model, the user's own, or found.
	 *
	 * @param models those of its models that are in the catalogue
	 */
	record OfProcedure(Procedure procedure, List<Model> models) implements Subject {

		/** A procedure of a catalogue. */
		public static OfProcedure of(Catalogue catalogue, Procedure procedure) {
			return new OfProcedure(procedure, procedure.models().stream().flatMap(id -> catalogue.model(id).stream())
					.map(model -> Model.of(catalogue, model)).toList());
		}

		/** The same for the table of facts. */
		public KnownProcedure known() {
			return new KnownProcedure(procedure, models.stream().map(Model::model).toList());
		}
	}

	/** All files that a model asks for. */
	record Files() implements Subject {
	}

	/** The files that a model asks for in one state. */
	record Order(RequestOrder order) implements Subject {
	}

	/**
	 * One file that a model asks for.
	 *
	 * @param name its name for this model, as far as known
	 */
	record File(RequestedFile file, String name) implements Subject {
	}

	/**
	 * The firmware that a model takes.
	 *
	 * @param mates the names of the other models that take it
	 */
	record FirmwareSet(org.dialtone.core.phones.FirmwareSet set, List<String> mates) implements Subject {
	}

	/** A part of a load. */
	record OfPart(Part part) implements Subject {
	}

	/** What to know when moving between loads of a model. */
	record Rules() implements Subject {
	}

	/** A rule for moving between loads. */
	record Rule(UpgradeRule rule) implements Subject {
	}

	/** The user's own procedures. */
	record Own() implements Subject {
	}

	/** A file of the user that could not be read completely. */
	record OwnFile(Contribution contribution) implements Subject {
	}

	/** The procedures found by a search. */
	record Found() implements Subject {
	}

	/**
	 * A line where there is nothing to show.
	 *
	 * @param text why
	 * @param more what to do about it, or empty
	 */
	record Hint(String text, String more) implements Subject {
	}
}
