package org.dialtone.core.scope;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of hardware versions, both ends included. A phone has its version printed on its
 * label, such as {@code V03}.
 *
 * @param text as it is written: {@code any}, {@code V03}, {@code < V03}, {@code >= V03},
 *             {@code V01 to V07}
 * @param low  the number of the lowest version; 0 for no limit
 * @param high the number of the highest version; {@link Integer#MAX_VALUE} for no limit
 */
public record HardwareRange(String text, int low, int high) {

	/** Every version. */
	public static final HardwareRange ANY = new HardwareRange("any", 0, Integer.MAX_VALUE); //$NON-NLS-1$

	private static final String VERSION = "[Vv]([0-9]{1,4})"; //$NON-NLS-1$
	private static final Pattern BOUND = Pattern.compile("(<=|>=|<|>)\\s*" + VERSION); //$NON-NLS-1$
	private static final Pattern SPAN = Pattern.compile(VERSION + "(?: to " + VERSION + ")?"); //$NON-NLS-1$ //$NON-NLS-2$

	/** Reads a range; empty if the text is not one. */
	public static Optional<HardwareRange> parse(String text) {
		var trimmed = text.strip();
		if (trimmed.equals(ANY.text)) {
			return Optional.of(ANY);
		}
		var bound = BOUND.matcher(trimmed);
		if (bound.matches()) {
			return Optional.of(bounded(trimmed, bound.group(1), Integer.parseInt(bound.group(2)))).filter(HardwareRange::hasVersions);
		}
		var span = SPAN.matcher(trimmed);
		if (!span.matches()) {
			return Optional.empty();
		}
		int low = Integer.parseInt(span.group(1));
		int high = span.group(2) == null ? low : Integer.parseInt(span.group(2));
		return Optional.of(new HardwareRange(trimmed, low, high)).filter(HardwareRange::hasVersions);
	}

	private static HardwareRange bounded(String text, String sign, int version) {
		return switch (sign) {
		case "<" -> new HardwareRange(text, 0, version - 1); //$NON-NLS-1$
		case "<=" -> new HardwareRange(text, 0, version); //$NON-NLS-1$
		case ">" -> new HardwareRange(text, version + 1, Integer.MAX_VALUE); //$NON-NLS-1$
		default -> new HardwareRange(text, version, Integer.MAX_VALUE);
		};
	}

	private boolean hasVersions() {
		return low <= high;
	}

	/**
	 * Whether a version is in the range.
	 *
	 * @param version its number: 3 for {@code V03}
	 */
	public boolean contains(int version) {
		return low <= version && version <= high;
	}

	@Override
	public String toString() {
		return text;
	}
}
