package org.dialtone.core.internal.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.dialtone.core.Catalogue;
import org.dialtone.core.Finding;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.ProcedureKind;
import org.eclipse.osgi.util.NLS;

/**
 * A key that is held at power-on and enters a reset in one procedure, and something
 * else in another one for the same model. Several resets may share a key: the code
 * that follows tells them apart.
 */
final class EntryKeyOutcomes implements LintRule {

	private record Pair(Procedure first, Procedure second) {
	}

	@Override
	public void check(Catalogue catalogue, Consumer<Finding> findings) {
		Map<Pair, List<PhoneModel>> pairs = new LinkedHashMap<>();
		Set<PhoneModel> covered = new HashSet<>();
		for (var model : catalogue.models()) {
			var entered = catalogue.proceduresFor(model).stream().filter(procedure -> !procedure.entryKey().isEmpty()).toList();
			for (var other : entered) {
				entered.stream().filter(reset -> reset.kind().isReset() && !other.kind().isReset()
						&& reset.entryKey().equals(other.entryKey())).findFirst().ifPresent(reset -> {
							pairs.computeIfAbsent(new Pair(reset, other), key -> new ArrayList<>()).add(model);
							covered.add(model);
						});
			}
		}
		pairs.forEach((pair, models) -> findings.accept(Finding.warning(pair.second.where(),
				NLS.bind(Messages.entry_key_procedures,
						new String[] { pair.second.entryKey(), Lint.names(models), word(pair.second.kind()), pair.first.name() }),
				Messages.entry_key_solution)));
		catalogue.models().stream().filter(model -> !covered.contains(model)).forEach(model -> model.entryKey().value()
				.filter(key -> !key.equals(PhoneModel.NONE) && model.backupKey().value().filter(key::equals).isPresent())
				.ifPresent(key -> findings.accept(Finding.warning(model.where(),
						NLS.bind(Messages.entry_key_model, key, model.id()), Messages.entry_key_solution))));
	}

	private static String word(ProcedureKind kind) {
		return kind == ProcedureKind.BACKUP_IMAGE ? Messages.outcome_backup
				: kind == ProcedureKind.UNLOCK ? Messages.outcome_unlock : Messages.outcome_restart;
	}
}
