package org.dialtone.firmware.internal.images;

import java.io.IOException;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.dialtone.firmware.Container;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.formats.Fields;
import org.dialtone.firmware.formats.Format;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Input;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.internal.FileNames;

/** The container of the newer phones, whose header comes first or last. Little endian. */
public final class ContainerFormat implements Format {

	private static final byte[] MAGIC = { (byte) 0xCD, 0x34, 0x12, (byte) 0xAB };
	private static final int SHORTEST = 0x38;
	private static final int SIGNATURE = 256;

	@Override
	public String id() {
		return "container"; //$NON-NLS-1$
	}

	@Override
	public boolean recognises(Glimpse glimpse) {
		return glimpse.has(0, "CD 34 12 AB") || trailer(glimpse.last(), glimpse.size()) >= 0; //$NON-NLS-1$
	}

	/**
	 * Where a header is that ends with the file and tells of all bytes before it; -1 if there is none.
	 *
	 * @param last the last bytes of the file
	 */
	private static long trailer(byte[] last, long size) {
		for (int i = last.length - SHORTEST; i >= 0; i--) {
			if (last[i] == MAGIC[0] && last[i + 1] == MAGIC[1] && last[i + 2] == MAGIC[2] && last[i + 3] == MAGIC[3]) {
				long offset = size - last.length + i;
				if (offset + number(last, i + 4) == size && number(last, i + 12) == offset) {
					return offset;
				}
			}
		}
		return -1;
	}

	private static long number(byte[] bytes, int at) {
		return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | (bytes[at + 3] & 0xFFL) << 24;
	}

	@Override
	public void read(Reading reading) throws IOException {
		var input = reading.input();
		long size = input.size();
		var glimpse = Glimpse.of(input);
		long start = glimpse.has(0, "CD 34 12 AB") ? 0 : trailer(glimpse.last(), size); //$NON-NLS-1$
		boolean trailer = start > 0;
		long headerLength = number(input.bytes(start, 8), 4);
		if (headerLength < SHORTEST || headerLength > size - start) {
			reading.finding(FirmwareRule.LENGTH_IMPOSSIBLE, start + 4, "header", headerLength); //$NON-NLS-1$
			return;
		}
		var region = reading.regions().structure("container header", start, headerLength); //$NON-NLS-1$
		var fields = new Fields(input, region, start, ByteOrder.LITTLE_ENDIAN);
		fields.code("magic", 4); //$NON-NLS-1$
		fields.number("header length", 4); //$NON-NLS-1$
		fields.code("unknown", 4); //$NON-NLS-1$
		long payloadLength = fields.number("payload length", 4); //$NON-NLS-1$
		fields.code("unknown", 4); //$NON-NLS-1$
		var sha256 = HexFormat.of().formatHex(fields.bytes("SHA-256 of the payload", 32)); //$NON-NLS-1$
		long nameLength = fields.number("name length", 4); //$NON-NLS-1$
		var name = ""; //$NON-NLS-1$
		if (nameLength > start + headerLength - fields.position()) {
			reading.finding(FirmwareRule.LENGTH_IMPOSSIBLE, start + 0x34, "name", nameLength); //$NON-NLS-1$
		} else {
			long nameOffset = fields.position();
			name = fields.text("name", (int) nameLength); //$NON-NLS-1$
			fields.paddingTo(Math.min(nameOffset + (nameLength + 3) / 4 * 4, start + headerLength));
			FileNames.check(reading, name, nameOffset);
		}
		int signature = (int) Math.min(SIGNATURE, start + headerLength - fields.position());
		fields.bytes("signature", signature); //$NON-NLS-1$
		reading.finding(signature > 0 ? FirmwareRule.SIGNATURE_NOT_CHECKED : FirmwareRule.UNSIGNED, fields.position() - signature);

		long payload = trailer ? 0 : headerLength;
		long there = trailer ? start : size - headerLength;
		Optional<Boolean> sha256Ok = Optional.empty();
		if (payloadLength <= there) {
			sha256Ok = Optional.of(sha256.equals(digest(input, payload, payloadLength)));
		}
		reading.container(new Container(trailer, headerLength, payloadLength, name, sha256, sha256Ok, signature));
		if (sha256Ok.isPresent() && !sha256Ok.get()) {
			reading.finding(FirmwareRule.HASH_WRONG, start + 0x14);
		}
		if (payloadLength > there) {
			reading.finding(FirmwareRule.TRUNCATED, size, payloadLength - there);
		} else if (payloadLength < there) {
			reading.regions().unknown("trailing bytes", payload + payloadLength, there - payloadLength, ""); //$NON-NLS-1$ //$NON-NLS-2$
			reading.finding(FirmwareRule.TRAILING_BYTES, payload + payloadLength, there - payloadLength);
		}
		reading.inside("payload", payload, Math.min(payloadLength, there)); //$NON-NLS-1$
	}

	private static String digest(Input input, long offset, long length) throws IOException {
		try {
			var digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
			input.each(offset, length, (piece, count) -> digest.update(piece, 0, count));
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
