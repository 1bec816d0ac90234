package org.dialtone.core.internal.lint;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.dialtone.core.Finding;
import org.dialtone.core.Trap;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.KeyCode;
import org.dialtone.core.phones.PhoneModel;
import org.eclipse.osgi.util.NLS;

/**
 * Two codes of one model that have different outcomes although one starts with the other
 * or both are the same: whoever types the shorter one is halfway to the longer one.
 */
final class CodeOutcomes implements LintRule {

	/** Limits the work; real files have fewer codes that start alike. */
	private static final int MOST_ALIKE = 20;

	@Override
	public void check(Catalogue catalogue, Consumer<Finding> findings) {
		var codes = catalogue.content().codes().stream().sorted(Comparator.comparing(KeyCode::keys)).toList();
		for (int i = 0; i < codes.size(); i++) {
			var shorter = codes.get(i);
			int end = Math.min(codes.size(), i + 1 + MOST_ALIKE);
			for (int j = i + 1; j < end && codes.get(j).keys().startsWith(shorter.keys()); j++) {
				check(catalogue, shorter, codes.get(j), findings);
			}
		}
	}

	private static void check(Catalogue catalogue, KeyCode shorter, KeyCode longer, Consumer<Finding> findings) {
		if (shorter.kind() == longer.kind()) {
			return;
		}
		List<PhoneModel> models = shorter.models().stream().filter(longer.models()::contains)
				.flatMap(id -> catalogue.model(id).stream()).distinct().toList();
		if (!models.isEmpty()) {
			boolean same = shorter.keys().equals(longer.keys());
			findings.accept(Finding.trap(Trap.SHARED_CODE, longer.where(),
					NLS.bind(same ? Messages.code_same : Messages.code_begins,
							new String[] { longer.keys(), longer.name(), shorter.keys(), shorter.name(), Lint.names(models) }),
					same ? Messages.code_same_solution : Messages.code_begins_solution));
		}
	}
}
