package org.dialtone.core.internal.lint;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.dialtone.core.Catalogue;
import org.dialtone.core.Finding;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.PhoneModel;
import org.eclipse.osgi.util.NLS;

/** A recovery load that is not in the firmware set of its model, or in none where the set is not known. */
final class OfferedRecoveryLoad implements LintRule {

	@Override
	public void check(Catalogue catalogue, Consumer<Finding> findings) {
		var offered = catalogue.content().firmwareSets().stream().flatMap(set -> loads(set).stream())
				.collect(Collectors.toSet());
		for (var model : catalogue.models()) {
			model.recoveryLoadName().ifPresent(load -> check(catalogue, model, load, offered, findings));
		}
	}

	private static void check(Catalogue catalogue, PhoneModel model, String load, Set<String> offered,
			Consumer<Finding> findings) {
		var set = catalogue.firmwareSetOf(model);
		var name = load.toLowerCase(Locale.ROOT);
		if (set.isPresent() && !loads(set.get()).contains(name)) {
			findings.accept(Finding.warning(model.where(),
					NLS.bind(Messages.load_not_in_set, new String[] { set.get().id(), load, model.id() }),
					Messages.load_not_offered_solution));
		} else if (set.isEmpty() && !offered.contains(name)) {
			findings.accept(Finding.warning(model.where(), NLS.bind(Messages.load_not_offered, load, model.id()),
					Messages.load_not_offered_solution));
		}
	}

	private static Set<String> loads(FirmwareSet set) {
		return set.recoveryLoads().stream().map(load -> load.value().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
	}
}
