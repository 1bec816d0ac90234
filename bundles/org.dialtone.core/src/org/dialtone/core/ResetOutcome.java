package org.dialtone.core;

import java.util.Comparator;
import java.util.Optional;

import org.dialtone.core.phones.AfterReset;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.ProcedureKind;

/**
 * What a reset does to a phone, from the best that is known: what is recorded about
 * the phone itself, otherwise what its procedures say.
 */
public sealed interface ResetOutcome {

	/**
	 * It is recorded about the phone.
	 *
	 * @param after never unknown
	 */
	record Recorded(Fact<AfterReset> after) implements ResetOutcome {

		/** Whether the phone is dead without a TFTP server afterwards, if only one of several sources is right. */
		public boolean needsTftp() {
			return after.statements().stream().anyMatch(statement -> statement.value().needsTftp());
		}
	}

	/**
	 * Only a procedure tells.
	 *
	 * @param reset the reset from the most trustworthy source; among equals the mildest
	 */
	record ByProcedure(Procedure reset) implements ResetOutcome {
	}

	/**
	 * Nothing tells.
	 *
	 * @param loadsByTftp whether the phone is known to load its firmware or its settings
	 *                    from a TFTP server
	 */
	record Unknown(boolean loadsByTftp) implements ResetOutcome {
	}

	/** What a reset does to a phone of the catalogue. */
	static ResetOutcome of(PhoneModel model, Catalogue catalogue) {
		if (!model.afterReset().isUnknown()) {
			return new Recorded(model.afterReset());
		}
		return bestKnown(model, catalogue).<ResetOutcome>map(ByProcedure::new)
				.orElseGet(() -> new Unknown(model.recoveryLoadName().isPresent()
						|| catalogue.firmwareSetOf(model).isPresent() || !catalogue.requestOrdersFor(model).isEmpty()));
	}

	private static Optional<Procedure> bestKnown(PhoneModel model, Catalogue catalogue) {
		return catalogue.proceduresFor(model).stream()
				.filter(procedure -> procedure.kind().isReset() && procedure.kind() != ProcedureKind.RECOVERY_MODE)
				.min(Comparator.comparing(procedure -> procedure.summary().confidence()));
	}
}
