package org.dialtone.core.procedures;

import java.util.OptionalInt;

/**
 * How long a step takes.
 *
 * @param minSeconds before that it cannot be over; 0 when that is not known
 * @param maxSeconds after that something is wrong; empty when that is not known
 * @param looksDead  whether the phone may give no sign of life meanwhile
 */
public record Wait(int minSeconds, OptionalInt maxSeconds, boolean looksDead) {
}
