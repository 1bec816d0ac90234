package org.dialtone.core.internal.build;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.Confidence;

/**
 * How sure something is and where it comes from.
 *
 * @param confidence empty if not stated
 * @param sources    tags
 */
record Origin(Optional<Confidence> confidence, List<String> sources) {

	/** Nothing is stated. */
	static final Origin NONE = new Origin(Optional.empty(), List.of());
}
