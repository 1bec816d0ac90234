package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.dialtone.serving.Request;
import org.dialtone.serving.ServerState;
import org.dialtone.serving.events.ServingEvent;
import org.dialtone.tftp.settings.ServerSettings;
import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was opened is closed, however it ended. */
class LeakTest {

	@TempDir
	Path folder;

	@Test
	@EnabledOnOs(OS.LINUX)
	void noFileStaysOpenHoweverItsTransferEnded() throws IOException {
		try (var bench = Bench.in(folder, settings -> settings.withUploads(new UploadPolicy(true, true, 2000))
				.withSilenceLimit(Duration.ofMillis(300)))) {
			bench.file("load.bin", Content.of(3000));
			int requests = 0;
			for (int i = 0; i < 40; i++) {
				try (var phone = bench.phone()) {
					for (var mode : List.of("octet", "netascii")) {
						requests += endInEveryWay(phone, mode);
					}
				}
			}
			for (int i = 0; i < requests; i++) {
				bench.record();
			}
			assertThat(openFiles(bench.root)).as("the root alone stays open").containsOnly(bench.root.toString());
			assertThat(bench.root.toFile().list()).containsExactlyInAnyOrder("load.bin", "up.bin");
			bench.server.stop();
			assertThat(openFiles(bench.root)).isEmpty();
		}
	}

	private static int endInEveryWay(Phone phone, String mode) {
		phone.toServer(Packet.request(Packet.RRQ, "load.bin", mode));
		phone.takeAll();
		phone.toServer(Packet.request(Packet.RRQ, "load.bin", mode, "blksize", "1000"));
		phone.receive();
		phone.reply(Packet.error(8, "no options"));
		phone.toServer(Packet.request(Packet.RRQ, "load.bin", mode));
		phone.receive();
		phone.reply(Packet.data(1, new byte[1]));
		phone.receiveError(4);
		phone.toServer(Packet.request(Packet.WRQ, "up.bin", mode));
		phone.receiveAck(0);
		phone.data(1, new byte[100]);
		phone.receiveAck(1);
		phone.toServer(Packet.request(Packet.WRQ, "up.bin", mode, "blksize", "4000"));
		phone.receive();
		phone.data(1, new byte[3000]);
		phone.receiveError(3);
		phone.toServer(Packet.request(Packet.WRQ, "other.bin", mode));
		phone.receiveAck(0);
		phone.toServer(Packet.request(Packet.RRQ, "load.bin", mode));
		phone.receive(); // the phone is not heard of again, until it asks for something else
		return 7;
	}

	private static List<String> openFiles(Path root) throws IOException {
		try (var descriptors = Files.list(Path.of("/proc/self/fd"))) {
			return descriptors.map(LeakTest::target).filter(target -> target.startsWith(root.toString())).toList();
		}
	}

	private static String target(Path descriptor) {
		try {
			return Files.readSymbolicLink(descriptor).toString();
		} catch (IOException e) {
			return "";
		}
	}

	/** Thousands of phones must not add up in memory for the four minutes that a client may ask for. */
	@ParameterizedTest
	@ValueSource(strings = { "1", "255" })
	void anEndedTransferIsForgottenHoweverLongItsTimeoutWas(String timeout) throws Exception {
		try (var bench = Bench.in(folder); var phone = bench.phone()) {
			bench.file("load.bin", Content.of(100));
			bench.server.removeListener(bench);
			var requests = Collections.synchronizedList(new ArrayList<WeakReference<Request>>());
			var ended = new CountDownLatch(10);
			bench.server.addListener(event -> {
				if (event instanceof ServingEvent.RequestEnded end) {
					requests.add(new WeakReference<>(end.record().request()));
					ended.countDown();
				}
			});
			for (int i = 0; i < 10; i++) {
				phone.fetch("load.bin", "timeout", timeout);
			}
			assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
			long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
			while (requests.subList(0, 10).stream().anyMatch(request -> request.get() != null) && System.nanoTime() < end) {
				System.gc();
				phone.read("missing"); // or an idle server would have no reason to look through what it holds
				phone.receiveError(1);
				TimeUnit.MILLISECONDS.sleep(50);
			}
			assertThat(requests.subList(0, 10)).extracting(WeakReference::get).containsOnlyNulls();
		}
	}

	@Test
	void aClosedServerLeavesNoThreads() throws Exception {
		try (var server = new TftpServer()) {
			for (int i = 0; i < 5; i++) {
				assertThat(server.start(ServerSettings.of(folder).withPort(0)).isListening()).isTrue();
			}
			assertThat(server.start(ServerSettings.of(folder.resolve("nowhere"))).isListening()).isFalse();
		}
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
		while (threads() > 0 && System.nanoTime() < end) {
			TimeUnit.MILLISECONDS.sleep(10);
		}
		assertThat(threads()).isZero();
	}

	private static long threads() {
		return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().startsWith("TFTP")).count();
	}

	@Test
	@Timeout(60)
	void startsAndStopsFromManyThreadsEndInATrueState() throws Exception {
		try (var server = new TftpServer()) {
			var settings = ServerSettings.of(folder).withPort(0).withBind(InetAddress.getByName("127.0.0.1"));
			var done = new CountDownLatch(4);
			for (int i = 0; i < 4; i++) {
				var chance = new Random(i);
				Thread.ofPlatform().start(() -> {
					for (int round = 0; round < 25; round++) {
						if (chance.nextBoolean()) {
							server.start(settings);
						} else {
							server.stop();
						}
					}
					done.countDown();
				});
			}
			assertThat(done.await(50, TimeUnit.SECONDS)).isTrue();
			server.stop();
			assertThat(server.state()).isInstanceOf(ServerState.Stopped.class);
			assertThat(server.start(settings).isListening()).isTrue();
		}
	}
}
