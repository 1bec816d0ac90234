package org.dialtone.tftp.settings;

/**
 * The UDP ports that replies may come from, so that a firewall can be opened for
 * just these.
 *
 * @param first lowest port, 1 to 65535
 * @param last  highest port, {@code first} to 65535
 */
public record PortRange(int first, int last) {

	public PortRange {
		if (first < 1 || last > 65535 || first > last) {
			throw new IllegalArgumentException("A port range is A-B with 1 <= A <= B <= 65535, not " + first + "-" + last); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/**
	 * Reads {@code A-B}, or {@code A} for a single port.
	 *
	 * @throws IllegalArgumentException if the text is not such a range
	 */
	public static PortRange parse(String text) {
		var parts = text.strip().split("-", 2); //$NON-NLS-1$
		try {
			int first = Integer.parseInt(parts[0].strip());
			int last = parts.length == 1 ? first : Integer.parseInt(parts[1].strip());
			return new PortRange(first, last);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("A port range is A-B, such as 50000-50099, not " + text, e); //$NON-NLS-1$
		}
	}

	@Override
	public String toString() {
		return first == last ? Integer.toString(first) : first + "-" + last; //$NON-NLS-1$
	}
}
