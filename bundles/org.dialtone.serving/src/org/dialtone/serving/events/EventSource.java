package org.dialtone.serving.events;

/**
 * A server that tells what happens in it. The servers of the workbench are OSGi
 * services of this type. Both methods may be called from any thread.
 */
public interface EventSource {

	/** From now on the listener hears every event. */
	void addListener(ServingListener listener);

	/** The listener may still hear the event that is being delivered to the listeners at this moment. */
	void removeListener(ServingListener listener);
}
