package org.dialtone.firmware.internal.bundles;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.regex.Pattern;

import org.dialtone.firmware.formats.Texts;

/** The names of entries, which nobody may trust. */
final class EntryNames {

	private static final int LONGEST = 1024;
	private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\\$|conout\\$)( *\\..*)?", Pattern.CASE_INSENSITIVE); //$NON-NLS-1$

	private EntryNames() {
	}

	/** A name as it can be shown, with slashes between folders, and without a dot for the folder where it starts. */
	static String clean(String name) {
		var shown = Texts.of(name.substring(0, Math.min(name.length(), LONGEST)).getBytes(UTF_8)).replace('\\', '/');
		return shown.startsWith("./") ? shown.substring(2) : shown; //$NON-NLS-1$
	}

	/** Whether a clean name stays in its folder and is that of a file. */
	static boolean isSafe(String name) {
		return !name.isEmpty() && !name.startsWith("/") && name.indexOf(':') < 0 && name.indexOf('\uFFFD') < 0 && name.length() < LONGEST //$NON-NLS-1$
				&& Arrays.stream(name.split("/")).noneMatch(part -> part.equals("..") || DEVICE.matcher(part).matches()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
