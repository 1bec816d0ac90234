package org.dialtone.firmware.internal.signed;

import java.util.Set;

/** The tags of a header, by the names that Cisco's {@code show ctl} uses where it shows them. */
final class HeaderTag {

	static final int VERSION = 1;
	static final int HEADER_LENGTH = 2;
	static final int SIGNER_NAME = 4;
	static final int SERIAL_NUMBER = 5;
	static final int CA_NAME = 6;
	static final int DIGEST_ALGORITHM = 8;
	static final int SIGNATURE_MODULUS = 11;
	static final int SIGNATURE = 12;
	static final int FILE_NAME = 14;
	static final int TIMESTAMP = 15;
	static final int ENCRYPTION_INFO = 16;
	static final int KEY_INFO = 21;
	static final int SIGNER_VERSION = 28;

	private static final Set<Integer> CONTAINERS = Set.of(3, 7, 9, ENCRYPTION_INFO, 17, KEY_INFO);
	private static final String[] NAMES = { "", "version", "header length", "SIGNERID", "SIGNERNAME", "SERIALNUMBER", "CANAME", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"SIGNATUREINFO", "DIGESTALGORITHM", "SIGNATUREALGOINFO", "SIGNATUREALGORITHM", "SIGNATUREMODULUS", "SIGNATURE", "padding", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"FILENAME", "TIMESTAMP", "encryption info", "IV info", "tag 18", "IV", "pad length", "key info", "tag 22", "key size", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"key algorithm", "encrypted key", "digest algorithm of the plain file", "digest of the plain file", "signer version" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private HeaderTag() {
	}

	static boolean isContainer(int tag) {
		return CONTAINERS.contains(tag);
	}

	static String name(int tag) {
		return tag > 0 && tag < NAMES.length ? NAMES[tag] : "tag " + tag; //$NON-NLS-1$
	}

	/** What a number stands for, with the number where that is not known. */
	static String code(int tag, long code) {
		return switch (tag) {
		case DIGEST_ALGORITHM -> digest(code);
		case 10 -> code == 0 ? "RSA" : Long.toString(code); //$NON-NLS-1$
		case SIGNATURE_MODULUS -> code >= 0 && code <= 3 ? (512 << code) + " bits" : Long.toString(code); //$NON-NLS-1$
		case 24 -> code == 1 ? "AES" : Long.toString(code); //$NON-NLS-1$
		default -> Long.toString(code);
		};
	}

	/** Empty if the number is not known. */
	static String digest(long code) {
		return code == 1 ? "SHA-1" : code == 2 ? "SHA-256" : code == 3 ? "SHA-512" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
