package org.dialtone.core.internal.lint;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.dialtone.core.Finding;
import org.dialtone.core.Trap;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.AfterReset;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Precondition;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.ProcedureKind;
import org.eclipse.osgi.util.NLS;

/**
 * A reset after which phones are dead without a TFTP server, but which does not require
 * the server to have their files first.
 */
final class FilesBeforeReset implements LintRule {

	private static final Set<ProcedureKind> ERASING = Set.of(ProcedureKind.SOFT, ProcedureKind.HARD,
			ProcedureKind.KEEP_NETWORK);

	@Override
	public void check(Catalogue catalogue, Consumer<Finding> findings) {
		for (var procedure : catalogue.procedures()) {
			if (ERASING.contains(procedure.kind()) && !demandsFiles(procedure)) {
				List<PhoneModel> dead = procedure.models().stream().flatMap(id -> catalogue.model(id).stream())
						.filter(model -> model.afterReset().value().filter(AfterReset::needsTftp).isPresent()).toList();
				if (!dead.isEmpty()) {
					findings.accept(Finding.trap(Trap.FILES_NOT_REQUIRED, procedure.where(), NLS.bind(dead.size() == 1 ? Messages.files_not_demanded_one : Messages.files_not_demanded, Lint.names(dead)),
							Messages.files_not_demanded_solution));
				}
			}
		}
	}

	private static boolean demandsFiles(Procedure procedure) {
		return procedure.preconditions().stream()
				.anyMatch(condition -> condition.required() && condition.kind() == Precondition.Kind.FILES);
	}
}
