package org.dialtone.tftp.internal;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * The TFTP root: finds the files that clients name, and nothing outside.
 * <p>
 * A name is first taken apart as text, then followed through the file system with
 * all symbolic links; what it leads to must lie within the root. It is opened
 * without following links any more, see {@link RootHandle}. Used by one thread.
 */
final class RootFolder implements Closeable {

	/** What the names of unfinished uploads begin with; such files are not served. */
	static final String UPLOAD_PREFIX = ".dialtone-upload-"; //$NON-NLS-1$

	/** What a name leads to. */
	sealed interface Target {
		/**
		 * A file that may be served.
		 *
		 * @param file       the file, with all links followed
		 * @param path       the file relative to the root, {@code /} between folders
		 * @param attributes its size and time
		 * @param remark     what the user should know about how it was found, or
		 *                   {@code null}
		 */
		record Found(Path file, String path, BasicFileAttributes attributes, @Nullable String remark)
				implements Target {
		}

		/** A place where a file may be written; whether one is there is not checked. */
		record Place(Path file, String path) implements Target {
		}

		/** There is no such file. */
		record Missing(String reason) implements Target {
		}

		/** It may not be served, and why. */
		record Refused(String reason) implements Target {
		}
	}

	private static final boolean WINDOWS = File.separatorChar == '\\';

	private final Path root;
	private final RootHandle handle;
	private final DirectoryIndex index = new DirectoryIndex();

	/** @throws IOException when there is no such folder, or it cannot be read */
	RootFolder(Path folder) throws IOException {
		root = folder.toRealPath();
		if (!Files.isDirectory(root)) {
			throw new NotDirectoryException(folder.toString());
		}
		if (!Files.isReadable(root)) {
			throw new AccessDeniedException(folder.toString());
		}
		handle = new RootHandle(root);
	}

	Path path() {
		return root;
	}

	/** Opens a file that was found; nothing else, whatever its name has come to mean. */
	FileChannel open(Target.Found found) throws IOException {
		return handle.openFile(found.file(), found.attributes());
	}

	/** Opens the folder of a place that was found, to be closed by the caller. */
	OpenFolder openFolderOf(Target.Place place) throws IOException {
		return handle.openFolderOf(place.file());
	}

	/** Finds a file to read: by its exact name, otherwise without regard to case. */
	Target find(String name) {
		var requested = RequestedName.of(name, WINDOWS);
		var refusal = requested.refusal();
		if (refusal != null) {
			return new Target.Refused(refusal);
		}
		try {
			@Nullable Path file = resolve(requested.folders());
			var attributes = attributes(file);
			if (attributes == null) {
				file = resolveIgnoringCase(requested.folders());
				attributes = file == null ? null : attributes(file);
			}
			if (file == null || attributes == null) {
				return new Target.Missing(Messages.file_missing);
			}
			return accept(file.toRealPath(), attributes, String.join("/", requested.folders())); //$NON-NLS-1$
		} catch (InvalidPathException e) {
			return new Target.Missing(Messages.file_name_invalid);
		} catch (AccessDeniedException e) {
			return new Target.Refused(Messages.file_unreadable);
		} catch (IOException e) {
			return new Target.Missing(NLS.bind(Messages.file_error, Reasons.of(e)));
		}
	}

	private Target accept(Path real, BasicFileAttributes attributes, String asked) {
		if (!real.startsWith(root)) {
			return new Target.Refused(Messages.file_outside);
		}
		if (attributes.isDirectory()) {
			return new Target.Refused(Messages.file_is_folder);
		}
		if (!attributes.isRegularFile()) {
			return new Target.Refused(Messages.file_special);
		}
		if (isUpload(real.getFileName().toString())) {
			return new Target.Missing(Messages.file_missing);
		}
		var path = relative(real);
		boolean caseDiffers = !path.equals(asked) && path.equalsIgnoreCase(asked);
		return new Target.Found(real, path, attributes,
				caseDiffers ? NLS.bind(Messages.file_case_differs, path) : null);
	}

	/** Finds the place for a file to be written. Its folder must be there. */
	Target place(String name) {
		var requested = RequestedName.of(name, WINDOWS);
		var refusal = requested.refusal();
		if (refusal != null) {
			return new Target.Refused(refusal);
		}
		if (isUpload(requested.folders().getLast())) {
			return new Target.Refused(Messages.name_reserved);
		}
		var names = requested.folders();
		try {
			var parents = names.subList(0, names.size() - 1);
			@Nullable Path folder = resolve(parents);
			if (attributes(folder) == null) {
				folder = resolveIgnoringCase(parents);
			}
			if (folder == null || !Files.isDirectory(folder)) {
				return new Target.Missing(Messages.upload_no_folder);
			}
			var real = folder.toRealPath();
			if (!real.startsWith(root)) {
				return new Target.Refused(Messages.file_outside);
			}
			var file = real.resolve(names.getLast());
			return new Target.Place(file, relative(file));
		} catch (InvalidPathException e) {
			return new Target.Refused(Messages.file_name_invalid);
		} catch (IOException e) {
			return new Target.Refused(NLS.bind(Messages.file_error, Reasons.of(e)));
		}
	}

	@Override
	public void close() throws IOException {
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
	private static @Nullable BasicFileAttributes attributes(Path path) throws IOException {
		return path.getFileSystem().provider().readAttributesIfExists(path, BasicFileAttributes.class);
	}

	private String relative(Path file) {
		return root.relativize(file).toString().replace(File.separatorChar, '/');
	}
}
