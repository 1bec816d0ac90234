package org.dialtone.serving.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.dialtone.serving.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file name as clients ask for it, split into its parts.
 *
 * @param folders the parts between slashes, the file's own name last; empty when
 *                the name is refused
 * @param refusal why the name cannot be a name within the served folder, or
 *                {@code null}
 */
record RequestedName(List<String> folders, @Nullable String refusal) {

	/** The names of devices, which Windows finds in every folder. */
	private static final Set<String> WINDOWS_DEVICES = Set.of("con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"com4", "com5", "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$
			"lpt8", "lpt9", "conin$", "conout$"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	/**
	 * Splits a name. One leading slash is dropped, since phones send it;
	 * backslashes count as slashes.
	 *
	 * @param windows whether the names that Windows gives a meaning of its own
	 *                (devices, streams, trailing dots) are refused
	 */
	static RequestedName of(String name, boolean windows) {
		if (name.chars().anyMatch(c -> c < ' ' || c == 0x7F)) {
			return refused(Messages.name_control_character);
		}
		var slashed = name.replace('\\', '/');
		if (slashed.startsWith("//")) { //$NON-NLS-1$
			return refused(Messages.name_network);
		}
		if (slashed.length() >= 2 && slashed.charAt(1) == ':' && isAsciiLetter(slashed.charAt(0))) {
			return refused(Messages.name_drive);
		}
		var folders = new ArrayList<String>();
		for (var part : slashed.split("/")) { //$NON-NLS-1$
			if (climbs(part)) {
				return refused(Messages.name_climbs);
			}
			if (windows && meansMoreOnWindows(part)) {
				return refused(Messages.name_windows);
			}
			if (!part.isEmpty() && !part.equals(".")) { //$NON-NLS-1$
				folders.add(part);
			}
		}
		return folders.isEmpty() ? refused(Messages.name_empty) : new RequestedName(List.copyOf(folders), null);
	}

	private static RequestedName refused(String reason) {
		return new RequestedName(List.of(), reason);
	}

	/** Two dots, also when hidden among spaces and further dots, which Windows drops. */
	private static boolean climbs(String part) {
		return part.contains("..") && part.chars().allMatch(c -> c == '.' || Character.isWhitespace(c)); //$NON-NLS-1$
	}

	private static boolean meansMoreOnWindows(String part) {
		if (part.isEmpty() || part.equals(".")) { //$NON-NLS-1$
			return false;
		}
		int dot = part.indexOf('.');
		var stem = (dot < 0 ? part : part.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
		return part.indexOf(':') >= 0 || part.endsWith(".") || part.endsWith(" ") || WINDOWS_DEVICES.contains(stem); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isAsciiLetter(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
	}
}
