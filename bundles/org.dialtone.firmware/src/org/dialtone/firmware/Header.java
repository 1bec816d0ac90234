package org.dialtone.firmware;

import java.time.Instant;
import java.util.Optional;

/**
 * The header of a signed file.
 *
 * @param version       such as {@code 1.1}; empty if the header does not tell
 * @param length        of the header in bytes
 * @param order         the tags of its outermost elements as they come, padding left out, such as
 *                      {@code 1 2 3 7 12 14}
 * @param signer        who signed it; empty if nobody is named, or only the placeholder of Cisco's releases, which
 *                      identifies nobody
 * @param placeholder   whether the signer is that placeholder
 * @param serial        the serial number of the signer's certificate in hexadecimal, or empty
 * @param digest        the digest algorithm, such as {@code SHA-1}, or empty
 * @param signatureSize the length of the signature in bytes, 0 if there is none. A signature that Cisco put on a
 *                      release cannot be checked without a phone
 * @param fileName      the name that the file had when it was signed, or empty
 * @param timestamp     when it was signed, if the header tells
 * @param encrypted     whether what follows is encrypted
 */
public record Header(String version, long length, String order, String signer, boolean placeholder, String serial, String digest,
		int signatureSize, String fileName, Optional<Instant> timestamp, boolean encrypted) {
}
