package org.dialtone.core.phones;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

	/**
	 * The files that a pattern stands for when it is used with several models: the
	 * recovery loads known of them if it is {@link #RECOVERY_LOAD}, none if none is
	 * known; otherwise the pattern itself.
	 */
	public static List<String> names(String pattern, Collection<PhoneModel> models) {
		return pattern.equals(RECOVERY_LOAD)
				? models.stream().map(PhoneModel::recoveryLoadName).flatMap(Optional::stream).distinct().toList()
				: List.of(pattern);
	}
}
