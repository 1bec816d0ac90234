package org.dialtone.tftp;

import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Map;

/**
 * A request as the client sent it. Immutable.
 *
 * @param id        number of the request in this server, counting up from 1
 * @param time      when it arrived
 * @param client    the client's address and port
 * @param server    the server's address and port that it was sent to
 * @param operation read or write
 * @param file      the file name exactly as sent
 * @param mode      the transfer mode in lower case, such as {@code octet}
 * @param options   the options asked for (RFC 2347), names in lower case, values as
 *                  sent, in the order sent
 */
public record Request(long id, Instant time, InetSocketAddress client, InetSocketAddress server, Operation operation,
		String file, String mode, Map<String, String> options) {
}
