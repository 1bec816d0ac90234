package org.dialtone.serving.folder;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

import org.dialtone.serving.Reasons;
import org.dialtone.serving.folder.Lookup.Found;
import org.dialtone.serving.folder.Lookup.Missing;
import org.dialtone.serving.folder.Lookup.NotServed;
import org.dialtone.serving.folder.Lookup.Refused;
import org.dialtone.serving.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The folder that a server gives out: finds the files that clients name, and nothing
 * outside. Whoever wants to know whether a file would be served asks here, and gets
 * the answer that a client would get.
 * <p>
 * A name is first taken apart as text: one leading slash is dropped, backslashes
 * count as slashes, and parent folders, drives, network names and control characters
 * are refused. Then it is followed through the file system with all symbolic links,
 * by its exact name and otherwise without regard to case; what it leads to must lie
 * within the folder. A file is opened without following links any more, so that what
 * was checked is what is served.
 * <p>
 * An instance holds a handle of the system until it is closed, and is used by one
 * thread at a time. Several instances of the same folder do not disturb one another.
 * Every call looks at the disk and takes as long as the disk does.
 */
public final class ServedFolder implements Closeable {

	/** What the names of unfinished uploads begin with; such files are not served. */
	public static final String UPLOAD_PREFIX = ".dialtone-upload-"; //$NON-NLS-1$

	private static final boolean WINDOWS = File.separatorChar == '\\';

