package org.dialtone.core.internal.contributions;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.dialtone.core.CatalogueFile;
import org.dialtone.core.FileKind;
import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.internal.contributions.Contributed.Content;
import org.dialtone.core.internal.contributions.Contributed.LeftOut;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The user's own files, in one folder that need not be there. Used on one thread at a
 * time.
 * <p>
 * It is looked at again and again rather than watched by the system: a
 * {@code WatchService} hears nothing of folders on the network, on macOS it looks
 * only every ten seconds itself, and it must be told anew whenever the folder comes
 * into being. To look at one folder costs next to nothing, and is the same everywhere.
 */
final class UserFiles {

	/** So often a folder may be another one than at the look before; then it is taken as it is. */
	private static final int MOST_UNSTEADY = 2;
	/** So many looks after a change, files are read once more: some systems count time in steps of two seconds. */
	private static final int LOOKS_TO_SECOND_READING = 6;
	private static final String HIDDEN = "."; //$NON-NLS-1$

	/** What is seen of a file without reading it. */
	private record Stamp(long modified, long size) {
		static final Stamp NO_FILE = new Stamp(0, -1);
	}

	private final Supplier<Optional<Path>> folder;
	private Map<Path, Stamp> seen = Map.of();
	private Map<Path, Stamp> taken = Map.of();
	private Map<Path, Contributed> files = Map.of();
	private Optional<LeftOut> trouble = Optional.empty();
	private int unsteady;
	private int looksToReading;

	/** @param folder where the files are, if there is such a place; asked at each look */
	UserFiles(Supplier<Optional<Path>> folder) {
		this.folder = folder;
	}

	/** What the folder holds, in the order of names, as it was taken at last. */
	List<Contributed> files() {
		return List.copyOf(files.values());
	}

	/** Takes all as it is. */
	void read() {
		take(look(), true);
	}

	/**
	 * Looks whether something has changed, and takes it. What changes between two looks
	 * is still being written, and waits for the next one.
	 *
	 * @return whether {@link #files} are others than before
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

	/** Hidden files belong to editors, which keep locks and unsaved text in them. */
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
		var read = new TreeMap<Path, Contributed>();
		now.forEach((path, stamp) -> {
			@Nullable
			Contributed before = files.get(path);
			if (all || !(before instanceof Content) || !stamp.equals(taken.get(path))) {
				read.put(path, kept(before, read(path, stamp)));
			} else {
				read.put(path, before);
			}
		});
		trouble.ifPresent(finding -> read.put(Path.of(finding.file()), finding));
		var changed = !List.copyOf(read.values()).equals(files());
		seen = now;
		taken = now;
		files = read;
		return changed;
	}

	/** What was there before, when it is the same: it need not be understood again. */
	private static Contributed kept(@Nullable Contributed before, Contributed now) {
		return before instanceof Content(var old) && now instanceof Content(var read)
				&& Arrays.equals(old.content(), read.content()) ? before : now;
	}

	/** Anything that is not a file is not opened: a pipe would never end. */
	private static Contributed read(Path path, Stamp stamp) {
		if (stamp.equals(Stamp.NO_FILE)) {
			return Files.isSymbolicLink(path) && Files.notExists(path)
					? leftOut(path, Messages.link_broken, Messages.link_broken_solution)
					: leftOut(path, Messages.file_no_file, Messages.file_no_file_solution);
		}
		try (var input = Files.newInputStream(path)) {
			return new Content(new CatalogueFile("", "", path.toString(), input.readNBytes(Contributed.MOST_BYTES))); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (AccessDeniedException e) {
			return leftOut(path, Messages.file_denied, Messages.file_denied_solution);
		} catch (IOException e) {
			return leftOut(path, NLS.bind(Messages.file_unreadable, reason(e)), Messages.file_unreadable_solution);
		}
	}

	private static LeftOut leftOut(Path path, String summary, String solution) {
		return new LeftOut("", "", path.toString(), Finding.error(Location.of(path.toString()), summary, solution)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Exceptions of the file system hold just the file's name as their message. */
	private static String reason(Exception e) {
		if (e instanceof AccessDeniedException) {
			return Messages.reason_denied;
		}
		return e instanceof FileSystemException known && known.getReason() != null ? known.getReason()
				: e.getClass().getSimpleName();
	}
}
