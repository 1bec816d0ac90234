package org.dialtone.tftp.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;

import org.dialtone.serving.Addresses;
import org.dialtone.serving.Reasons;
import org.dialtone.serving.Request;
import org.dialtone.serving.RequestRecord;
import org.dialtone.serving.ServerState;
import org.dialtone.serving.TransferDetails;
import org.dialtone.serving.events.EventStream;
import org.dialtone.serving.events.ServingEvent;
import org.dialtone.serving.events.ServingEvent.Notice.Kind;
import org.dialtone.serving.folder.ServedFolder;
import org.dialtone.tftp.settings.ServerSettings;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The thread that moves the packets of all clients, from start to stop. It waits
 * only at the selector.
 */
public final class ServerLoop implements Transfer.Host {

	/** Something that the selector wakes. */
	interface Ready extends AutoCloseable {
		void ready(long now) throws IOException;

		@Override
		void close();
	}

	private static final Logger LOG = System.getLogger(ServerLoop.class.getName());

	/** How many ports are tried until one is free on all addresses. */
	private static final int PORT_TRIES = 20;

	private static final Duration END_LIMIT = Duration.ofSeconds(10);

	private final ServerSettings settings;
	private final EventStream events;
	private final BiConsumer<ServerLoop, ServerState> stateChanged;
	private final Notices notices;
	private final Selector selector;
	private final PacketWait wait;
	private final Admission admission;
	private final ByteBuffer receiveBuffer = ByteBuffer.allocateDirect(1 << 16);
	private final Timers timers = new Timers();
	private final Map<InetAddress, ListenChannel> listening = new LinkedHashMap<>();
	private final Queue<Runnable> commands = new ConcurrentLinkedQueue<>();
	private final Thread thread = Thread.ofPlatform().name("TFTP server").daemon().unstarted(this::run); //$NON-NLS-1$
	private @Nullable AddressWatch watch;
	private int port;
	private long requests;
	private volatile boolean stopping;

	/**
	 * Prepares a server.
	 *
	 * @param stateChanged hears, on changing threads, that the server listens, of
	 *                     addresses that come and go, and of an end that nobody asked for
	 * @throws IOException when the root is not a readable folder
	 */
	public ServerLoop(ServerSettings settings, EventStream events, BiConsumer<ServerLoop, ServerState> stateChanged)
			throws IOException {
		this.settings = settings;
		this.events = events;
		this.stateChanged = stateChanged;
		notices = new Notices(events);
		port = settings.port();
		selector = Selector.open();
		try {
			admission = new Admission(settings, new ServedFolder(settings.root()), this);
		} catch (Throwable e) {
			Closing.quietly(selector);
			throw e;
		}
		wait = new PacketWait(selector, this::ready, () -> stopping || !commands.isEmpty());
	}

	/**
	 * Opens the sockets, says that it listens, and starts the thread: in this order, so
	 * that a thread that ends at once has the last word.
	 *
	 * @throws IOException when a socket cannot be opened; nothing stays open then
	 */
	public void start() throws IOException {
		var bind = settings.bind();
		try {
			if (bind != null) {
				listen(bind);
			} else {
				listenEverywhere();
				watch = new AddressWatch(Set.copyOf(listening.keySet()), found -> execute(() -> follow(found)));
			}
			stateChanged.accept(this, state());
			thread.start();
		} catch (Throwable e) {
			closeAll();
			throw e;
		}
	}

