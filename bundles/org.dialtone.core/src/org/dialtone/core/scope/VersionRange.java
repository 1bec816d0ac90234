package org.dialtone.core.scope;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A range of versions, both ends included unless stated otherwise.
 *
 * @param text     as it is written: {@code any}, {@code 8.5(2)}, {@code < 8.3(3)},
 *                 {@code >= 9.2(3)}, {@code 8.3(3) to 8.5(2)}
 * @param low      the lowest version, or {@code null} for no limit
 * @param lowOpen  whether {@code low} itself is excluded
 * @param high     the highest version, or {@code null} for no limit
 * @param highOpen whether {@code high} itself is excluded
 */
public record VersionRange(String text, @Nullable LoadVersion low, boolean lowOpen, @Nullable LoadVersion high,
		boolean highOpen) {

	/** Every version. */
	public static final VersionRange ANY = new VersionRange("any", null, false, null, false); //$NON-NLS-1$

	private static final String TO = " to "; //$NON-NLS-1$
	private static final Pattern BOUND = Pattern.compile("(<=|>=|<|>)\\s*(.*)"); //$NON-NLS-1$

	/** Reads a range; empty if the text is not one. */
	public static Optional<VersionRange> parse(String text) {
		var trimmed = text.strip();
		if (trimmed.equals(ANY.text)) {
			return Optional.of(ANY);
		}
		var bound = BOUND.matcher(trimmed);
		if (bound.matches()) {
			return LoadVersion.parse(bound.group(2)).map(version -> bounded(trimmed, bound.group(1), version));
		}
		int to = trimmed.indexOf(TO);
		var low = LoadVersion.parse(to < 0 ? trimmed : trimmed.substring(0, to));
		var high = to < 0 ? low : LoadVersion.parse(trimmed.substring(to + TO.length()));
		return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) <= 0
				? Optional.of(new VersionRange(trimmed, low.get(), false, high.get(), false))
				: Optional.empty();
	}

	private static VersionRange bounded(String text, String sign, LoadVersion version) {
		boolean open = sign.length() == 1;
		return sign.startsWith("<") ? new VersionRange(text, null, false, version, open) //$NON-NLS-1$
				: new VersionRange(text, version, open, null, false);
	}

	/** Whether a version is in the range. */
	public boolean contains(LoadVersion version) {
		var lowest = low;
		var highest = high;
		int aboveLow = lowest == null ? 1 : version.compareTo(lowest);
		int belowHigh = highest == null ? 1 : highest.compareTo(version);
		return (aboveLow > 0 || aboveLow == 0 && !lowOpen) && (belowHigh > 0 || belowHigh == 0 && !highOpen);
	}

	@Override
	public String toString() {
		return text;
	}
}
