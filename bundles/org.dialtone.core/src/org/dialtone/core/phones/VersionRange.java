package org.dialtone.core.phones;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Loads from one version to another, both included unless it says otherwise.
 *
 * @param text     as it is written: {@code any}, {@code 8.5(2)}, {@code < 8.3(3)},
 *                 {@code >= 9.2(3)}, {@code 8.3(3) to 8.5(2)}
 * @param low      the lowest version, or {@code null} for no limit
 * @param lowOpen  whether {@code low} itself is not in the range
 * @param high     the highest version, or {@code null} for no limit
 * @param highOpen whether {@code high} itself is not in the range
 */
public record VersionRange(String text, @Nullable LoadVersion low, boolean lowOpen, @Nullable LoadVersion high,
		boolean highOpen) {

	/** Every version. */
	public static final VersionRange ANY = new VersionRange("any", null, false, null, false); //$NON-NLS-1$

	/** Reads a range; empty when the text is none. */
	public static Optional<VersionRange> parse(String text) {
		throw new UnsupportedOperationException(text);
	}

	/** Whether a version lies in the range. */
	public boolean contains(LoadVersion version) {
		throw new UnsupportedOperationException(version.text());
	}

	@Override
	public String toString() {
		return text;
	}
}
