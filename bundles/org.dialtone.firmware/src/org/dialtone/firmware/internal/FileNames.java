package org.dialtone.firmware.internal;

import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.formats.Reading;

/** Holds the name of a file against the one that is written inside it. */
public final class FileNames {

	private FileNames() {
	}

	/**
	 * Finds a file that was renamed.
	 *
	 * @param own    the name inside, or empty
	 * @param offset where it is written
	 */
	public static void check(Reading reading, String own, long offset) {
		var name = reading.fileName();
		if (!own.isEmpty() && !own.equals(name)) {
			reading.finding(own.equalsIgnoreCase(name) ? FirmwareRule.NAME_CASE : FirmwareRule.NAME_DIFFERS, offset, own);
		}
	}
}
