package org.dialtone.firmware.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.HexFormat;

/**
 * The first and the last bytes, by which a format is recognised.
 *
 * @param first the first {@link #MOST} bytes, or all of them
 * @param last  the last {@link #MOST} bytes, or all of them
 * @param size  how many bytes there are in all
 */
public record Glimpse(byte[] first, byte[] last, long size) {

	/** How much a format sees before it reads. */
	public static final int MOST = 4096;

	/** A look at some bytes. */
	public static Glimpse of(Input input) throws IOException {
		return new Glimpse(input.upTo(0, MOST), input.upTo(Math.max(0, input.size() - MOST), MOST), input.size());
	}

	/**
	 * Whether these bytes are at an offset from the start.
	 *
	 * @param hex in hexadecimal, with blanks
	 */
	public boolean has(int offset, String hex) {
		return at(first, offset, HexFormat.of().parseHex(hex.replace(" ", ""))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether it starts with a text in ASCII. */
	public boolean startsWith(String text) {
		return at(first, 0, text.getBytes(ISO_8859_1));
	}

	private static boolean at(byte[] bytes, int offset, byte[] wanted) {
		return offset + wanted.length <= bytes.length
				&& java.util.Arrays.equals(bytes, offset, offset + wanted.length, wanted, 0, wanted.length);
	}
}
