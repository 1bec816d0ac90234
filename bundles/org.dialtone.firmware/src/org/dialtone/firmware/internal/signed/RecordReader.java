package org.dialtone.firmware.internal.signed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.TrustRecord;
import org.dialtone.firmware.TrustRecord.Certificate;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.formats.Texts;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A record of a trust list as it was read. Its tags are other ones than those of the
 * header.
 *
 * @param offset of the record
 * @param entry  what it says
 * @param key    the key of its owner, if it can be read
 */
record RecordReader(long offset, TrustRecord entry, Optional<PublicKey> key) {

	static final int SAST = 0;
	static final int TVS = 21;

	private static final int SUBJECT = 3;
	private static final int FUNCTION = 4;
	private static final int ISSUER = 5;
	private static final int SERIAL = 6;
	private static final int CERTIFICATE = 9;
	private static final String[] NAMES = { "", "record length", "DNS name", "subject", "function", "issuer", "serial number", "public key", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"signature of the certificate", "certificate", "IP address", "certificate hash", "hash algorithm" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	/** Those that were seen or are told of; the numbers of the others are not known for sure. */
	private static final Map<Integer, String> ROLES = Map.of(SAST, "SAST", 1, "CCM", 2, "CCM+TFTP", 3, "TFTP", 4, "CAPF", 5, "SRST", 7, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"application server", TVS, "TVS"); //$NON-NLS-1$ //$NON-NLS-2$

	String serial() {
		return entry.serial();
	}

	private static String name(int tag) {
		return tag > 0 && tag < NAMES.length ? NAMES[tag] : "tag " + tag; //$NON-NLS-1$
	}

	/**
	 * Reads a record.
	 *
	 * @param number from 1
	 */
	static RecordReader read(Reading reading, long from, long to, int number) throws IOException {
		var region = reading.regions().structure("record " + number, from, to - from); //$NON-NLS-1$
		var elements = new HashMap<Integer, Element>();
		new Elements(reading, region, from, RecordReader::name).read(from, to, false, element -> {
			elements.putIfAbsent(element.tag(), element);
			var value = value(element);
			element.region().field("value", Element.PREFIX, element.length(), value); //$NON-NLS-1$
			element.region().value(value);
		});
		int function = find(elements, FUNCTION).map(element -> (int) element.number()).orElse(-1);
		var role = ROLES.getOrDefault(function, ""); //$NON-NLS-1$
		var subject = text(elements, SUBJECT);
		region.value(role + ": " + subject); //$NON-NLS-1$
		var x509 = certificate(reading, elements, subject);
		var entry = new TrustRecord(function, role, subject, text(elements, ISSUER),
				find(elements, SERIAL).map(element -> Texts.hex(element.value())).orElse(""), //$NON-NLS-1$
				x509 == null ? Optional.empty() : certificate(x509));
		return new RecordReader(from, entry, x509 == null ? Optional.empty() : Optional.of(x509.getPublicKey()));
	}

	private static String value(Element element) {
		return switch (element.tag()) {
		case 2, SUBJECT, ISSUER -> Texts.of(element.value());
		case 1, 12 -> Long.toString(element.number());
		case FUNCTION -> element.number() + " " + ROLES.getOrDefault((int) element.number(), ""); //$NON-NLS-1$ //$NON-NLS-2$
		default -> Texts.hex(element.value());
		};
	}

	private static Optional<Element> find(Map<Integer, Element> elements, int tag) {
		return elements.containsKey(tag) ? Optional.of(elements.get(tag)) : Optional.empty();
	}

	private static String text(Map<Integer, Element> elements, int tag) {
		return find(elements, tag).map(element -> Texts.of(element.value())).orElse(""); //$NON-NLS-1$
	}

	private static @Nullable X509Certificate certificate(Reading reading, Map<Integer, Element> elements, String subject) {
		var found = find(elements, CERTIFICATE);
		if (found.isEmpty()) {
			return null;
		}
		var element = found.get();
		try {
			return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(element.value())); //$NON-NLS-1$
		} catch (GeneralSecurityException | RuntimeException e) { // some damage ends in all sorts of exceptions
			reading.finding(FirmwareRule.CERTIFICATE_UNREADABLE, element.offset(), subject);
			return null;
		}
	}

	private static Optional<Certificate> certificate(X509Certificate x509) {
		try {
			var encoded = x509.getEncoded();
			return Optional.of(new Certificate(x509.getSubjectX500Principal().getName(), x509.getNotBefore().toInstant(), x509.getNotAfter().toInstant(),
					x509.getPublicKey() instanceof RSAPublicKey rsa ? rsa.getModulus().bitLength() : 0, fingerprint("SHA-1", encoded), //$NON-NLS-1$
					fingerprint("SHA-256", encoded))); //$NON-NLS-1$
		} catch (GeneralSecurityException | RuntimeException e) {
			return Optional.empty();
		}
	}

	private static String fingerprint(String algorithm, byte[] encoded) throws GeneralSecurityException {
		return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(encoded));
	}
}
