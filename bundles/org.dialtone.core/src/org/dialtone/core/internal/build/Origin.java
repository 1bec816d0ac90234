package org.dialtone.core.internal.build;

import java.util.List;

import org.dialtone.core.Basis;
import org.dialtone.core.Confidence;

/**
 * How sure something is and where it comes from.
 *
 * @param confidence how sure it is
 * @param sources    tags
 * @param basis      who states it
 */
record Origin(Confidence confidence, List<String> sources, Basis basis) {

	/** Nothing is stated. */
	static final Origin NONE = new Origin(Confidence.UNVERIFIED, List.of(), Basis.OWN);
}
