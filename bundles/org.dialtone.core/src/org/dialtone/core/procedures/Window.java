package org.dialtone.core.procedures;

import java.util.Optional;

/**
 * How long there is time for a step.
 *
 * @param seconds 1 or more
 * @param from    what starts the clock; empty for the end of the step before
 */
public record Window(int seconds, Optional<Cue> from) {
}
