package org.dialtone.firmware;

import java.util.Optional;

/**
 * A container that starts with {@code CD 34 12 AB}, as the newer phones use.
 *
 * @param trailer       whether its header follows what it describes, rather than precedes it
 * @param headerLength  in bytes
 * @param payloadLength as the header tells, in bytes
 * @param fileName      the name in the header, or empty
 * @param sha256        the digest of the payload that the header tells, in hexadecimal
 * @param sha256Ok      whether the payload has this digest; empty if the payload is not there as a whole
 * @param signatureSize the length of the signature in bytes; it cannot be checked without a phone
 */
public record Container(boolean trailer, long headerLength, long payloadLength, String fileName, String sha256,
		Optional<Boolean> sha256Ok, int signatureSize) {
}
