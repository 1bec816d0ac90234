package org.dialtone.serving.events;

/** Hears what happens in a server. */
@FunctionalInterface
public interface ServingListener {

	/**
	 * Called for every event, in order, on a thread of the server's own that is not
	 * one that serves: a slow listener delays other listeners, never a
	 * phone. If listeners fall far behind, events are lost as {@link ServingEvent}
	 * describes. A user interface must move to its own thread. What this method throws
	 * is logged and otherwise ignored.
	 */
	void handle(ServingEvent event);

	/**
	 * Called on the same thread when there are no more events for the moment, and now
	 * and then while there are: the time to flush what {@link #handle(ServingEvent)} wrote.
	 */
	default void caughtUp() {
		// most listeners have nothing to flush
	}
}
