package org.dialtone.tftp.internal;

import java.net.InetSocketAddress;

import org.dialtone.serving.Request;

/**
 * A request that has just come, and the way back to its client.
 *
 * @param request what the client asked
 * @param client  the client's address and port
 * @param channel the channel that it is replied from
 * @param begun   when the request came, in nanoseconds of {@link System#nanoTime()}
 */
record Arrival(Request request, InetSocketAddress client, ReplyChannel channel, long begun) {
}
