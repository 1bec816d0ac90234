package org.dialtone.serving;

import java.util.Map;

/**
 * What only a server knows that moves the packets itself, as one for TFTP does.
 * Immutable.
 *
 * @param agreed          the options that were agreed on (the option acknowledgment
 *                        of RFC 2347), empty when there were none
 * @param retransmissions packets that had to be sent again; not those that proved
 *                        needless because the client had only been slow
 */
public record TransferDetails(Map<String, Long> agreed, long retransmissions) {

	/** No packet of a file was sent. */
	public static final TransferDetails NONE = new TransferDetails(Map.of(), 0);
}
