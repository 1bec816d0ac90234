package org.dialtone.core.catalogue;

import java.util.Comparator;
import java.util.Optional;

import org.dialtone.core.Fact;
import org.dialtone.core.phones.AfterReset;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.ProcedureKind;

/**
 * What a reset does to a phone, as far as known: what is recorded about the phone itself,
 * otherwise what its procedures say.
 */
public sealed interface ResetOutcome {

	/**
	 * It is recorded about the phone.
	 *
	 * @param after never unknown
	 */
	record Recorded(Fact<AfterReset> after) implements ResetOutcome {

		/** Whether, according to any source, the phone is dead afterwards without a TFTP server. */
		public boolean needsTftp() {
			return after.statements().stream().anyMatch(statement -> statement.value().needsTftp());
		}
	}

	/**
	 * Only a procedure says so.
	 *
	 * @param reset the reset with the most trustworthy source; the mildest of several
	 */
	record ByProcedure(Procedure reset) implements ResetOutcome {
	}

	/**
	 * Nothing is known.
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