	/**
	 * Ends all transfers, closes the sockets and waits for the thread, for ten seconds at
	 * most. An interruption does not end the wait.
	 *
	 * @return whether the thread has ended; if not, it hangs in the operating system
	 */
	public boolean stop() {
		stopping = true;
		selector.wakeup();
		long end = System.nanoTime() + END_LIMIT.toNanos();
		boolean interrupted = false;
		for (long left = END_LIMIT.toNanos(); thread.isAlive() && left > 0; left = end - System.nanoTime()) {
			try {
				thread.join(Duration.ofNanos(left));
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
		return !thread.isAlive();
	}

	ServerSettings settings() {
		return settings;
	}

	private ServerState state() {
		var bind = settings.bind();
		var address = bind == null ? new InetSocketAddress("0.0.0.0", port) : new InetSocketAddress(bind, port); //$NON-NLS-1$
		return new ServerState.Listening(address, listening.values().stream().map(ListenChannel::address).toList());
	}

	private void listenEverywhere() throws IOException {
		var addresses = Addresses.local().stream().map(Addresses.Local::address).toList();
		for (int tries = 1;; tries++) {
			try {
				for (var address : addresses) {
					listenUnlessGone(address);
				}
				return;
			} catch (BindException e) {
				closeAddresses();
				if (settings.port() != 0 || tries == PORT_TRIES) {
					throw e;
				}
				port = 0; // the port that was free on the first address was taken on another
			}
		}
	}

	/** An address may be listed although it cannot be used yet, or no longer. */
	private void listenUnlessGone(InetAddress address) throws IOException {
		try {
			listen(address);
		} catch (BindException e) {
			if (!PortAdvice.isNoLocalAddress(e)) {
				throw e;
			}
		}
	}

	private void listen(InetAddress address) throws IOException {
		var channel = new ListenChannel(this, admission, new InetSocketAddress(address, port), selector,
				receiveBuffer);
		port = channel.address().getPort();
		listening.put(address, channel);
	}

	/** Starts listening on new addresses, and stops on those that are gone. */
	private void follow(Set<InetAddress> present) {
		for (var gone : listening.keySet().stream().filter(address -> !present.contains(address)).toList()) {
			var channel = listening.remove(gone);
			if (channel != null) {
				channel.close();
			}
		}
		for (var address : present) {
			if (!listening.containsKey(address)) {
				try {
					listenUnlessGone(address);
				} catch (IOException e) {
					notices.add(Kind.ADDRESS_FAILED, NLS.bind(Messages.address_failed, Addresses.text(address), Reasons.of(e)));
				}
			}
		}
		stateChanged.accept(this, state());
	}

	private void execute(Runnable command) {
		commands.add(command);
		selector.wakeup();
	}

	private void run() {
		try {
			while (!stopping) {
				turn();
			}
			closeAll();
		} catch (Throwable e) {
			closeAll();
			fail(e);
		}
	}

	private void turn() throws IOException {
		if (Thread.interrupted()) {
			throw new InterruptedIOException(); // which has closed a channel, or will close the next one
		}
		select();
		for (var command = commands.poll(); command != null; command = commands.poll()) {
			command.run();
		}
		long now = System.nanoTime();
		for (var channel : List.copyOf(listening.values())) {
			channel.handlePending(now);
		}
		timers.expire(now);
	}

	private void fail(Throwable e) {
		LOG.log(Level.ERROR, "The TFTP server ended", e); //$NON-NLS-1$
		stateChanged.accept(this, PortAdvice.failure(e));
	}

	private void select() throws IOException {
		boolean pending = false;
		for (var channel : listening.values()) {
			pending |= channel.hasPending();
		}
		if (pending) {
			wait.poll();
		} else {
			wait.until(timers.next());
		}
	}

	private void ready(SelectionKey key) {
		try {
			if (key.isValid() && key.attachment() instanceof Ready ready) {
				ready.ready(System.nanoTime());
			}
		} catch (IOException | RuntimeException e) {
			notices.fault(e);
		}
	}

	private void closeAddresses() {
		listening.values().forEach(ListenChannel::close);
		listening.clear();
	}

	private void closeAll() {
		var running = watch;
		if (running != null) {
			running.close();
		}
		closeAddresses();
		Closing.quietly(selector);
		admission.close();
	}

	@Override
	public void wakeAt(Transfer transfer, long deadline) {
		timers.set(transfer, deadline);
	}

	@Override
	public void publish(ServingEvent event) {
		events.publish(event);
	}

	@Override
	public void ended(Transfer transfer, boolean lingers) {
		timers.cancel(transfer);
		admission.ended(transfer);
		if (!lingers) {
			transfer.channel().forget(transfer);
		}
	}

	/** Publishes the end of a request that never became a transfer. */
	void ended(Request request, Admission.Denied denied, long now) {
		publish(new ServingEvent.RequestEnded(new RequestRecord(request, null, denied.outcome(), 0,
				Duration.ofNanos(System.nanoTime() - now), TransferDetails.NONE, denied.reason(), null)));
	}

	long nextRequestId() {
		return ++requests;
	}

	Notices notices() {
		return notices;
	}
}
