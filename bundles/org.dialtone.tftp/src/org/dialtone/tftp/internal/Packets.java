package org.dialtone.tftp.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Map;

import org.apache.commons.net.tftp.TFTPAckPacket;
import org.apache.commons.net.tftp.TFTPErrorPacket;
import org.apache.commons.net.tftp.TFTPPacket;

/**
 * The packets that the server sends. Commons Net makes them where it can; DATA is
 * written straight into the send buffer, and Commons Net has no option
 * acknowledgment.
 */
final class Packets {

	/** Bytes of opcode and block number before the data of a DATA packet. */
	static final int HEADER = 4;

	/** The largest packet of RFC 2348: 65464 bytes of data behind the header. */
	static final int LARGEST = HEADER + 65464;

	private static final InetAddress NOBODY = InetAddress.getLoopbackAddress();

	private Packets() {
	}

	/**
	 * An ERROR.
	 *
	 * @param code    an error code of {@link TFTPErrorPacket}
	 * @param message what went wrong; phones show part of it at best, so it is cut to
	 *                128 characters, and what is not ASCII becomes {@code ?}
	 */
	static ByteBuffer error(int code, String message) {
		var ascii = new String(message.getBytes(US_ASCII), US_ASCII);
		var cut = ascii.substring(0, Math.min(ascii.length(), 128));
		return ByteBuffer.wrap(new TFTPErrorPacket(NOBODY, 0, code, cut).newDatagram().getData());
	}

	/** An ACK of a block, whose number is taken modulo 65536. */
	static ByteBuffer acknowledgment(long block) {
		return ByteBuffer.wrap(new TFTPAckPacket(NOBODY, 0, (int) (block & 0xFFFF)).newDatagram().getData());
	}

	/** An OACK (RFC 2347) that holds exactly these options, in their order. */
	static ByteBuffer optionAcknowledgment(Map<String, Long> agreed) {
		var text = new StringBuilder();
		agreed.forEach((name, value) -> text.append(name).append('\0').append(value).append('\0'));
		var bytes = text.toString().getBytes(US_ASCII);
		return ByteBuffer.allocate(2 + bytes.length).putShort((short) TFTPPacket.OACK).put(bytes).flip();
	}

	/** Begins a DATA packet in an empty buffer. */
	static void startData(ByteBuffer buffer, long block) {
		buffer.putShort((short) TFTPPacket.DATA).putShort((short) block);
	}
}
