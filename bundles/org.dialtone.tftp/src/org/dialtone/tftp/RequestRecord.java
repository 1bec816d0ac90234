package org.dialtone.tftp;

import java.time.Duration;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A request and how it ended: one line of the request log. Immutable.
 *
 * @param request         what was asked
 * @param path            the file that was served or written, relative to the TFTP
 *                        root with {@code /} between folders, or {@code null} when
 *                        none was
 * @param result          how it ended
 * @param bytes           bytes of the file that the client acknowledged, or that were
 *                        received from it
 * @param duration        from the request to its end
 * @param retransmissions packets that had to be sent again; not those that proved needless
 *                        because the client had only been slow
 * @param agreed          the options that were agreed on (the option
 *                        acknowledgment), empty when there were none
 * @param reason          why it did not succeed or what is worth knowing although it
 *                        did, or {@code null}
 */
public record RequestRecord(Request request, @Nullable String path, Result result, long bytes, Duration duration,
		long retransmissions, Map<String, Long> agreed, @Nullable String reason) {
}
