package org.dialtone.ui.tftp.internal.advice;

import java.util.Optional;
import java.util.regex.Pattern;

import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestedFile;

/**
 * A file name as the catalogue writes it, with places for what changes:
 * {@code SEP<MAC>.cnf.xml}, {@code jar*.sbn}.
 *
 * @param written as it is shown
 * @param names   the names that it stands for
 */
record FilePattern(String written, Pattern names) {

	private static final Pattern PLACE = Pattern.compile("<([^<>]*)>|\\*"); //$NON-NLS-1$
	/** Stands for the name of a load, which is not known here. */
	static final String LOAD = "<load>"; //$NON-NLS-1$

	/** Reads a pattern; empty for one that stands for any name. */
	static Optional<FilePattern> of(String written) {
		var places = PLACE.matcher(written);
		var regex = new StringBuilder();
		int end = 0;
		while (places.find()) {
			regex.append(Pattern.quote(written.substring(end, places.start()))).append(regex(places.group(1)));
			end = places.end();
		}
		regex.append(Pattern.quote(written.substring(end)));
		return isAnyName(written) || written.contains(LOAD) ? Optional.empty()
				: Optional.of(new FilePattern(written, Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE)));
	}

	/** Whether nothing but places is written, so that it tells nothing about who asks. */
	static boolean isAnyName(String written) {
		return PLACE.matcher(written).replaceAll("").isEmpty(); //$NON-NLS-1$
	}

	/** Reads the pattern of a file that a model asks for. */
	static Optional<FilePattern> of(RequestedFile file, PhoneModel model) {
		var load = model.recoveryLoadName();
		return file.pattern().contains(RequestedFile.RECOVERY_LOAD) && load.isEmpty() ? Optional.empty()
				: of(file.pattern().replace(RequestedFile.RECOVERY_LOAD, load.orElse(""))); //$NON-NLS-1$
	}

	private static String regex(String place) {
		return switch (String.valueOf(place)) {
		case "MAC" -> "[0-9A-F]{12}"; //$NON-NLS-1$ //$NON-NLS-2$
		case "version" -> "[0-9][\\w.()-]*"; //$NON-NLS-1$ //$NON-NLS-2$
		case "date" -> "[0-9]+"; //$NON-NLS-1$ //$NON-NLS-2$
		case "protocol" -> "[A-Z]+"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> ".*"; //$NON-NLS-1$
		};
	}

	boolean matches(String name) {
		return names.matcher(name).matches();
	}
}
