package org.dialtone.tftp.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.apache.commons.net.tftp.TFTPPacket;
import org.dialtone.serving.Operation;
import org.dialtone.serving.RequestOptions;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads request packets as phones really send them: what must be there is checked
 * byte by byte, what follows it is tolerated (early 7960s send a stray NUL after the
 * mode).
 * <p>
 * Commons Net is not used here: it throws unchecked exceptions at such packets,
 * garbles names outside ASCII and loses the order of options.
 */
final class RequestParser {

	/** What a packet on the request port turned out to be. */
	sealed interface Parsed {
		/** A request; option names and mode are in lower case. */
		record Valid(Operation operation, String file, RequestOptions options) implements Parsed {
		}

		/** Not a request, and why. */
		record Malformed(String reason) implements Parsed {
		}

		/** A packet that belongs to a transfer and came to the wrong port. */
		record Stray() implements Parsed {
		}

		/** An ERROR packet, which is never answered. */
		record Ignored() implements Parsed {
		}
	}

	/** What Java puts in place of bytes that are not UTF-8. */
	private static final char REPLACEMENT = '\uFFFD';

	/** Options beyond this many are not looked at. */
	private static final int MOST_OPTIONS = 32;

	private RequestParser() {
	}

	/** Parses what lies between position and limit. */
	static Parsed parse(ByteBuffer packet) {
		if (packet.remaining() < 2) {
			return new Parsed.Malformed("too short for a TFTP packet"); //$NON-NLS-1$
		}
		int opcode = packet.getShort() & 0xFFFF;
		return switch (opcode) {
		case TFTPPacket.READ_REQUEST -> request(Operation.READ, packet);
		case TFTPPacket.WRITE_REQUEST -> request(Operation.WRITE, packet);
		case TFTPPacket.DATA, TFTPPacket.ACKNOWLEDGEMENT, TFTPPacket.OACK -> new Parsed.Stray();
		case TFTPPacket.ERROR -> new Parsed.Ignored();
		default -> new Parsed.Malformed("unknown opcode " + opcode); //$NON-NLS-1$
		};
	}

	private static Parsed request(Operation operation, ByteBuffer packet) {
		var file = text(packet);
		if (file == null) {
			return new Parsed.Malformed("the file name is not terminated"); //$NON-NLS-1$
		}
		var mode = text(packet);
		if (mode == null) {
			return new Parsed.Malformed("the mode is not terminated"); //$NON-NLS-1$
		}
		return new Parsed.Valid(operation, file, new RequestOptions(mode.toLowerCase(Locale.ROOT), options(packet)));
	}

	/** Name and value pairs, until one is incomplete or empty; the first of two equal names counts. */
	private static Map<String, String> options(ByteBuffer packet) {
		if (!packet.hasRemaining()) {
			return Map.of();
		}
		var options = new LinkedHashMap<String, String>();
		while (options.size() < MOST_OPTIONS) {
			var name = text(packet);
			if (name == null || name.isEmpty()) {
				break;
			}
			var value = text(packet);
			if (value == null) {
				break;
			}
			options.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
		}
		return options;
	}

	/** The text up to the next NUL, or {@code null} when there is no further NUL. */
	private static @Nullable String text(ByteBuffer packet) {
		for (int end = packet.position(); end < packet.limit(); end++) {
			if (packet.get(end) == 0) {
				var bytes = new byte[end - packet.position()];
				packet.get(bytes).position(end + 1);
				return decode(bytes);
			}
		}
		return null;
	}

	private static String decode(byte[] bytes) {
		var text = new String(bytes, StandardCharsets.UTF_8);
		if (text.indexOf(REPLACEMENT) < 0) {
			return text;
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			// not UTF-8: every byte is a Latin-1 character, so nothing is lost
			return new String(bytes, StandardCharsets.ISO_8859_1);
		}
	}
}
