package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import org.dialtone.serving.Outcome;
import org.dialtone.tftp.settings.PortRange;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ports that replies come from, for firewalls. */
class ReplyPortsTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;

	private void serve(PortRange range) throws IOException {
		bench = Bench.in(folder, settings -> settings.withReplyPorts(range));
		bench.file("load.bin", Content.of(1000));
	}

	/** Takes consecutive ports, below those that the system hands out. */
	private static List<DatagramSocket> takeSideBySide(int count) {
		var random = new Random();
		for (int tries = 0; tries < 200; tries++) {
			int first = 10_000 + random.nextInt(20_000);
			var sockets = new ArrayList<DatagramSocket>();
			try {
				while (sockets.size() < count) {
					sockets.add(new DatagramSocket(new InetSocketAddress("127.0.0.1", first + sockets.size())));
				}
				return sockets;
			} catch (SocketException e) {
				sockets.forEach(DatagramSocket::close);
			}
		}
		throw new AssertionError("no free ports side by side");
	}

	private static PortRange range(List<DatagramSocket> sockets) {
		return new PortRange(sockets.getFirst().getLocalPort(), sockets.getLast().getLocalPort());
	}

	@Test
	void everyReplyComesFromTheRange() throws IOException {
		var sockets = takeSideBySide(4);
		var range = range(sockets);
		sockets.forEach(DatagramSocket::close);
		serve(range);
		var used = new HashSet<Integer>();
		for (int i = 0; i < 40; i++) {
			try (var phone = bench.phone()) {
				switch (i % 3) {
				case 0 -> assertThat(phone.fetch("load.bin")).isEqualTo(Content.of(1000));
				case 1 -> {
					phone.read("missing");
					phone.receiveError(1);
				}
				default -> {
					phone.toServer(new byte[] { 0, 9 });
					phone.receiveError(4);
				}
				}
				assertThat(phone.peer().getPort()).isBetween(range.first(), range.last());
				used.add(phone.peer().getPort());
			}
		}
		assertThat(used).hasSizeLessThanOrEqualTo(4);
	}

	@Test
	void moreTransfersThanPortsRunSideBySide() throws IOException {
		var sockets = takeSideBySide(1);
		var range = range(sockets);
		sockets.forEach(DatagramSocket::close);
		serve(range);
		try (var first = bench.phone(); var second = bench.phone(); var third = bench.phone()) {
			for (var phone : List.of(first, second, third)) {
				phone.read("load.bin");
				phone.receiveData(1);
				assertThat(phone.peer().getPort()).isEqualTo(range.first());
			}
			for (var phone : List.of(second, third, first)) {
				phone.ack(1);
				phone.receiveData(2);
				phone.ack(2);
				assertThat(bench.record().request().client().getPort()).isEqualTo(phone.port());
			}
		}
	}

	@Test
	void portsThatAreTakenAreLeftOut() throws IOException {
		var sockets = takeSideBySide(4);
		var range = range(sockets);
		sockets.get(0).close();
		sockets.get(2).close();
		serve(range);
		for (int i = 0; i < 10; i++) {
			try (var phone = bench.phone()) {
				assertThat(phone.fetch("load.bin")).isEqualTo(Content.of(1000));
				assertThat(phone.peer().getPort()).isIn(range.first(), range.first() + 2);
			}
		}
		sockets.forEach(DatagramSocket::close);
	}

	@Test
	void whenAllPortsAreTakenTheLogSaysSoAndItHealsByItself() throws IOException {
		var sockets = takeSideBySide(2);
		var range = range(sockets);
		serve(range);
		try (var phone = bench.phone()) {
			phone.read("load.bin");
			var record = bench.record();
			assertThat(record.outcome()).isEqualTo(Outcome.FAILED);
			assertThat(record.reason()).contains(range.toString());
			assertThat(bench.server.state().isListening()).isTrue();
			sockets.forEach(DatagramSocket::close);
			assertThat(phone.fetch("load.bin")).isEqualTo(Content.of(1000));
		}
	}

	@Test
	void aStoppedServerReleasesTheReplyPorts() throws IOException {
		var sockets = takeSideBySide(3);
		var range = range(sockets);
		sockets.forEach(DatagramSocket::close);
		serve(range);
		for (int i = 0; i < 5; i++) {
			try (var phone = bench.phone()) {
				phone.fetch("load.bin");
			}
		}
		bench.server.stop();
		for (int port = range.first(); port <= range.last(); port++) {
			new DatagramSocket(new InetSocketAddress("127.0.0.1", port)).close();
		}
	}
}
