package org.dialtone.core.internal.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.dialtone.core.Finding;
import org.dialtone.core.Trap;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.internal.Lookup;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.PhoneModel;
import org.eclipse.osgi.util.NLS;

/** A recovery load that is not in the firmware set of its model or, if the set is not known, in no set at all. */
final class OfferedRecoveryLoad implements LintRule {

	@Override
	public void check(Catalogue catalogue, Consumer<Finding> findings) {
		var sets = catalogue.content().firmwareSets();
		var bySet = sets.stream().collect(Collectors.toMap(FirmwareSet::id, OfferedRecoveryLoad::loads));
		var all = bySet.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		for (var model : catalogue.models()) {
			var set = catalogue.firmwareSetOf(model);
			var offered = set.flatMap(known -> Lookup.find(bySet, known.id())).orElse(all);
			model.recoveryLoadName().ifPresent(load -> check(model, load, set, offered, findings));
		}
	}

	private static void check(PhoneModel model, String load, Optional<FirmwareSet> set, Set<String> offered,
			Consumer<Finding> findings) {
		if (offered.contains(load.toLowerCase(Locale.ROOT))) {
			return;
		}
		if (set.isPresent()) {
			findings.accept(Finding.trap(Trap.RECOVERY_LOAD_NOT_IN_SET, model.where(),
					NLS.bind(Messages.load_not_in_set, new String[] { set.get().id(), load, model.id() }),
					Messages.load_not_offered_solution));
		} else {
			findings.accept(Finding.trap(Trap.RECOVERY_LOAD_NOT_IN_SET, model.where(), NLS.bind(Messages.load_not_offered, load, model.id()),
					Messages.load_not_offered_solution));
		}
	}

	private static Set<String> loads(FirmwareSet set) {
		return set.recoveryLoads().stream().map(load -> load.value().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
	}
}
