package org.dialtone.firmware;

import java.time.Instant;
import java.util.Optional;

/**
 * A record of a trust list.
 *
 * @param function    the number of what its owner may do
 * @param role        the name of that function; empty if the number is not known
 * @param subject     whom it is about, as the record tells
 * @param issuer      who made its certificate, as the record tells
 * @param serial      of its certificate, in hexadecimal
 * @param certificate its certificate, if it has one that can be read
 */
public record TrustRecord(int function, String role, String subject, String issuer, String serial, Optional<Certificate> certificate) {

	/**
	 * A certificate.
	 *
	 * @param subject   its owner
	 * @param notBefore when its validity begins
	 * @param notAfter  when its validity ends
	 * @param keySize   of its public key in bits; 0 if that is not known
	 * @param sha1      its SHA-1 fingerprint in hexadecimal, which call managers print
	 * @param sha256    its SHA-256 fingerprint in hexadecimal
	 */
	public record Certificate(String subject, Instant notBefore, Instant notAfter, int keySize, String sha1, String sha256) {
	}
}
