package org.dialtone.core.phones;

/**
 * A file that a phone asks for.
 *
 * @param pattern  its name, with {@code <MAC>} for twelve hexadecimal digits,
 *                 {@code <load>} for the load named in its configuration,
 *                 {@code <recovery load>} for its own recovery load, {@code <version>} and
 *                 {@code *} for anything
 * @param optional whether it is normal that the server does not have it
 * @param note     a remark, or empty
 */
public record RequestedFile(String pattern, boolean optional, String note) {

	/** Stands for the recovery load of the model, in patterns and in the files of preconditions. */
	public static final String RECOVERY_LOAD = "<recovery load>"; //$NON-NLS-1$
}
