package org.dialtone.core.procedures;

import java.util.OptionalInt;

/**
 * How long a step takes.
 *
 * @param minSeconds it takes at least this long; 0 if not known
 * @param maxSeconds after this, something is wrong; empty if not known
 * @param looksDead  whether the phone may show no sign of life in the meantime
 */
public record Wait(int minSeconds, OptionalInt maxSeconds, boolean looksDead) {
}
