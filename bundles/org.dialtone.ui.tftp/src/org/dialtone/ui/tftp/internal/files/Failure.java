package org.dialtone.ui.tftp.internal.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.dialtone.ui.tftp.internal.Messages;

/** Why something failed with a file, in the user's words: exceptions of the file system hold only the file's name. */
public final class Failure {

	private Failure() {
	}

	/** The reason, to stand in a sentence. */
	public static String text(IOException e) {
		return switch (e) {
		case AccessDeniedException denied -> Messages.failure_access_denied;
		case NoSuchFileException missing -> Messages.failure_no_folder;
		case FileSystemException other when other.getReason() != null -> other.getReason();
		default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
		};
	}
}
