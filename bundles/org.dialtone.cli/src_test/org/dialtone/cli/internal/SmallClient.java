package org.dialtone.cli.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;

/** The least of a TFTP client. */
final class SmallClient implements AutoCloseable {

	private final DatagramSocket socket;
	private final InetSocketAddress server;
	/** Where the last answer came from. */
	private SocketAddress peer;

	SmallClient(InetSocketAddress server) throws IOException {
		socket = new DatagramSocket();
		socket.setSoTimeout(10_000);
		this.server = server;
	}

	/** Takes a file, or returns {@code null} when the answer is an error. */
	byte[] fetch(String file, String... options) throws IOException {
		request(1, file, options);
		var content = new ByteArrayOutputStream();
		int block = 1;
		for (var packet = receive(); packet[1] != 5; packet = receive()) {
			if (packet[1] == 6) {
				send(new byte[] { 0, 4, 0, 0 });
			} else if (number(packet) == block) {
				content.write(packet, 4, packet.length - 4);
				send(new byte[] { 0, 4, packet[2], packet[3] });
				if (packet.length < 516) {
					return content.toByteArray();
				}
				block++;
			}
		}
		return null;
	}

	/** Brings a file, until it is taken or refused; the last answer. */
	byte[] store(String file, byte[] content) throws IOException {
		request(2, file);
		var answer = receive();
		for (int block = 1; answer[1] == 4 && block <= content.length / 512 + 1; block++) {
			var packet = new ByteArrayOutputStream();
			packet.writeBytes(new byte[] { 0, 3, (byte) (block >> 8), (byte) block });
			packet.writeBytes(Arrays.copyOfRange(content, 512 * (block - 1), Math.min(content.length, 512 * block)));
			send(packet.toByteArray());
			answer = receive();
			while (answer[1] == 4 && number(answer) < block) {
				answer = receive(); // an ACK that a timer sent again
			}
		}
		return answer;
	}

	/** The port that the last answer came from. */
	int peerPort() {
		return ((InetSocketAddress) peer).getPort();
	}

	private static int number(byte[] packet) {
		return (packet[2] & 0xFF) << 8 | packet[3] & 0xFF;
	}

	void request(int opcode, String file, String... options) throws IOException {
		peer = server;
		var packet = new StringBuilder(file).append("\0octet\0");
		for (var option : options) {
			packet.append(option).append('\0');
		}
		var bytes = new ByteArrayOutputStream();
		bytes.writeBytes(new byte[] { 0, (byte) opcode });
		bytes.writeBytes(packet.toString().getBytes(UTF_8));
		send(bytes.toByteArray());
	}

	byte[] receive() throws IOException {
		var datagram = new DatagramPacket(new byte[1 << 16], 1 << 16);
		socket.receive(datagram);
		peer = datagram.getSocketAddress();
		return Arrays.copyOf(datagram.getData(), datagram.getLength());
	}

	/** The next packet that is no DATA, which a timer may send again. */
	byte[] receiveAfterData() throws IOException {
		var packet = receive();
		while (packet[1] == 3) {
			packet = receive();
		}
		return packet;
	}

	private void send(byte[] packet) throws IOException {
		socket.send(new DatagramPacket(packet, packet.length, peer));
	}

	@Override
	public void close() {
		socket.close();
	}
}
