package org.dialtone.serving.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds names in folders without regard to case. A folder is listed once and again
 * when it has changed, so that thousands of phones that ask for missing files do
 * not cost a listing each.
 */
final class DirectoryIndex {

	private static final int MOST_FOLDERS = 256;

	/**
	 * File systems keep times as coarsely as two seconds: a folder that changed shortly
	 * before it was listed may have changed again without a trace.
	 */
	private static final long SETTLED_MILLIS = 2_500;

	/** How long a listing of such a folder is trusted. */
	private static final long UNSETTLED_LIFE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

	private record Listing(Map<String, String> names, long modified, boolean settled, long listedAt) {

		boolean isValid(long modifiedNow, long now) {
			return modified == modifiedNow && (settled || now - listedAt < UNSETTLED_LIFE_NANOS);
		}
	}

	private final Map<Path, Listing> listings = new LinkedHashMap<>(16, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<Path, Listing> eldest) {
			return size() > MOST_FOLDERS;
		}
	};

	/**
	 * The real name of an entry that differs from the name asked for in case at most, the
	 * first in alphabetical order when there are several; {@code null} when there is
	 * none or the folder cannot be read.
	 */
	@Nullable
	String find(Path folder, String name) {
		try {
			var attributes = Files.readAttributes(folder, BasicFileAttributes.class);
			long modified = attributes.lastModifiedTime().toMillis();
			var listing = listings.get(folder);
			if (listing == null || !listing.isValid(modified, System.nanoTime())) {
				listing = list(folder, modified);
				listings.put(folder, listing);
			}
			return listing.names.get(key(name));
		} catch (IOException | DirectoryIteratorException e) {
			return null;
		}
	}

	private static Listing list(Path folder, long modified) throws IOException {
		boolean settled = System.currentTimeMillis() - modified > SETTLED_MILLIS;
		var names = new HashMap<String, String>();
		try (var entries = Files.newDirectoryStream(folder)) {
			for (var entry : entries) {
				var name = entry.getFileName().toString();
				names.merge(key(name), name, (a, b) -> a.compareTo(b) <= 0 ? a : b);
			}
		}
		return new Listing(names, modified, settled, System.nanoTime());
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}
