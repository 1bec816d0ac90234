package org.dialtone.core.internal.lint;

import java.util.function.Consumer;

import org.dialtone.core.Finding;
import org.dialtone.core.catalogue.Catalogue;

/** Looks for one kind of trap. */
@FunctionalInterface
interface LintRule {

	/** Reports each trap once, at the entry that could avoid it or should warn about it. */
	void check(Catalogue catalogue, Consumer<Finding> findings);
}
