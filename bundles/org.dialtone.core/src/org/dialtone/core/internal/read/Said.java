package org.dialtone.core.internal.read;

import java.util.Optional;

import org.dialtone.core.internal.yaml.Mapping;

/**
 * What one side says, as it is written: the value, and where it can say how sure it is.
 *
 * @param value what is said
 * @param full  the mapping with its origin; empty if only the value is written
 * @param <T>   the type of the value
 */
public record Said<T>(T value, Optional<Mapping> full) {
}