	/** Other systems disregard case themselves, and only a real path says how a name is written. */
	private static final boolean NAMES_ARE_EXACT = System.getProperty("os.name").startsWith("Linux"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Path root;
	private final FolderHandle handle;
	private final DirectoryIndex index = new DirectoryIndex();

	/** @throws IOException when there is no such folder, or it cannot be read */
	public ServedFolder(Path folder) throws IOException {
		root = folder.toRealPath();
		if (!Files.isDirectory(root)) {
			throw new NotDirectoryException(folder.toString());
		}
		if (!Files.isReadable(root)) {
			throw new AccessDeniedException(folder.toString());
		}
		handle = new FolderHandle(root);
	}

	/** The folder, with all links followed. */
	public Path path() {
		return root;
	}

	/**
	 * Finds the file that is served for a name. Whether it can be read shows when it is
	 * opened; {@link #check(String)} tries that too.
	 *
	 * @param name as a client asks for it
	 */
	public Lookup find(String name) {
		var requested = RequestedName.of(name, WINDOWS);
		var refusal = requested.refusal();
		if (refusal != null) {
			return new Refused(refusal);
		}
		try {
			return find(requested.folders());
		} catch (InvalidPathException e) {
			return new Missing(Messages.file_name_invalid);
		} catch (IOException e) {
			return whyNot(e);
		}
	}

	private Lookup find(List<String> names) throws IOException {
		@Nullable Path file = resolve(names);
		boolean direct = NAMES_ARE_EXACT && names.size() == 1;
		var attributes = direct ? attributes(file, LinkOption.NOFOLLOW_LINKS) : attributes(file);
		if (direct && attributes != null) {
			if (attributes.isRegularFile()) {
				return accept(file, attributes, names.getFirst()); // no link on the way, so nothing to follow: most requests
			}
			attributes = attributes(file);
		}
		if (attributes == null) {
			file = resolveIgnoringCase(names);
			attributes = file == null ? null : attributes(file);
		}
		if (file == null || attributes == null) {
			return new Missing(Messages.file_missing);
		}
		return accept(file.toRealPath(), attributes, String.join("/", names)); //$NON-NLS-1$
	}

	/**
	 * What would be served for a name, and why not: finds the file and opens it for a
	 * moment.
	 *
	 * @param name as a client asks for it
	 */
	public Lookup check(String name) {
		var lookup = find(name);
		if (lookup instanceof Found found) {
			try {
				open(found).close();
			} catch (IOException e) {
				return whyNot(e);
			}
		}
		return lookup;
	}

	/** What an exception means that came up when a file was looked for or opened. */
	public static NotServed whyNot(IOException failure) {
		return switch (failure) {
		case NoSuchFileException e -> new Missing(Messages.file_missing);
		case AccessDeniedException e -> new Refused(Messages.file_unreadable);
		default -> new Missing(NLS.bind(Messages.file_error, Reasons.of(failure)));
		};
	}

	private Lookup accept(Path real, BasicFileAttributes attributes, String asked) {
		if (!real.startsWith(root)) {
			return new Refused(Messages.file_outside);
		}
		if (attributes.isDirectory()) {
			return new Refused(Messages.file_is_folder);
		}
		if (!attributes.isRegularFile()) {
			return new Refused(Messages.file_special);
		}
		if (isUpload(real.getFileName().toString())) {
			return new Missing(Messages.file_missing);
		}
		var path = relative(real);
		boolean caseDiffers = !path.equals(asked) && path.equalsIgnoreCase(asked);
		return new Found(real, path, attributes, caseDiffers ? NLS.bind(Messages.file_case_differs, path) : null);
	}

	/**
	 * Opens a file that was found; nothing else, whatever its name has come to mean.
	 *
	 * @throws FileChangedException when another file has the name now
	 * @throws IOException          when it cannot be read, see
	 *                              {@link #whyNot(IOException)}
	 */
	public FileChannel open(Found found) throws IOException {
		return handle.openFile(found.file(), found.attributes());
	}

	/**
	 * Finds the place where a file would be stored. Its folder must be there.
	 *
	 * @param name as a client asks for it
	 */
	public Destination destination(String name) {
		var requested = RequestedName.of(name, WINDOWS);
		var refusal = requested.refusal();
		if (refusal != null) {
			return new Refused(refusal);
		}
		if (isUpload(requested.folders().getLast())) {
			return new Refused(Messages.name_reserved);
		}
		var names = requested.folders();
		try {
			var parents = names.subList(0, names.size() - 1);
			@Nullable Path folder = resolve(parents);
			if (attributes(folder) == null) {
				folder = resolveIgnoringCase(parents);
			}
			if (folder == null || !Files.isDirectory(folder)) {
				return new Missing(Messages.folder_missing);
			}
			var real = folder.toRealPath();
			if (!real.startsWith(root)) {
				return new Refused(Messages.file_outside);
			}
			var file = real.resolve(names.getLast());
			return Files.isDirectory(file) ? new Refused(Messages.file_is_folder)
					: new Destination.Place(file, relative(file));
		} catch (InvalidPathException e) {
			return new Refused(Messages.file_name_invalid);
		} catch (IOException e) {
			return new Refused(NLS.bind(Messages.file_error, Reasons.of(e)));
		}
	}

	/**
	 * Opens the folder of a place, wherever its name leads meanwhile.
	 *
	 * @return to be closed by the caller
	 * @throws IOException when the folder is gone or cannot be read
	 */
	public OpenFolder openFolderOf(Destination.Place place) throws IOException {
		return handle.openFolderOf(place.file());
	}

	/**
	 * The names of the files that are served, those in folders with {@code /} between;
	 * folders that cannot be read are left out.
	 *
	 * @param deepest how many folders to look into, one in another; 1 for the top alone
	 * @param most    how many files to list at most
	 */
	public List<String> files(int deepest, int most) {
		return FolderWalk.files(root, name -> find(name) instanceof Found, deepest, most);
	}

	@Override
	public void close() {
		handle.close();
	}

	private static boolean isUpload(String name) {
		return name.regionMatches(true, 0, UPLOAD_PREFIX, 0, UPLOAD_PREFIX.length());
	}

	private Path resolve(List<String> names) {
		var path = root;
		for (var name : names) {
			path = path.resolve(name);
		}
		return path;
	}

	private @Nullable Path resolveIgnoringCase(List<String> names) throws IOException {
		var path = root;
		for (var name : names) {
			var real = index.find(path, name);
			if (real == null) {
				return null;
			}
			path = path.resolve(real);
		}
		return path;
	}

	/** Unlike {@link Files#readAttributes} this costs no exception for each missing file. */
	private static @Nullable BasicFileAttributes attributes(Path path, LinkOption... options) throws IOException {
		return path.getFileSystem().provider().readAttributesIfExists(path, BasicFileAttributes.class, options);
	}

	private String relative(Path file) {
		return root.relativize(file).toString().replace(File.separatorChar, '/');
	}
}
