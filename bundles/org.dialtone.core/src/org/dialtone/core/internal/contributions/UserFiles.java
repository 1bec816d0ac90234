package org.dialtone.core.internal.contributions;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.core.catalogue.FileKind;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The user's own files, in a folder that need not exist. Used by one thread at a time.
 * <p>
 * The folder is polled rather than watched by the system: a {@code WatchService} does not
 * notice changes in network folders, on macOS it polls only every ten seconds itself, and
 * it must be set up again whenever the folder is created. Polling one folder costs next
 * to nothing and works the same everywhere.
 */
final class UserFiles {

	/** How many times in a row a folder may have changed since the last look before it is used as it is. */
	private static final int MOST_UNSTEADY = 2;
	/** How many looks after a reading or a change files are read once more: on some systems time stamps have a step of two seconds. */
	private static final int LOOKS_TO_SECOND_READING = 6;
	private static final String HIDDEN = "."; //$NON-NLS-1$

	/** What is seen of a file without reading it. */
	private record Stamp(long modified, long size) {
		static final Stamp NO_FILE = new Stamp(0, -1);
	}

	private final Supplier<Optional<Path>> folder;
	private Map<Path, Stamp> seen = Map.of();
	private Map<Path, Stamp> taken = Map.of();
	private Map<Path, CatalogueFile> files = Map.of();
	private Optional<CatalogueFile> trouble = Optional.empty();
	private int unsteady;
	private int looksToReading;

	/** @param folder where the files are, if anywhere; asked at each look */
	UserFiles(Supplier<Optional<Path>> folder) {
		this.folder = folder;
	}

	/** What the folder contained when it was last read, in name order. */
	List<CatalogueFile> files() {
		return List.copyOf(files.values());
	}

	/** Reads everything as it is. */
	void read() {
		take(look(), true);
		looksToReading = LOOKS_TO_SECOND_READING;
	}

	/**
	 * Reads what has changed. A file that changes between two looks is still being written
	 * and waits for the next look.
	 *
	 * @return whether {@link #files} have changed
	 */
	boolean poll() {
		var now = look();
		if (!now.equals(taken)) {
			var steady = now.equals(seen);
			seen = now;
			if (!steady && unsteady++ < MOST_UNSTEADY) {
				return false;
			}
			looksToReading = LOOKS_TO_SECOND_READING;
		}
		unsteady = 0;
		return take(now, looksToReading > 0 && --looksToReading == 0);
	}

	private Map<Path, Stamp> look() {
		var stamps = new TreeMap<Path, Stamp>();
		trouble = Optional.empty();
		var where = folder.get();
		if (where.isEmpty()) {
			return stamps;
		}
		try (var entries = Files.newDirectoryStream(where.get(), UserFiles::isWanted)) {
			for (var entry : entries) {
				stamps.put(entry, stamp(entry));
			}
		} catch (NoSuchFileException e) {
			stamps.clear();
		} catch (IOException | DirectoryIteratorException e) {
			stamps.clear();
			trouble = Optional.of(leftOut(where.get(), NLS.bind(Messages.folder_unreadable, reason(e)),
					Messages.folder_unreadable_solution));
		}
		return stamps;
	}

	/** Hidden files belong to editors, which use them for locks and unsaved text. */
	private static boolean isWanted(Path file) {
		var name = file.getFileName().toString();
		return !name.startsWith(HIDDEN) && FileKind.of(name).isPresent();
	}

	private static Stamp stamp(Path file) {
		try {
			var attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return attributes.isRegularFile() ? new Stamp(attributes.lastModifiedTime().toMillis(), attributes.size())
					: Stamp.NO_FILE;
		} catch (IOException e) {
			return Stamp.NO_FILE;
		}
	}

	private boolean take(Map<Path, Stamp> now, boolean all) {
		var read = new TreeMap<Path, CatalogueFile>();
		now.forEach((path, stamp) -> {
			@Nullable
			CatalogueFile before = files.get(path);
			boolean known = before != null && before.trouble().isEmpty() && stamp.equals(taken.get(path));
			read.put(path, before != null && known && !all ? before : read(path, stamp));
		});
		trouble.ifPresent(folder -> read.put(Path.of(folder.id().name()), folder));
		var changed = !List.copyOf(read.values()).equals(files());
		seen = now;
		taken = now;
		files = read;
		return changed;
	}

	/** Anything other than a file is not opened: a pipe might never end. */
	private static CatalogueFile read(Path path, Stamp stamp) {
		if (stamp.equals(Stamp.NO_FILE)) {
			return Files.isSymbolicLink(path) && Files.notExists(path)
					? leftOut(path, Messages.link_broken, Messages.link_broken_solution)
					: leftOut(path, Messages.file_no_file, Messages.file_no_file_solution);
		}
		try (var input = Files.newInputStream(path)) {
			return new CatalogueFile(FileId.own(path.toString()), input.readNBytes(CatalogueFile.MOST_READ));
		} catch (AccessDeniedException e) {
			return leftOut(path, Messages.file_denied, Messages.file_denied_solution);
		} catch (IOException e) {
			return leftOut(path, NLS.bind(Messages.file_unreadable, reason(e)), Messages.file_unreadable_solution);
		}
	}

	private static CatalogueFile leftOut(Path path, String summary, String solution) {
		var name = path.toString();
		return CatalogueFile.missing(FileId.own(name), Finding.error(CatalogueRule.FILE_UNREADABLE.id(), Location.of(name), summary, solution));
	}

	/** The messages of file system exceptions contain only the file's name. */
	private static String reason(Exception e) {
		if (e instanceof AccessDeniedException) {
			return Messages.reason_denied;
		}
		return e instanceof FileSystemException known && known.getReason() != null ? known.getReason()
				: e.getClass().getSimpleName();
	}
}
