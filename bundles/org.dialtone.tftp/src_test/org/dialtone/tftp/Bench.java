package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.assertj.core.api.Assertions;
import org.dialtone.serving.RequestRecord;
import org.dialtone.serving.ServerState;
import org.dialtone.serving.events.ServingEvent;
import org.dialtone.serving.events.ServingListener;
import org.dialtone.tftp.settings.ServerSettings;

/** A server on loopback with a TFTP root of its own, and everything it reports. */
final class Bench implements AutoCloseable, ServingListener {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	static {
		Assertions.setMaxElementsForPrinting(40); // files differ by thousands of bytes
	}

	final Path root;
	final TftpServer server = new TftpServer();
	private final List<ServingEvent> events = new ArrayList<>();
	private int looked;

	/** Serves {@code root} in a folder, which leaves room for secrets beside it. */
	static Bench in(Path folder) throws IOException {
		return in(folder, settings -> settings);
	}

	/** @param change what differs from a read-only server on a free port of 127.0.0.1 */
	static Bench in(Path folder, UnaryOperator<ServerSettings> change) throws IOException {
		var bench = new Bench(Files.createDirectories(folder.resolve("root")));
		bench.start(change);
		return bench;
	}

	private Bench(Path root) {
		this.root = root;
		server.addListener(this);
	}

	/** Starts again with other settings. */
	void start(UnaryOperator<ServerSettings> change) throws IOException {
		var settings = ServerSettings.of(root).withBind(InetAddress.getByName("127.0.0.1")).withPort(0);
		assertThat(server.start(change.apply(settings))).isInstanceOf(ServerState.Listening.class);
	}

	/** Where requests go. */
	InetSocketAddress address() {
		return ((ServerState.Listening) server.state()).addresses().getFirst();
	}

	Phone phone() {
		return new Phone(address());
	}

	/** Writes a file into the root, in folders as needed. */
	Path file(String name, byte[] content) throws IOException {
		var file = root.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.write(file, content);
	}

	@Override
	public void handle(ServingEvent event) {
		synchronized (events) {
			events.add(event);
			events.notifyAll();
		}
	}

	/** All events so far. */
	List<ServingEvent> events() {
		synchronized (events) {
			return List.copyOf(events);
		}
	}

	<T extends ServingEvent> List<T> events(Class<T> type) {
		return events().stream().filter(type::isInstance).map(type::cast).toList();
	}

	/** Waits until a condition holds, which may look at other things than the events, too. */
	void await(String what, Predicate<List<ServingEvent>> condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		synchronized (events) {
			while (!condition.test(events)) {
				long left = (end - System.nanoTime()) / 1_000_000;
				if (left <= 0) {
					throw new AssertionError("In vain: " + what + ", but only " + events);
				}
				try {
					events.wait(Math.min(left, 50));
				} catch (InterruptedException e) {
					throw new AssertionError(e);
				}
			}
		}
	}

	/** Records of all requests that ended so far. */
	List<RequestRecord> ended() {
		return events(ServingEvent.RequestEnded.class).stream().map(ServingEvent.RequestEnded::record).toList();
	}

	/** The next record, in the order in which requests ended, that was not returned before. */
	RequestRecord record() {
		await("end of request " + (looked + 1),
				events -> events.stream().filter(ServingEvent.RequestEnded.class::isInstance).count() > looked);
		return ended().get(looked++);
	}

	@Override
	public void close() {
		server.close();
	}
}
