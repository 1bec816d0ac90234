package org.dialtone.tftp.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which options a transfer runs with. An option that is unknown, malformed or out
 * of range is left out of the answer, as RFC 2347 wants, and so is one that was not
 * asked for: some Cisco switches refuse an acknowledgment that holds more.
 *
 * @param agreed what goes into the option acknowledgment, in the order asked; empty
 *               when none is to be sent
 */
record OptionNegotiation(Map<String, Long> agreed) {

	static final String BLOCK_SIZE = "blksize"; //$NON-NLS-1$
	static final String TIMEOUT = "timeout"; //$NON-NLS-1$
	static final String TRANSFER_SIZE = "tsize"; //$NON-NLS-1$
	static final String WINDOW_SIZE = "windowsize"; //$NON-NLS-1$

	private static final int DEFAULT_BLOCK_SIZE = 512;
	private static final int SMALLEST_BLOCK_SIZE = 8;
	private static final int LARGEST_BLOCK_SIZE = 65464;
	private static final int LONGEST_TIMEOUT = 255;
	private static final int LARGEST_WINDOW_SIZE = 65535;

	/** With larger ones a late ACK could not be told from a new one: block numbers have 16 bits. */
	private static final int LARGEST_GRANTED_WINDOW = 32767;

	/** A window holds at most this many bytes, so that one burst does not flood a network. */
	private static final int MOST_WINDOW_BYTES = 1 << 20;

	/**
	 * Negotiates.
	 *
	 * @param asked     options as asked, names in lower case
	 * @param size      what a read request's file holds, or -1 when the number of bytes
	 *                  on the wire is not known, so that tsize is not answered; for a
	 *                  write request {@link Long#MAX_VALUE}: the client's tsize is
	 *                  echoed
	 * @param windowed  whether windowsize can be granted
	 */
	static OptionNegotiation of(Map<String, String> asked, long size, boolean windowed) {
		var agreed = new LinkedHashMap<String, Long>();
		long blockSize = DEFAULT_BLOCK_SIZE;
		var askedBlockSize = asked.get(BLOCK_SIZE);
		if (askedBlockSize != null && number(askedBlockSize) >= SMALLEST_BLOCK_SIZE) {
			blockSize = Math.min(number(askedBlockSize), LARGEST_BLOCK_SIZE);
		}
		for (var option : asked.entrySet()) {
			long value = number(option.getValue());
			switch (option.getKey()) {
			case BLOCK_SIZE -> {
				if (value >= SMALLEST_BLOCK_SIZE) {
					agreed.put(BLOCK_SIZE, blockSize);
				}
			}
			case TIMEOUT -> {
				if (value >= 1 && value <= LONGEST_TIMEOUT) {
					agreed.put(TIMEOUT, value);
				}
			}
			case TRANSFER_SIZE -> {
				if (value >= 0 && size > 0) { // curl takes the size of an empty file for an error
					agreed.put(TRANSFER_SIZE, size == Long.MAX_VALUE ? value : size);
				}
			}
			case WINDOW_SIZE -> {
				if (windowed && value >= 1 && value <= LARGEST_WINDOW_SIZE) {
					long most = Math.min(LARGEST_GRANTED_WINDOW, (MOST_WINDOW_BYTES + blockSize - 1) / blockSize);
					agreed.put(WINDOW_SIZE, Math.min(value, most));
				}
			}
			default -> {
				// unknown options are not acknowledged
			}
			}
		}
		return new OptionNegotiation(agreed);
	}

	int blockSize() {
		return (int) (long) agreed.getOrDefault(BLOCK_SIZE, (long) DEFAULT_BLOCK_SIZE);
	}

	int windowSize() {
		return (int) (long) agreed.getOrDefault(WINDOW_SIZE, 1L);
	}

	/** The agreed timeout in seconds, or 0. */
	long timeout() {
		return agreed.getOrDefault(TIMEOUT, 0L);
	}

	/** A number as options hold it, digits only, or -1 when the text is none or is too long. */
	static long number(String text) {
		if (text.isEmpty() || text.length() > 18) {
			return -1;
		}
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < '0' || text.charAt(i) > '9') {
				return -1;
			}
		}
		return Long.parseLong(text);
	}
}
