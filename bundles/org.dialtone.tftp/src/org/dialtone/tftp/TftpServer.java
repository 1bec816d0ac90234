package org.dialtone.tftp;

import java.io.IOException;
import java.util.Objects;

import org.dialtone.tftp.internal.EventStream;
import org.dialtone.tftp.internal.PortAdvice;
import org.dialtone.tftp.internal.ServerLoop;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * A TFTP server: RFC 1350 with the options of RFC 2347, 2348, 2349 and 7440.
 * <p>
 * One thread moves the packets of all clients; a second one delivers events. All
 * methods may be called from any thread. A server can be started again after it
 * was stopped, with other settings; listeners stay.
 * <p>
 * The workbench shares one as an OSGi service.
 */
@Component(service = TftpServer.class)
public final class TftpServer implements AutoCloseable {

	private final EventStream events = new EventStream();
	private @Nullable ServerLoop loop;
	private volatile @Nullable ServerSettings settings;
	private volatile ServerState state = new ServerState.Stopped();

	/** How the server stands right now. */
	public ServerState state() {
		return state;
	}

	/** The settings of the last start, or {@code null} before the first. */
	public @Nullable ServerSettings settings() {
		return settings;
	}

	/**
	 * Why listeners hear nothing, or hear it late, although requests are served: the
	 * thread that calls them has ended, or a listener has held it up for many seconds.
	 * Such a state cannot be reported by an event, so whoever shows the server's state
	 * should ask now and then; the call is cheap.
	 *
	 * @return one readable sentence without a full stop, or {@code null} when all is
	 *         well
	 */
	public @Nullable String reportingProblem() {
		return events.problem();
	}

	public void addListener(TftpListener listener) {
		events.add(listener);
	}

	public void removeListener(TftpListener listener) {
		events.remove(listener);
	}

	/**
	 * Starts the server, after stopping it when it runs. Returns when it listens or
	 * when it is clear that it cannot; never throws for reasons of network or disk.
	 *
	 * @return the state afterwards, {@link ServerState.Listening} or
	 *         {@link ServerState.Failed}
	 */
	public synchronized ServerState start(ServerSettings newSettings) {
		halt();
		settings = Objects.requireNonNull(newSettings);
		become(new ServerState.Starting());
		try {
			var newLoop = new ServerLoop(newSettings, events, this::loopChanged);
			become(newLoop.start());
			loop = newLoop;
		} catch (IOException e) {
			become(PortAdvice.failure(newSettings, e));
		}
		return state;
	}

	/**
	 * Stops the server. Transfers under way end as failed, and their clients are told.
	 * Returns when the sockets are closed and, unless called by a listener, every
	 * event was delivered; does nothing when the server does not run.
	 */
	public void stop() {
		halt();
		events.awaitDelivery();
	}

	private synchronized void halt() {
		var running = loop;
		loop = null;
		if (running != null) {
			running.stop();
			become(new ServerState.Stopped());
		}
	}

	/** Stops the server for good and ends its threads. */
	@Deactivate
	@Override
	public void close() {
		stop();
		events.close();
	}

	private void loopChanged(ServerState newState) {
		if (state.isListening()) {
			become(newState);
		}
	}

	private void become(ServerState newState) {
		state = newState;
		events.publish(new TftpEvent.StateChanged(newState));
	}
}
