package org.dialtone.ui.tftp.internal.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A phone that asks for files with RFC 1350: blocks of 512 bytes, no options, a new port for each file. */
final class Phone implements AutoCloseable {

	private static final int TIMEOUT_MILLIS = 10_000;
	private static final int BLOCK = 512;
	private static final int HEADER = 4;
	private static final int DATA = 3;

	private final InetSocketAddress server;
	private final DatagramSocket socket;
	private final byte[] received = new byte[HEADER + BLOCK];

	Phone(int port) throws IOException {
		server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
		socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
		socket.setSoTimeout(TIMEOUT_MILLIS);
	}

	/** Takes a file. @throws IOException with the server's message when it sends an error */
	static byte[] take(int port, String file) throws IOException {
		try (var phone = new Phone(port)) {
			return phone.take(file);
		}
	}

	private byte[] take(String file) throws IOException {
		ask(file);
		var content = new ByteArrayOutputStream();
		for (int block = 1;; block++) {
			var packet = receive();
			if (packet.getLength() < HEADER || opcode(packet) != DATA) {
				throw new IOException(new String(received, HEADER, Math.max(0, packet.getLength() - HEADER - 1),
						StandardCharsets.US_ASCII));
			}
			content.write(received, HEADER, packet.getLength() - HEADER);
			acknowledge(block, packet.getSocketAddress());
			if (packet.getLength() < HEADER + BLOCK) {
				return content.toByteArray();
			}
		}
	}

	/** Asks for a file, and does nothing more. */
	void ask(String file) throws IOException {
		var request = ("\0\1" + file + "\0octet\0").getBytes(StandardCharsets.US_ASCII);
		socket.send(new DatagramPacket(request, request.length, server));
	}

	/** Waits for a packet. */
	DatagramPacket receive() throws IOException {
		var packet = new DatagramPacket(received, received.length);
		socket.receive(packet);
		return packet;
	}

	/** Acknowledges a block. */
	void acknowledge(int block, SocketAddress to) throws IOException {
		var packet = ByteBuffer.allocate(HEADER).putShort((short) 4).putShort((short) block).array();
		socket.send(new DatagramPacket(packet, packet.length, to));
	}

	private static int opcode(DatagramPacket packet) {
		return ByteBuffer.wrap(packet.getData()).getShort();
	}

	@Override
	public void close() {
		socket.close();
	}
}
