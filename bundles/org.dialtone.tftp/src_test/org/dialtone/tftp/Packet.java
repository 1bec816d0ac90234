package org.dialtone.tftp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A TFTP packet as bytes, made and read without any code of the server. */
record Packet(byte[] bytes, InetSocketAddress sender) {

	static final int RRQ = 1;
	static final int WRQ = 2;
	static final int DATA = 3;
	static final int ACK = 4;
	static final int ERROR = 5;
	static final int OACK = 6;

	static byte[] request(int opcode, String file, String mode, String... options) {
		var packet = opcode(opcode);
		text(packet, file);
		text(packet, mode);
		for (var option : options) {
			text(packet, option);
		}
		return packet.toByteArray();
	}

	static byte[] data(int block, byte[] content) {
		var packet = opcode(DATA);
		number(packet, block);
		packet.writeBytes(content);
		return packet.toByteArray();
	}

	static byte[] ack(int block) {
		var packet = opcode(ACK);
		number(packet, block);
		return packet.toByteArray();
	}

	static byte[] error(int code, String message) {
		var packet = opcode(ERROR);
		number(packet, code);
		text(packet, message);
		return packet.toByteArray();
	}

	private static ByteArrayOutputStream opcode(int opcode) {
		var packet = new ByteArrayOutputStream();
		number(packet, opcode);
		return packet;
	}

	private static void number(ByteArrayOutputStream packet, int number) {
		packet.write(number >> 8);
		packet.write(number);
	}

	private static void text(ByteArrayOutputStream packet, String text) {
		packet.writeBytes(text.getBytes(UTF_8));
		packet.write(0);
	}

	int opcode() {
		return number(0);
	}

	/** Block number of DATA and ACK, code of ERROR. */
	int number() {
		return number(2);
	}

	private int number(int offset) {
		return (bytes[offset] & 0xFF) << 8 | bytes[offset + 1] & 0xFF;
	}

	byte[] data() {
		return Arrays.copyOfRange(bytes, 4, bytes.length);
	}

	/** The text of an ERROR, which must end with its only NUL. */
	String message() {
		int end = bytes.length - 1;
		for (int i = 4; i < end; i++) {
			if (bytes[i] == 0) {
				throw new AssertionError("NUL within the message of " + this);
			}
		}
		if (bytes[end] != 0) {
			throw new AssertionError("no NUL behind the message of " + this);
		}
		return new String(bytes, 4, end - 4, US_ASCII);
	}

	/** The options of an OACK in their order; fails on stray bytes and duplicate names. */
	Map<String, String> options() {
		var options = new LinkedHashMap<String, String>();
		int position = 2;
		while (position < bytes.length) {
			var name = textAt(position);
			position += name.length() + 1;
			var value = textAt(position);
			position += value.length() + 1;
			if (name.isEmpty() || value.isEmpty() || options.put(name, value) != null) {
				throw new AssertionError("stray bytes in " + this);
			}
		}
		return options;
	}

	private String textAt(int start) {
		for (int end = start; end < bytes.length; end++) {
			if (bytes[end] == 0) {
				return new String(bytes, start, end - start, US_ASCII);
			}
		}
		throw new AssertionError("text without NUL in " + this);
	}

	@Override
	public String toString() {
		var start = new String(bytes, 0, Math.min(bytes.length, 60), ISO_8859_1);
		return "packet of " + bytes.length + " bytes from " + sender + ": "
				+ start.codePoints().mapToObj(c -> c < 32 || c > 126 ? String.format("\\%02x", c) : Character.toString(c))
						.reduce("", String::concat);
	}
}
