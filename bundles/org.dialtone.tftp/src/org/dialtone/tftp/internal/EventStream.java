package org.dialtone.tftp.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;

import org.dialtone.tftp.TftpEvent;
import org.dialtone.tftp.TftpListener;
import org.eclipse.osgi.util.NLS;

/**
 * Carries events from the thread that moves packets to the listeners, on a thread
 * of its own, so that no listener can delay a phone.
 * <p>
 * Under load the delivering thread is not woken for each event: it looks again
 * every few milliseconds.
 */
public final class EventStream implements AutoCloseable {

	/** Events that wait for listeners at most; beyond it they are counted and dropped. */
	private static final int MOST_WAITING = 200_000;

	private static final long PAUSE_NANOS = 5_000_000;
	private static final long DELIVERY_LIMIT_MILLIS = 5_000;
	private static final Logger LOG = System.getLogger(EventStream.class.getName());

	private final List<TftpListener> listeners = new CopyOnWriteArrayList<>();
	private final Object lock = new Object();
	private final Thread thread = Thread.ofPlatform().name("TFTP events").daemon().unstarted(this::deliverAll); //$NON-NLS-1$
	private List<TftpEvent> waiting = new ArrayList<>();
	private int dropped;
	private boolean delivering;
	private boolean closed;
	private volatile boolean idle;

	public void add(TftpListener listener) {
		listeners.add(listener);
	}

	public void remove(TftpListener listener) {
		listeners.remove(listener);
	}

	/** Hands an event on; never blocks. */
	public void publish(TftpEvent event) {
		synchronized (lock) {
			if (closed) {
				return;
			}
			if (waiting.size() >= MOST_WAITING) {
				dropped++;
				return;
			}
			waiting.add(event);
			if (thread.getState() == Thread.State.NEW) {
				thread.start();
			}
		}
		if (idle) {
			LockSupport.unpark(thread);
		}
	}

	/** Waits until all that was published was delivered, but not for ever. */
	public void awaitDelivery() {
		if (Thread.currentThread() == thread) {
			return;
		}
		long end = System.currentTimeMillis() + DELIVERY_LIMIT_MILLIS;
		synchronized (lock) {
			try {
				for (long left = DELIVERY_LIMIT_MILLIS; left > 0 && (delivering || !waiting.isEmpty()); left = end
						- System.currentTimeMillis()) {
					lock.wait(left);
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		}
	}

	/** Ends the delivering thread after what was published. */
	@Override
	public void close() {
		synchronized (lock) {
			closed = true;
		}
		LockSupport.unpark(thread);
	}

	private void deliverAll() {
		for (;;) {
			var batch = take();
			if (batch.isEmpty()) {
				synchronized (lock) {
					if (closed && waiting.isEmpty()) {
						return;
					}
				}
				idle = true;
				if (nothingWaits()) {
					LockSupport.park(this);
				}
				idle = false;
			} else {
				deliver(batch);
				LockSupport.parkNanos(this, PAUSE_NANOS);
			}
		}
	}

	private boolean nothingWaits() {
		synchronized (lock) {
			return waiting.isEmpty() && !closed;
		}
	}

	private List<TftpEvent> take() {
		synchronized (lock) {
			var batch = waiting;
			if (!batch.isEmpty()) {
				waiting = new ArrayList<>();
				delivering = true;
				if (dropped > 0) {
					batch.add(new TftpEvent.Notice(NLS.bind(Messages.events_lost, dropped)));
					dropped = 0;
				}
			}
			return batch;
		}
	}

	private void deliver(List<TftpEvent> batch) {
		for (var listener : listeners) {
			for (var event : batch) {
				safely(() -> listener.handle(event));
			}
			safely(listener::caughtUp);
		}
		synchronized (lock) {
			delivering = false;
			lock.notifyAll();
		}
	}

	/** Foreign code: the other listeners must still hear what happened. */
	private static void safely(Runnable call) {
		try {
			call.run();
		} catch (Throwable e) {
			LOG.log(Level.ERROR, "A listener of the TFTP server failed", e); //$NON-NLS-1$
		}
	}
}
