package org.dialtone.core.phones;

/**
 * A file that a phone asks for.
 *
 * @param pattern  its name, with {@code <MAC>} for twelve hexadecimal digits,
 *                 {@code <load>} for the load that its configuration names,
 *                 {@code <recovery load>} for its own one, {@code <version>} and
 *                 {@code *} for anything
 * @param optional whether it is normal that a server does not have it
 * @param note     what to know about it, or empty
 */
public record RequestedFile(String pattern, boolean optional, String note) {

	/** Stands in patterns, and in the files of preconditions, for the recovery load of the model. */
	public static final String RECOVERY_LOAD = "<recovery load>"; //$NON-NLS-1$
}
