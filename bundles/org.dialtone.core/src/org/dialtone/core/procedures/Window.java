package org.dialtone.core.procedures;

import java.util.Optional;

/**
 * The time window of a step.
 *
 * @param seconds 1 or more
 * @param from    what starts the clock; if empty, the end of the previous step
 */
public record Window(int seconds, Optional<Cue> from) {
}
