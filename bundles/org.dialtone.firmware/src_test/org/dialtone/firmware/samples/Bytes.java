package org.dialtone.firmware.samples;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Random;

/** Writes bytes one after another. */
public final class Bytes {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	public Bytes hex(String hex) {
		return bytes(HexFormat.of().parseHex(hex.replace(" ", "")));
	}

	public Bytes bytes(byte[] bytes) {
		out.writeBytes(bytes);
		return this;
	}

	public Bytes ascii(String text) {
		return bytes(text.getBytes(ISO_8859_1));
	}

	/** The most significant byte first. */
	public Bytes big(long number, int bytes) {
		for (int i = bytes - 1; i >= 0; i--) {
			out.write((int) (number >> 8 * i));
		}
		return this;
	}

	/** The least significant byte first. */
	public Bytes little(long number, int bytes) {
		for (int i = 0; i < bytes; i++) {
			out.write((int) (number >> 8 * i));
		}
		return this;
	}

	public Bytes zeros(int count) {
		return bytes(new byte[count]);
	}

	/** Bytes that mean nothing, the same each time. */
	public Bytes noise(int count) {
		var noise = new byte[count];
		new Random(count).nextBytes(noise);
		return bytes(noise);
	}

	/** A tag, the length, and the value. */
	public Bytes element(int tag, byte[] value) {
		return big(tag, 1).big(value.length, 2).bytes(value);
	}

	/** The same with a text, whose NUL is counted. */
	public Bytes text(int tag, String text) {
		return element(tag, new Bytes().ascii(text).zeros(1).array());
	}

	public int size() {
		return out.size();
	}

	public byte[] array() {
		return out.toByteArray();
	}
}
