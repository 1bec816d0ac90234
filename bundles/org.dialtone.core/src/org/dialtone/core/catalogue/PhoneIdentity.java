package org.dialtone.core.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dialtone.core.phones.PhoneModel;

/**
 * What a file name reveals about the phone that asks for it: its MAC address or its
 * model.
 *
 * @param mac   the MAC address as twelve upper-case hexadecimal digits, if the name
 *              contains one
 * @param model the model, if only one asks for such a name
 */
public record PhoneIdentity(Optional<String> mac, Optional<PhoneModel> model) {

	/** Twelve hexadecimal digits at the end of the base name, whatever comes before. */
	private static final Pattern MAC = Pattern.compile("([0-9A-Fa-f]{12})(?:\\.|$)"); //$NON-NLS-1$

	/** Reads a file name as a phone asks for it, with or without folders. */
	public static PhoneIdentity of(String file, Catalogue catalogue) {
		var name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
		var digits = MAC.matcher(name);
		var mac = digits.find() ? Optional.of(digits.group(1).toUpperCase(Locale.ROOT)) : Optional.<String>empty();
		return new PhoneIdentity(mac, catalogue.modelOfRecoveryLoad(name));
	}

	/** For a table: the MAC address with colons, the model's name, both, or nothing. */
	public String text() {
		var address = mac.map(digits -> String.join(":", digits.split("(?<=\\G..)"))); //$NON-NLS-1$ //$NON-NLS-2$
		return String.join(" ", Stream.of(address, model.map(PhoneModel::name)) //$NON-NLS-1$
				.flatMap(Optional::stream).toList());
	}
}
