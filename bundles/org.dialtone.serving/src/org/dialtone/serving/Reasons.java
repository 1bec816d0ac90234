package org.dialtone.serving;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import org.dialtone.serving.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;

/** Turns exceptions of files and sockets into words: those of the file system hold only a file's name. */
public final class Reasons {

	private Reasons() {
	}

	/** A few words, without a full stop, never empty. */
	public static String of(IOException exception) {
		return switch (exception) {
		case AccessDeniedException e -> Messages.reason_access_denied;
		case NoSuchFileException e -> Messages.reason_no_such_file;
		case NotDirectoryException e -> Messages.reason_not_a_folder;
		case FileSystemException e -> orName(e.getReason(), e);
		default -> orName(exception.getMessage(), exception);
		};
	}

	private static String orName(@Nullable String text, IOException exception) {
		return text == null || text.isBlank() ? exception.getClass().getSimpleName() : text;
	}
}
