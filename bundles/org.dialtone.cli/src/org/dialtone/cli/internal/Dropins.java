package org.dialtone.cli.internal;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/**
 * Takes in plug-ins that were put into the folder {@code dropins}, or taken away from
 * it, since a headless run looked there last.
 * <p>
 * That is the work of p2, which starts at a higher level than headless runs, since it
 * takes longer than most of them and bears no other run beside it. So it is started
 * only when the folder has changed, by one run at a time.
 */
final class Dropins {

	private static final String FOLDER = "dropins"; //$NON-NLS-1$
	private static final String HOME_AREA = "eclipse.home.location"; //$NON-NLS-1$
	private static final String CONFIGURATION_AREA = "osgi.configuration.area"; //$NON-NLS-1$
	/** Where the product starts p2's reconciler. */
	private static final int RECONCILER_LEVEL = 5;
	private static final long LIMIT_SECONDS = 120;
	/** Deep enough for {@code dropins/NAME/eclipse/plugins/NAME.jar}. */
	private static final int DEPTH = 4;

	private static final Logger LOG = System.getLogger(Dropins.class.getName());

	private Dropins() {
	}

	/** Does so; where that fails, the next start with a window does it. */
	static void takeIn(BundleContext context) {
		try {
			var folders = new ArrayList<Path>();
			folders.add(area(context, HOME_AREA).resolve(FOLDER));
			var own = area(context, CONFIGURATION_AREA);
			if (own.getParent() != null && !folders.contains(own.resolveSibling(FOLDER))) {
				folders.add(own.resolveSibling(FOLDER)); // of this user, where the product belongs to somebody else
			}
			takeIn(list(folders), own.resolve(context.getBundle().getSymbolicName()), () -> reconcile(context));
		} catch (IOException | InvalidSyntaxException e) {
			LOG.log(Level.WARNING, "The folder dropins cannot be looked at", e); //$NON-NLS-1$
		}
	}

	/**
	 * @param found what is in the folders
	 * @param notes the folder in which it is remembered
	 */
	static void takeIn(List<String> found, Path notes, Runnable reconcile) throws IOException {
		var seen = notes.resolve(FOLDER);
		if (found.equals(read(seen))) {
			return;
		}
		Files.createDirectories(notes);
		try (var channel = FileChannel.open(notes.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); //$NON-NLS-1$
				var lock = channel.lock()) {
			reconcile.run();
			Files.write(seen, found);
		}
	}

	private static List<String> read(Path file) throws IOException {
		try {
			return Files.readAllLines(file);
		} catch (NoSuchFileException e) {
			return List.of();
		}
	}

	/** Each file with what tells that it is another one. */
	static List<String> list(List<Path> folders) throws IOException {
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

	private static Path area(BundleContext context, String type) throws InvalidSyntaxException, IOException {
		for (var reference : context.getServiceReferences(Location.class, "(type=" + type + ')')) { //$NON-NLS-1$
			var location = context.getService(reference);
			if (location != null && location.isSet()) {
				return new File(location.getURL().getPath()).toPath();
			}
		}
		throw new NoSuchFileException(type);
	}

	private static void reconcile(BundleContext context) {
		var reached = new CountDownLatch(1);
		context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkStartLevel.class).setStartLevel(RECONCILER_LEVEL, event -> {
			if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED) {
				reached.countDown();
			}
		});
		try {
			if (!reached.await(LIMIT_SECONDS, TimeUnit.SECONDS)) {
				LOG.log(Level.WARNING, "The folder dropins takes too long to be taken in"); //$NON-NLS-1$
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
