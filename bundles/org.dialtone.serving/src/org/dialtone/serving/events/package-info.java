/**
 * What happens in a server while it happens. A server publishes
 * {@link org.dialtone.serving.events.ServingEvent}s through an
 * {@link org.dialtone.serving.events.EventStream};
 * {@link org.dialtone.serving.events.RequestLog} and
 * {@link org.dialtone.serving.events.TransfersUnderWay} follow them.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.dialtone.serving.events;
