package org.dialtone.serving;

import java.net.InetSocketAddress;
import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A request as the client sent it, whether it has ended or not. Immutable.
 *
 * @param id        number of the request in its server, or in the file that it was
 *                  read from, counting up from 1
 * @param protocol  how the client asked
 * @param time      when it arrived, or {@code null} when that is not known
 * @param client    the client's address and port, or {@code null} when they are not
 *                  known; the port is 0 when only the address is
 * @param server    the server's address and port that it was sent to, likewise
 * @param operation read or write
 * @param file      the file name exactly as sent
 * @param options   what else was asked for, {@link RequestOptions#NONE} in protocols
 *                  that have no such thing
 * @param place     where the request was read, or {@code null} when it was received
 */
public record Request(long id, Protocol protocol, @Nullable Instant time, @Nullable InetSocketAddress client,
		@Nullable InetSocketAddress server, Operation operation, String file, RequestOptions options,
		@Nullable LogPlace place) {
}
