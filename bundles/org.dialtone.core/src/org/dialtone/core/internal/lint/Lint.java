package org.dialtone.core.internal.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.dialtone.core.Finding;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.PhoneModel;
import org.eclipse.osgi.util.NLS;

/** Applies all lint rules. */
public final class Lint {

	private static final int MOST_NAMES = 5;

	private static final List<LintRule> RULES = List.of(new EntryKeyOutcomes(), new CodeOutcomes(), new FilesBeforeReset(),
			new OfferedRecoveryLoad(), new WayOut(), new HeldKeys());

	private Lint() {
	}

	/** All traps in a catalogue. */
	public static List<Finding> check(Catalogue catalogue) {
		var findings = new ArrayList<Finding>();
		RULES.forEach(rule -> rule.check(catalogue, findings::add));
		return findings;
	}

	/** The ids of models, as messages list them. */
	static String names(List<PhoneModel> models) {
		var names = models.stream().limit(MOST_NAMES).map(PhoneModel::id).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return models.size() <= MOST_NAMES ? names : NLS.bind(Messages.and_more, names, models.size() - MOST_NAMES);
	}
}
