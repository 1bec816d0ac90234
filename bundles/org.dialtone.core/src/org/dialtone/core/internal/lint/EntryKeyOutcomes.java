package org.dialtone.core.internal.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.dialtone.core.Finding;
import org.dialtone.core.Trap;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.internal.Lookup;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.ProcedureKind;
import org.eclipse.osgi.util.NLS;

/**
 * A key held at power-on that starts a reset in one procedure and something else in
 * another procedure for the same model. Several resets may share a key, since the code
 * that follows tells them apart.
 */
final class EntryKeyOutcomes implements LintRule {

	/** A reset, and another procedure that its entry key also starts. */
	private record Pair(Procedure reset, Procedure other) {
	}

	@Override
	public void check(Catalogue catalogue, Consumer<Finding> findings) {
		// By ids, since comparing procedures compares everything in them.
		Map<String, Pair> pairs = new LinkedHashMap<>();
		Map<String, List<PhoneModel>> models = new HashMap<>();
		Set<String> covered = new HashSet<>();
		for (var model : catalogue.models()) {
			for (var pair : pairs(catalogue.proceduresFor(model))) {
				var id = pair.reset.id() + '\n' + pair.other.id();
				pairs.putIfAbsent(id, pair);
				models.computeIfAbsent(id, key -> new ArrayList<>()).add(model);
				covered.add(model.id());
			}
		}
		pairs.forEach((id, pair) -> findings.accept(Finding.trap(Trap.SHARED_ENTRY_KEY, pair.other.where(),
				NLS.bind(Messages.entry_key_procedures,
						new String[] { pair.other.entryKey(), Lint.names(models.getOrDefault(id, List.of())),
								outcome(pair.other.kind()), pair.reset.name() }),
				Messages.entry_key_solution)));
		catalogue.models().stream().filter(model -> !covered.contains(model.id())).forEach(model -> check(model, findings));
	}

	private static List<Pair> pairs(List<Procedure> procedures) {
		Map<String, Procedure> resets = new HashMap<>();
		procedures.stream().filter(procedure -> procedure.kind().isReset())
				.forEach(reset -> resets.putIfAbsent(reset.entryKey(), reset));
		return procedures.stream().filter(other -> !other.entryKey().isEmpty() && !other.kind().isReset())
				.flatMap(other -> Lookup.find(resets, other.entryKey()).map(reset -> new Pair(reset, other)).stream()).toList();
	}

	private static void check(PhoneModel model, Consumer<Finding> findings) {
		model.entryKey().value()
				.filter(key -> !key.equals(PhoneModel.NONE) && model.backupKey().value().filter(key::equals).isPresent())
				.ifPresent(key -> findings.accept(Finding.trap(Trap.SHARED_ENTRY_KEY, model.where(),
						NLS.bind(Messages.entry_key_model, key, model.id()), Messages.entry_key_solution)));
	}

	private static String outcome(ProcedureKind kind) {
		return kind == ProcedureKind.BACKUP_IMAGE ? Messages.outcome_backup
				: kind == ProcedureKind.UNLOCK ? Messages.outcome_unlock : Messages.outcome_restart;
	}
}
