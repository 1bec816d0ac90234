package org.dialtone.firmware;

import java.util.List;
import java.util.Optional;

/**
 * What a CTL or ITL file holds.
 *
 * @param records      in the order of the file
 * @param signatureOk  whether its signature is that of the record whose serial number the header names; empty if that
 *                     cannot be told. It proves that the file is consistent, not who made it
 */
public record TrustList(List<TrustRecord> records, Optional<Boolean> signatureOk) {

	/** Makes an immutable list. */
	public TrustList {
		records = List.copyOf(records);
	}
}
