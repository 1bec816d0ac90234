package org.dialtone.tftp.internal;

import java.nio.file.Files;
import java.nio.file.Path;

/** How much a disk can still take. */
final class DiskSpace {

	private DiskSpace() {
	}

	/**
	 * Whether a folder's disk certainly has too little room. Where the system does not
	 * tell, the answer is no: writing will show it. {@link Files#getFileStore} is not
	 * used, since it fails wherever the folder's mount point is not listed, as in a
	 * change-root environment.
	 */
	static boolean isTooSmall(Path folder, long bytes) {
		var file = folder.toFile();
		boolean known = file.getTotalSpace() > 0; // the usable space is 0 both when nothing is left and when it is unknown
		return known && file.getUsableSpace() < bytes;
	}
}
