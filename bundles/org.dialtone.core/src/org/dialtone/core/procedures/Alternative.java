package org.dialtone.core.procedures;

import org.dialtone.core.Statement;

/**
 * Another cue for the same step on other hardware or another load.
 *
 * @param when on which phones, in words
 * @param cue  the cue there
 */
public record Alternative(String when, Statement<Cue> cue) {
}
