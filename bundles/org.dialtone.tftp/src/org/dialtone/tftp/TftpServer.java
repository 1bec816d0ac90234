package org.dialtone.tftp;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;

import org.dialtone.serving.ServerState;
import org.dialtone.serving.events.EventSource;
import org.dialtone.serving.events.EventStream;
import org.dialtone.serving.events.ServingEvent;
import org.dialtone.serving.events.ServingListener;
import org.dialtone.tftp.internal.Messages;
import org.dialtone.tftp.internal.PortAdvice;
import org.dialtone.tftp.internal.ServerLoop;
import org.dialtone.tftp.settings.ServerSettings;
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
@Component(service = { TftpServer.class, EventSource.class })
public final class TftpServer implements EventSource, AutoCloseable {

	private static final Logger LOG = System.getLogger(TftpServer.class.getName());

	private final EventStream events = new EventStream("TFTP events"); //$NON-NLS-1$
	/** Guards the state; held for moments only, unlike the lock of starting and stopping. */
	private final Object stateLock = new Object();
	/** The one whose state is ours; a loop that ended, or one that hangs, is nobody's. */
	private volatile @Nullable ServerLoop loop;
	private volatile @Nullable ServerSettings settings;
	private volatile ServerState state = new ServerState.Stopped();

	/** The state of the server right now. */
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

	@Override
	public void addListener(ServingListener listener) {
		events.addListener(listener);
	}

	@Override
	public void removeListener(ServingListener listener) {
		events.removeListener(listener);
	}

	/**
	 * Starts the server, after stopping it if it is running. Returns when it listens or
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
			loop = newLoop;
			newLoop.start();
		} catch (IOException e) {
			fail(PortAdvice.failure(newSettings, e));
		} catch (RuntimeException | Error e) {
			LOG.log(Level.ERROR, "The TFTP server could not start", e); //$NON-NLS-1$
			fail(PortAdvice.failure(e));
		}
		return state;
	}

	/**
	 * Stops the server. Transfers under way end as failed, and their clients are told.
	 * <p>
	 * When this returns, the ports are closed, the state is {@link ServerState.Stopped},
	 * and, unless a listener called it, the listeners have heard every event. There are
	 * two exceptions: listeners that do not finish are waited for no longer than five
	 * seconds, and where the thread that serves hangs in the operating system (a TFTP
	 * root on a drive that does not answer) the state is {@link ServerState.Failed}
	 * after ten seconds, and the ports are closed when the drive answers.
	 * <p>
	 * Does nothing if the server is not running.
	 */
	public void stop() {
		halt();
		events.awaitDelivery();
	}

	private synchronized void halt() {
		var running = loop;
		loop = null;
		if (running != null) {
			become(running.stop() ? new ServerState.Stopped()
					: new ServerState.Failed(Messages.server_hangs, Messages.server_hangs_remedy));
		}
	}

	/** Stops the server for good and ends its threads. */
	@Deactivate
	@Override
	public void close() {
		stop();
		events.close();
	}

	/** Called by loops on their own threads, so it must not wait for a start or a stop. */
	void loopChanged(ServerLoop changed, ServerState newState) {
		synchronized (stateLock) {
			if (changed == loop) {
				become(newState);
			}
		}
	}

	private void fail(ServerState.Failed failure) {
		loop = null;
		become(failure);
	}

	private void become(ServerState newState) {
		synchronized (stateLock) {
			state = newState;
			events.publish(new ServingEvent.StateChanged(newState));
		}
	}
}
