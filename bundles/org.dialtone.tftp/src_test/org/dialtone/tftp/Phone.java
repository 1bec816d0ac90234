package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * A TFTP client made of raw packets: it sends what a test says, also what no sane
 * client would. Every wait is bounded.
 */
final class Phone implements AutoCloseable {

	/** How long to wait for an answer at most: longer than any retransmission takes. */
	static final Duration PATIENCE = Duration.ofSeconds(10);

	/** Long enough for a packet that is under way on loopback. */
	static final Duration MOMENT = Duration.ofMillis(100);

	private final DatagramSocket socket;
	private final InetSocketAddress server;
	private final byte[] buffer = new byte[1 << 16];
	/** Where the last answer came from. */
	private InetSocketAddress peer;

	Phone(InetSocketAddress server) {
		this(server, new InetSocketAddress(0));
	}

	/** A phone that sends from a given address and port. */
	Phone(InetSocketAddress server, InetSocketAddress local) {
		this.server = server;
		this.peer = server;
		try {
			socket = new DatagramSocket(local);
			socket.setReceiveBufferSize(4 << 20);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	int port() {
		return socket.getLocalPort();
	}

	/** Where the last answer came from. */
	InetSocketAddress peer() {
		return peer;
	}

	/** Asks the request port to read in mode octet. */
	void read(String file, String... options) {
		toServer(Packet.request(Packet.RRQ, file, "octet", options));
	}

	/** Asks the request port to write in mode octet. */
	void write(String file, String... options) {
		toServer(Packet.request(Packet.WRQ, file, "octet", options));
	}

	void toServer(byte[] packet) {
		send(packet, server);
	}

	/** Sends to where the last answer came from. */
	void reply(byte[] packet) {
		send(packet, peer);
	}

	void send(byte[] packet, InetSocketAddress target) {
		try {
			socket.send(new DatagramPacket(packet, packet.length, target));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	void ack(int block) {
		reply(Packet.ack(block));
	}

	void data(int block, byte[] content) {
		reply(Packet.data(block, content));
	}

	/** The next packet, which must come. */
	Packet receive() {
		return receive(PATIENCE).orElseThrow(() -> new AssertionError("no packet came within " + PATIENCE));
	}

	/** The next packet, if one comes in time. */
	Optional<Packet> receive(Duration patience) {
		try {
			socket.setSoTimeout((int) patience.toMillis());
			var datagram = new DatagramPacket(buffer, buffer.length);
			socket.receive(datagram);
			peer = (InetSocketAddress) datagram.getSocketAddress();
			return Optional.of(new Packet(Arrays.copyOf(buffer, datagram.getLength()), peer));
		} catch (SocketTimeoutException e) {
			return Optional.empty();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The next packet, which must be DATA with this number. */
	byte[] receiveData(int block) {
		return receive(Packet.DATA, block).data();
	}

	/** The next packet, which must be an ACK with this number. */
	void receiveAck(int block) {
		assertThat(receive(Packet.ACK, block).bytes()).hasSize(4);
	}

	/**
	 * The next packet, which must be this one. On a busy machine an earlier one may
	 * come again before it, if a timer was faster than the test.
	 */
	private Packet receive(int opcode, int number) {
		var packet = receive();
		while (packet.opcode() == opcode && isBefore(packet.number(), number)) {
			packet = receive();
		}
		assertThat(packet.opcode()).as("opcode of %s", packet).isEqualTo(opcode);
		assertThat(packet.number()).as("block number").isEqualTo(number);
		return packet;
	}

	private static boolean isBefore(int one, int other) {
		int distance = other - one & 0xFFFF;
		return distance > 0 && distance < 0x8000;
	}

	/**
	 * The next packet, which must be an ERROR with this code; returns its message. On a
	 * busy machine the end of an earlier file may come again before it.
	 */
	String receiveError(int code) {
		var packet = receive();
		while (packet.opcode() == Packet.DATA) {
			packet = receive();
		}
		assertThat(packet.opcode()).as("opcode of %s", packet).isEqualTo(Packet.ERROR);
		assertThat(packet.number()).as("error code of %s", packet).isEqualTo(code);
		return packet.message();
	}

	/** Asserts that nothing is on its way. */
	void receiveNothing() {
		assertThat(receive(MOMENT)).isEmpty();
	}

	/** Fetches a file in mode octet as a well-behaved client does. */
	byte[] fetch(String file, String... options) {
		read(file, options);
		return takeAll();
	}

	/** Takes what was asked for, from its first packet to the last acknowledgment. */
	byte[] takeAll() {
		var packet = receive();
		int blockSize = 512;
		int windowSize = 1;
		if (packet.opcode() == Packet.OACK) {
			var agreed = packet.options();
			blockSize = Integer.parseInt(agreed.getOrDefault("blksize", "512"));
			windowSize = Integer.parseInt(agreed.getOrDefault("windowsize", "1"));
			ack(0);
			packet = receive();
		}
		return takeBlocks(packet, blockSize, windowSize);
	}

	private byte[] takeBlocks(Packet first, int blockSize, int windowSize) {
		var content = new ByteArrayOutputStream();
		int expected = 1;
		int unacknowledged = 0;
		for (var packet = first;; packet = receive()) {
			assertThat(packet.opcode()).as("opcode of %s", packet).isEqualTo(Packet.DATA);
			if (packet.number() == (expected & 0xFFFF)) {
				assertThat(packet.data().length).isLessThanOrEqualTo(blockSize);
				content.writeBytes(packet.data());
				boolean last = packet.data().length < blockSize;
				if (last || ++unacknowledged == windowSize) {
					ack(expected);
					unacknowledged = 0;
				}
				if (last) {
					return content.toByteArray();
				}
				expected++;
			} else if (unacknowledged > 0) {
				ack(expected - 1); // a block of the window was lost
				unacknowledged = 0;
			}
		}
	}

	/** Sends a file in mode octet and blocks of 512 bytes as a well-behaved client does. */
	void store(String file, byte[] content) {
		write(file);
		receiveAck(0);
		for (int block = 1; block <= content.length / 512 + 1; block++) {
			data(block & 0xFFFF, Content.block(content, block, 512));
			receiveAck(block & 0xFFFF);
		}
	}

	@Override
	public void close() {
		socket.close();
	}
}
