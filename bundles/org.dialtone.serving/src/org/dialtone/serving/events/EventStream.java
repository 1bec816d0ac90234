package org.dialtone.serving.events;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.dialtone.serving.events.ServingEvent.Notice;
import org.dialtone.serving.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * Carries events from the threads that serve to the listeners, on a thread
 * of its own, so that no listener can delay a phone.
 * <p>
 * Under load the delivering thread is not woken for each event: it looks again
 * every few milliseconds. It survives whatever listeners throw; should it end all
 * the same, the next event starts another one. What is lost under load, and what is
 * not, {@link ServingEvent} describes.
 * <p>
 * All methods may be called from any thread, and only {@link #awaitDelivery()} waits.
 */
public final class EventStream implements EventSource, AutoCloseable {

	/** Events delivered before the listeners are told to flush although more are waiting. */
	private static final int MOST_AT_ONCE = 1024;

	private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
	private static final long REPORT_NANOS = TimeUnit.SECONDS.toNanos(1);
	private static final long STUCK_NANOS = TimeUnit.SECONDS.toNanos(10);
	private static final long DELIVERY_LIMIT_NANOS = TimeUnit.SECONDS.toNanos(5);

	private final ThreadFactory threads;
	private final List<ServingListener> listeners = new CopyOnWriteArrayList<>();
	private final Queue<ServingEvent> queue = new ConcurrentLinkedQueue<>();
	private final EventLimit limit = new EventLimit();
	private final FailureLog failures = new FailureLog();
	private final Object delivery = new Object();
	private final AtomicLong accepted = new AtomicLong();
	/** Changed by the delivering thread only, while it holds {@link #delivery}. */
	private volatile long delivered;
	/** When the events in hand were taken from the queue, or 0 when there are none. */
	private volatile long busySince;
	private volatile @Nullable Thread thread;
	private volatile boolean idle;
	private volatile boolean closed;
	private long triedAt;
	private long reportedAt;

	/** @param threadName the name of the thread that calls the listeners; it is started with the first event */
	public EventStream(String threadName) {
		this(Thread.ofPlatform().name(threadName).daemon().factory());
	}

	EventStream(ThreadFactory threads) {
		this.threads = threads;
	}

	@Override
	public void addListener(ServingListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(ServingListener listener) {
		listeners.remove(listener);
	}

	/** Hands an event on, or counts it as lost; does nothing after {@link #close()}. */
	public void publish(ServingEvent event) {
		if (closed) {
			return;
		}
		if (limit.admits(event, accepted.get() - delivered)) {
			accepted.incrementAndGet();
			queue.add(event);
		}
		var running = thread;
		if (running == null || !running.isAlive()) {
			startThread();
		} else if (idle) {
			LockSupport.unpark(running);
		}
	}

	private synchronized void startThread() {
		var before = thread;
		long now = System.nanoTime();
		if (closed || before != null && (before.isAlive() || now - triedAt < REPORT_NANOS)) {
			return;
		}
		triedAt = now;
		if (before != null) {
			accepted.incrementAndGet();
			queue.add(new Notice(Notice.Kind.FAULT, Messages.events_revived));
		}
		try {
			var next = threads.newThread(this::deliverAll);
			thread = next;
			next.start();
		} catch (OutOfMemoryError e) {
			// the system has no thread to give: the server goes on, problem() says it, and a later event tries again
			failures.add("The thread that reports requests cannot be started", e); //$NON-NLS-1$
		}
	}

	/**
	 * What keeps events from the listeners: the thread that calls them has ended, or a
	 * listener has held it up for many seconds.
	 *
	 * @return one readable sentence without a full stop, or {@code null} when all is well
	 */
	public synchronized @Nullable String problem() {
		var running = thread;
		if (running != null && !running.isAlive() && !closed) {
			return Messages.events_dead;
		}
		long since = busySince;
		long behind = since == 0 ? 0 : System.nanoTime() - since;
		return behind < STUCK_NANOS ? null
				: NLS.bind(Messages.events_stuck, accepted.get() - delivered, TimeUnit.NANOSECONDS.toSeconds(behind));
	}

	/**
	 * Waits until everything that was published before was delivered, for five seconds
	 * at most; not at all when called by a listener. An interruption does not end it.
	 */
	public void awaitDelivery() {
		if (Thread.currentThread() == thread) {
			return;
		}
		long goal = accepted.get();
		long end = System.nanoTime() + DELIVERY_LIMIT_NANOS;
		boolean interrupted = false;
		synchronized (delivery) {
			for (long left = DELIVERY_LIMIT_NANOS; delivered < goal && left > 0; left = end - System.nanoTime()) {
				try {
					TimeUnit.NANOSECONDS.timedWait(delivery, left);
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	/** Ends the delivering thread after what was published. */
	@Override
	public void close() {
		closed = true;
		LockSupport.unpark(thread);
	}

	private void deliverAll() {
		for (;;) {
			try {
				if (!deliverSome()) {
					if (closed) {
						return;
					}
					awaitEvent();
				} else if (queue.isEmpty()) {
					LockSupport.parkNanos(this, PAUSE_NANOS);
				}
				Thread.interrupted(); // a listener's doing, with which every wait would end at once
			} catch (Throwable e) { // such as memory that ran out: what is waiting shall still be told
				failures.add("An event of a server was lost", e); //$NON-NLS-1$
			}
		}
	}

	private void awaitEvent() {
		idle = true;
		if (queue.isEmpty() && !limit.hasLost() && !closed) {
			LockSupport.park(this);
		}
		idle = false;
	}

	/** Delivers what is waiting, but not for ever; false when there is nothing. */
	private boolean deliverSome() {
		if (queue.isEmpty() && !limit.hasLost()) {
			return false;
		}
		long now = System.nanoTime();
		busySince = now == 0 ? 1 : now;
		int count = 0;
		try {
			while (count < MOST_AT_ONCE && !queue.isEmpty()) {
				count++;
				deliver(queue.remove());
			}
			reportLoss();
			for (var listener : listeners) {
				safely(listener::caughtUp);
			}
		} finally {
			busySince = 0;
			synchronized (delivery) {
				delivered += count;
				delivery.notifyAll();
			}
		}
		return true;
	}

	/** Once a second while more is lost all the time. */
	private void reportLoss() {
		long now = System.nanoTime();
		if (limit.hasLost() && (queue.isEmpty() || now - reportedAt > REPORT_NANOS)) {
			reportedAt = now;
			limit.takeLost().forEach(this::deliver);
		}
	}

	private void deliver(ServingEvent event) {
		for (var listener : listeners) {
			safely(() -> listener.handle(event));
		}
	}

	/** Foreign code: the other listeners must still hear what happened. */
	private void safely(Runnable call) {
		try {
			call.run();
		} catch (Throwable e) {
			failures.add("A listener of a server failed", e); //$NON-NLS-1$
		}
	}
}
