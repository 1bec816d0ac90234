package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.ServerState.Failed;
import org.dialtone.serving.ServerState.Listening;
import org.dialtone.serving.ServerState.Starting;
import org.dialtone.serving.ServerState.Stopped;
import org.dialtone.serving.events.EventStream;
import org.dialtone.serving.events.ServingEvent;
import org.dialtone.tftp.internal.ServerLoop;
import org.dialtone.tftp.settings.ServerSettings;
import org.dialtone.tftp.settings.UploadPolicy;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Start, stop, start again: the state is never anything but the truth. */
class LifeTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder);
		bench.file("load.bin", Content.of(5000));
	}

	private List<Class<?>> states() {
		return bench.events(ServingEvent.StateChanged.class).stream().<Class<?>>map(event -> event.state().getClass())
				.toList();
	}

	@Test
	void aServerThatWasNeverStartedIsStopped() {
		try (var server = new TftpServer()) {
			assertThat(server.state()).isInstanceOf(Stopped.class);
			assertThat(server.settings()).isNull();
			server.stop();
			assertThat(server.state()).isInstanceOf(Stopped.class).hasToString("stopped");
		}
	}

	@Test
	void everyStateIsReportedInOrder() {
		bench.server.stop();
		assertThat(bench.server.state()).isInstanceOf(Stopped.class);
		assertThat(states()).containsExactly(Starting.class, Listening.class, Stopped.class);
	}

	@Test
	void theStateNamesTheRealAddress() {
		assertThat(bench.server.state().isListening()).isTrue();
		assertThat(bench.server.state()).hasToString("listening on 127.0.0.1:" + bench.address().getPort());
		assertThat(bench.address().getPort()).isPositive();
		assertThat(((Listening) bench.server.state()).address()).isEqualTo(bench.address());
	}

	@Test
	void aStoppedServerAnswersNothingAndHoldsNoPort() throws IOException {
		var address = bench.address();
		bench.server.stop();
		try (var phone = new Phone(address); var taken = new DatagramSocket(address)) {
			phone.read("load.bin");
			phone.receiveNothing();
			assertThat(taken.getLocalPort()).isEqualTo(address.getPort());
		}
	}

	/** In the very moment after a packet, too, in which the server may still look for more. */
	@Test
	void aServerCanBeStoppedAtAnyMoment() throws IOException {
		for (int i = 0; i < 300; i++) {
			var address = bench.address();
			try (var phone = bench.phone()) {
				for (int requests = 0; requests < 10; requests++) {
					phone.read("missing");
					phone.receiveError(1);
				}
				bench.server.stop();
			}
			new DatagramSocket(address).close();
			bench.start(settings -> settings);
		}
	}

	@Test
	void transfersUnderWayEndWithAnErrorWhenTheServerStops() throws IOException {
		bench.start(settings -> settings.withUploads(UploadPolicy.NEW_FILES));
		try (var reader = bench.phone(); var writer = bench.phone()) {
			reader.read("load.bin");
			reader.receiveData(1);
			writer.write("up.bin");
			writer.receiveAck(0);
			writer.data(1, new byte[512]);
			writer.receiveAck(1);
			bench.server.stop();
			assertThat(reader.receiveError(0)).contains("stopped");
			assertThat(writer.receiveError(0)).contains("stopped");
		}
		assertThat(bench.ended()).hasSize(2).allSatisfy(record -> {
			assertThat(record.outcome()).isEqualTo(Outcome.FAILED);
			assertThat(record.reason()).contains("stopped");
		});
		assertThat(Files.list(bench.root)).containsExactly(bench.root.resolve("load.bin"));
		assertThat(bench.events().getLast()).isEqualTo(new ServingEvent.StateChanged(new Stopped()));
	}

	@Test
	void aServerCanBeStartedAgainWithOtherSettings() throws IOException {
		for (int i = 0; i < 10; i++) {
			var root = Files.createDirectory(folder.resolve("root" + i));
			Files.write(root.resolve("only-here"), new byte[] { (byte) i });
			bench.start(settings -> settings.withRoot(root));
			assertThat(bench.server.settings().root()).isEqualTo(root);
			try (var phone = bench.phone()) {
				assertThat(phone.fetch("only-here")).containsExactly(i);
				phone.read("load.bin");
				phone.receiveError(1);
			}
		}
	}

	@Test
	void aSecondStartEndsTheFirstServer() throws IOException {
		var first = bench.address();
		bench.start(settings -> settings);
		assertThat(bench.address()).isNotEqualTo(first);
		try (var phone = new Phone(first)) {
			phone.read("load.bin");
			phone.receiveNothing();
		}
		bench.server.stop();
		assertThat(states()).containsExactly(Starting.class, Listening.class, Stopped.class, Starting.class,
				Listening.class, Stopped.class);
	}

	@Test
	void theSamePortCanBeTakenAgainAtOnce() throws IOException {
		int port = bench.address().getPort();
		for (int i = 0; i < 5; i++) {
			bench.start(settings -> settings.withPort(port));
			try (var phone = bench.phone()) {
				assertThat(phone.fetch("load.bin")).hasSize(5000);
			}
		}
	}

	@Test
	void aTakenPortIsReportedWithItsHolder() throws IOException {
		try (var other = new DatagramSocket(new InetSocketAddress("127.0.0.1", 0))) {
			int port = other.getLocalPort();
			var state = bench.server.start(bench.server.settings().withPort(port));
			assertThat(state).isInstanceOf(Failed.class).isEqualTo(bench.server.state());
			assertThat(((Failed) state).reason()).contains("taken").contains(Integer.toString(port));
			var remedy = ((Failed) state).remedy();
			assertThat(remedy).contains("another port");
			if (Files.isReadable(Path.of("/proc/net/udp"))) {
				assertThat(remedy).contains("process " + ProcessHandle.current().pid());
			}
			assertThat(state.toString()).startsWith("failed: ");
			assertThat(state.isListening()).isFalse();
		}
		assertThat(bench.server.start(bench.server.settings().withPort(0)).isListening()).isTrue();
	}

	@Test
	void aPortThatIsTakenOnOneOfAllAddressesFailsTheStart() throws IOException {
		try (var other = new DatagramSocket(new InetSocketAddress("127.0.0.1", 0))) {
			var state = bench.server.start(ServerSettings.of(bench.root).withPort(other.getLocalPort()));
			assertThat(state).isInstanceOf(Failed.class);
		}
	}

	@Test
	void aRootThatIsNotAFolderFailsTheStart() {
		for (var root : List.of(folder.resolve("nowhere"), bench.root.resolve("load.bin"), folder.resolve("a/b/c"))) {
			var state = bench.server.start(bench.server.settings().withRoot(root));
			assertThat(state).isInstanceOf(Failed.class);
			assertThat(((Failed) state).reason()).contains(root.toString());
			assertThat(((Failed) state).remedy()).contains("folder");
		}
		bench.await("all states", events -> states().size() == 9);
		assertThat(states()).containsExactly(Starting.class, Listening.class, Stopped.class, Starting.class,
				Failed.class, Starting.class, Failed.class, Starting.class, Failed.class);
	}

	/** Whatever ended it, even in its first moment. */
	@Test
	@Timeout(60)
	void aServerWhoseThreadEndedHasFailed() throws Exception {
		bench.server.stop();
		for (int round = 0; round < 20; round++) {
			var ended = Thread.ofPlatform().start(LifeTest::interruptServer);
			bench.server.start(bench.server.settings());
			ended.join();
			bench.await("failure", events -> bench.server.state() instanceof Failed);
			assertThat(((Failed) bench.server.state()).reason()).contains("Interrupted");
			assertThat(((Failed) bench.server.state()).remedy()).isNotBlank();
			bench.server.stop();
			assertThat(bench.server.state()).isInstanceOf(Stopped.class);
		}
	}

	/** Waits for the thread that serves, and ends it. */
	private static void interruptServer() {
		var threads = new Thread[1000];
		for (var done = false; !done;) {
			for (int i = Thread.currentThread().getThreadGroup().enumerate(threads); i > 0 && !done; i--) {
				done = threads[i - 1].getName().equals("TFTP server");
				if (done) {
					threads[i - 1].interrupt();
				}
			}
		}
	}

	@Test
	void whatAnEarlierServerSaysDoesNotConcernTheState() throws IOException {
		try (var events = new EventStream("TFTP events")) {
			var earlier = new ServerLoop(bench.server.settings(), events, (loop, state) -> {
				// nobody listens any more
			});
			var listening = bench.server.state();
			bench.server.loopChanged(earlier, new Failed("too late", ""));
			assertThat(bench.server.state()).isSameAs(listening);
			bench.server.stop();
			bench.server.loopChanged(earlier, listening);
			assertThat(bench.server.state()).isInstanceOf(Stopped.class);
		}
	}

	@Test
	void aFaultWhileStartingLeavesTheStateFailed() {
		var root = (Path) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Path.class },
				(proxy, method, arguments) -> {
					throw new IllegalStateException("on purpose: " + method.getName());
				});
		var state = bench.server.start(bench.server.settings().withRoot(root));
		assertThat(state).isInstanceOf(Failed.class).isEqualTo(bench.server.state());
		assertThat(((Failed) state).reason()).contains("on purpose");
	}

	@Test
	void aThreadThatIsInterruptedStillStopsTheServer() {
		Thread.currentThread().interrupt();
		try {
			bench.server.stop();
			assertThat(Thread.currentThread().isInterrupted()).isTrue();
		} finally {
			Thread.interrupted();
		}
		assertThat(bench.server.state()).isInstanceOf(Stopped.class);
		assertThat(states()).endsWith(Stopped.class);
	}

	@Test
	void anAddressOfAnotherMachineFailsTheStartAndTheRemedyNamesOurs() throws IOException {
		var elsewhere = InetAddress.getByName("198.51.100.7");
		var state = bench.server.start(bench.server.settings().withBind(elsewhere));
		assertThat(state).isInstanceOf(Failed.class);
		assertThat(((Failed) state).reason()).contains("198.51.100.7");
		assertThat(((Failed) state).remedy()).contains("127.0.0.1");
	}

	/** As when a new set of files is put in place of the old one. */
	@Test
	@OnPosix
	void aRootThatIsReplacedIsServed() throws IOException {
		try (var phone = bench.phone()) {
			for (int i = 1; i < 5; i++) {
				Files.move(bench.root, folder.resolve("old" + i));
				phone.read("load.bin");
				phone.receiveError(1);
				bench.file("load.bin", Content.of(i));
				bench.file("sub/load.bin", Content.of(10 * i));
				assertThat(phone.fetch("sub/load.bin")).hasSize(10 * i);
				assertThat(phone.fetch("load.bin")).hasSize(i);
			}
		}
	}

	@Test
	void aRootThatGoesAwayIsAnErrorToThePhoneOnly() throws IOException {
		Files.delete(bench.root.resolve("load.bin"));
		Files.delete(bench.root);
		try (var phone = bench.phone()) {
			phone.read("load.bin");
			phone.receiveError(1);
			bench.file("load.bin", new byte[] { 1 });
			assertThat(phone.fetch("load.bin")).containsExactly(1);
		}
		assertThat(bench.server.state().isListening()).isTrue();
	}
}
