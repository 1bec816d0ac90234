package org.dialtone.firmware.internal.signed;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Optional;

import org.dialtone.firmware.formats.Input;

/** The signature of a trust list: over the whole file without the element that holds it. */
final class ListSignature {

	private ListSignature() {
	}

	/**
	 * Whether a signature is right; empty if it is made in a way that is not known.
	 *
	 * @param digest the digest algorithm, as the header tells
	 */
	static Optional<Boolean> verify(Input input, Element element, PublicKey key, String digest) throws IOException {
		if (digest.isEmpty()) {
			return Optional.empty();
		}
		try {
			var signature = Signature.getInstance(digest.replace("-", "") + "withRSA"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			signature.initVerify(key);
			update(signature, input, 0, element.offset());
			update(signature, input, element.end(), input.size() - element.end());
			return Optional.of(verify(signature, element.value()));
		} catch (GeneralSecurityException e) { // no key of RSA
			return Optional.empty();
		}
	}

	private static void update(Signature signature, Input input, long offset, long length) throws IOException {
		input.each(offset, length, (piece, count) -> {
			try {
				signature.update(piece, 0, count);
			} catch (SignatureException e) {
				throw new IllegalStateException(e); // it was initialised
			}
		});
	}

	/** Java throws when a signature is no signature. */
	private static boolean verify(Signature signature, byte[] bytes) {
		try {
			return signature.verify(bytes);
		} catch (SignatureException e) {
			return false;
		}
	}
}
