package org.dialtone.serving;

import java.util.Map;

/**
 * What a client asked for besides a file, in protocols that have such a thing: the
 * transfer mode and the options of TFTP. Immutable.
 *
 * @param mode   the transfer mode in lower case, such as {@code octet}; empty when
 *               there is none, or it is not known
 * @param values the options (RFC 2347), names in lower case, values as sent, in the
 *               order sent; empty when there are none, or they are not known
 */
public record RequestOptions(String mode, Map<String, String> values) {

	/** Nothing was asked for, or it is not known. */
	public static final RequestOptions NONE = new RequestOptions("", Map.of()); //$NON-NLS-1$
}
