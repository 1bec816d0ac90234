package org.dialtone.firmware.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HexFormat;

/** How bytes are shown. */
public final class Texts {

	private static final int LONGEST_HEX = 64;

	private Texts() {
	}

	/** The text before the first NUL, in UTF-8 or else in Latin-1; characters that cannot be shown become {@code \uFFFD}. */
	public static String of(byte[] bytes) {
		int end = 0;
		while (end < bytes.length && bytes[end] != 0) {
			end++;
		}
		return decode(Arrays.copyOf(bytes, end)).replaceAll("[\\p{Cntrl}\\p{Co}\\p{Cs}]", "\uFFFD"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** All of the text, in UTF-8 or else in Latin-1. */
	public static String decode(byte[] bytes) {
		try {
			return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			return new String(bytes, ISO_8859_1);
		}
	}

	/** Bytes in hexadecimal; of many, the first ones. */
	public static String hex(byte[] bytes) {
		var hex = HexFormat.of().withUpperCase();
		return bytes.length <= LONGEST_HEX ? hex.formatHex(bytes) : hex.formatHex(bytes, 0, LONGEST_HEX) + '\u2026';
	}

	/** Whether bytes are text: no control characters but tabs and the ends of lines. */
	public static boolean isText(byte[] bytes) {
		for (var b : bytes) {
			if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' || b == 0x7F) {
				return false;
			}
		}
		return true;
	}
}
