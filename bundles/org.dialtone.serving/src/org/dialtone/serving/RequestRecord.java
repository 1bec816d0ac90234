package org.dialtone.serving;

import java.time.Duration;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A request and how it ended: one line of the request log. Immutable.
 *
 * @param request  what was asked
 * @param path     the file that was served or written, relative to the served folder
 *                 with {@code /} between folders; {@code null} when none was, or when
 *                 that is not known
 * @param outcome  how it ended
 * @param bytes    bytes of the file that the client acknowledged, or that were
 *                 received from it; {@link #UNKNOWN} when that is not known
 * @param duration from the request to its end, or {@code null} when that is not known
 * @param details  what is known of the packets, or {@code null} when nothing is: in
 *                 protocols that leave them to the system, and in most logs of others
 * @param reason   why it did not succeed or what is worth knowing although it did, or
 *                 {@code null}
 * @param place    where the end was read, or {@code null} when it was seen
 */
public record RequestRecord(Request request, @Nullable String path, Outcome outcome, long bytes,
		@Nullable Duration duration, @Nullable TransferDetails details, @Nullable String reason,
		@Nullable LogPlace place) {

	/** Stands for a number that is not known. */
	public static final long UNKNOWN = -1;

	/** The options that were agreed on, empty when there were none or nothing is known of them. */
	public Map<String, Long> agreed() {
		return details == null ? Map.of() : details.agreed();
	}

	/** Packets that had to be sent again, or {@link #UNKNOWN}. */
	public long retransmissions() {
		return details == null ? UNKNOWN : details.retransmissions();
	}
}
