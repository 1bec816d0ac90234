package org.dialtone.cli.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes in plug-ins that were put into the folder {@code dropins}, or taken away from
 * it, since a headless run looked there last.
 * <p>
 * That is the work of p2, which takes longer than most headless runs and bears no other
 * run beside it. So it is started only when the folder has changed, by one run at a time.
 */
final class Dropins {

	private static final String SEEN = "dropins"; //$NON-NLS-1$
	/** Deep enough for {@code dropins/NAME/eclipse/plugins/NAME.jar}. */
	private static final int DEPTH = 4;

	private final List<Path> folders;
	private final Path notes;

	/**
	 * @param folders which need not be there
	 * @param notes   the folder in which it is remembered what they held
	 */
	Dropins(List<Path> folders, Path notes) {
		this.folders = folders;
		this.notes = notes;
	}

	/** The folders of a product. */
	static Dropins of(Installation installation) {
		return new Dropins(installation.dropins(), installation.configuration().resolve("org.dialtone.cli")); //$NON-NLS-1$
	}

	/**
	 * Does so.
	 *
	 * @param reconcile called when something has changed; what it throws is thrown on, and it is asked again the next time
	 */
	void takeIn(Reconciling reconcile) throws IOException {
		if (list().equals(seen())) {
			return;
		}
		Files.createDirectories(notes);
		try (var channel = FileChannel.open(notes.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); //$NON-NLS-1$
				var lock = channel.lock()) {
			var found = list();
			if (!found.equals(seen())) { // another run may have done it meanwhile
				reconcile.run();
				Files.write(notes.resolve(SEEN), found);
			}
		}
	}

	/** Has p2 install what is in the folders, and forget what is gone. */
	interface Reconciling {
		void run() throws IOException;
	}

	private List<String> seen() throws IOException {
		try {
			return Files.readAllLines(notes.resolve(SEEN));
		} catch (NoSuchFileException e) {
			return List.of();
		}
	}

	/** Each file with what tells that it is another one. */
	private List<String> list() throws IOException {
		var found = new ArrayList<String>();
		for (var folder : folders) {
			if (Files.isDirectory(folder)) {
				try (var files = Files.walk(folder, DEPTH)) {
					for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
						found.add(file + " " + Files.size(file) + ' ' + Files.getLastModifiedTime(file).toMillis()); //$NON-NLS-1$
					}
				}
			}
		}
		return found;
	}
}
