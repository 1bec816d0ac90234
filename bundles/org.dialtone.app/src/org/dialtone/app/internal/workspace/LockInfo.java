package org.dialtone.app.internal.workspace;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The note that a process leaves in the workspace it is using, so that the next
 * one can say who is using it. The note is for people: only the platform's lock
 * decides whether a workspace is free.
 */
final class LockInfo {

	private static final String USER = "user"; //$NON-NLS-1$
	private static final String HOST = "host"; //$NON-NLS-1$
	private static final String PROCESS_ID = "process-id"; //$NON-NLS-1$
	private static final String SINCE = "since"; //$NON-NLS-1$

	private final Path file;

	LockInfo(Path workspace) {
		this.file = workspace.resolve(".metadata").resolve(".lock_info"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Writes the note, replacing an older one. */
	void write(Holder holder) throws IOException {
		Properties note = new Properties();
		note.setProperty(USER, holder.user());
		note.setProperty(HOST, holder.host());
		note.setProperty(PROCESS_ID, Long.toString(holder.processId()));
		note.setProperty(SINCE, holder.since().toString());
		Files.createDirectories(file.getParent());
		try (Writer out = Files.newBufferedWriter(file)) {
			note.store(out, null);
		}
	}

	/**
	 * Who left the note; empty if there is none, if it cannot be understood, or if the
	 * process that left it is known to have ended.
	 */
	Optional<Holder> read() {
		Properties note = new Properties();
		try (Reader in = Files.newBufferedReader(file)) {
			note.load(in);
			return Optional.of(parse(note)).filter(holder -> !holder.isGone());
		} catch (IOException | IllegalArgumentException | DateTimeException e) {
			return Optional.empty();
		}
	}

	/** Deletes the note, if there is one. */
	void delete() throws IOException {
		Files.deleteIfExists(file);
	}

	private static Holder parse(Properties note) {
		return new Holder(required(note.getProperty(USER)), required(note.getProperty(HOST)),
				Long.parseLong(required(note.getProperty(PROCESS_ID))), Instant.parse(required(note.getProperty(SINCE))));
	}

	private static String required(@Nullable String value) {
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException();
		}
		return value;
	}
}
