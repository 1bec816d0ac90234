package org.dialtone.core.internal.contributions;

import java.io.File;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.dialtone.core.Finding;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.CatalogueService;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;

/**
 * The catalogue of what plug-ins contribute and of the user's files in the folder
 * {@code procedures} of the workspace, which come last. Without a workspace, as in
 * headless runs, there are no user files.
 * <p>
 * The first catalogue is created on the thread that first asks for it. All later ones are
 * created on one thread of this class, which also calls the listeners.
 */
@Component(service = CatalogueService.class)
public final class LiveCatalogue implements CatalogueService {

	/** A file must look the same twice before it is read, so a saved file appears within a second. */
	private static final long LOOK_MILLIS = 500;
	/** A slow or very full folder is polled less often, so that polling takes at most this fraction of the time ... */
	private static final long LOOK_SHARE = 10;
	/** ... but at least this often. */
	private static final long MOST_MILLIS = 5_000;
	/** Plug-ins often come and go several at a time. */
	private static final long CROWD_MILLIS = 200;

	private static final Logger LOG = System.getLogger(LiveCatalogue.class.getName());

	/** A catalogue and the files it was made from. */
	private record State(Readings readings, Catalogue catalogue) {
		static final State NONE = new State(Readings.NONE, Catalogue.EMPTY);
	}

	private final IExtensionRegistry registry;
	private final ContributionReader reader;
	private final UserFiles userFiles;
	private final List<RegistryWatch> watches = new ArrayList<>();
	private final List<Consumer<Catalogue>> listeners = new CopyOnWriteArrayList<>();
	private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1,
			Thread.ofPlatform().name("Catalogue").daemon().factory()); //$NON-NLS-1$
	private final AtomicBoolean changing = new AtomicBoolean();
	private final Object lock = new Object();
	private List<CatalogueFile> contributed = List.of();
	private volatile State state = State.NONE;

	/**
	 * Reads nothing yet.
	 *
	 * @param registry  knows who contributes
	 * @param workspace where the user's files are, if there is a workspace
	 */
	@Activate
	public LiveCatalogue(@Reference IExtensionRegistry registry,
			@Reference(target = "(type=osgi.instance.area)", cardinality = ReferenceCardinality.OPTIONAL) @Nullable Location workspace) {
		this(registry, () -> folder(workspace));
	}

	/** @param folder where the user's files are, if anywhere; asked repeatedly */
	LiveCatalogue(IExtensionRegistry registry, Supplier<Optional<Path>> folder) {
		this(registry, BundlePlugIn::of, folder);
	}

	/**
	 * Reads nothing yet.
	 *
	 * @param registry knows who contributes
	 * @param plugIns  the plug-in of a contributor; empty when it is gone
	 * @param folder   where the user's files are, if there is such a place; asked again and again
	 */
	public LiveCatalogue(IExtensionRegistry registry, Function<IContributor, Optional<PlugIn>> plugIns,
			Supplier<Optional<Path>> folder) {
		this.registry = registry;
		reader = new ContributionReader(registry, plugIns);
		userFiles = new UserFiles(folder);
	}

	/** A workspace that has not been chosen yet is not asked for its location, which would choose one. */
	private static Optional<Path> folder(@Nullable Location workspace) {
		if (workspace == null || !workspace.isSet()) {
			return Optional.empty();
		}
		return Optional.of(new File(workspace.getURL().getPath(), USER_FOLDER).toPath());
	}

	@Override
	public Catalogue current() {
		return state().catalogue;
	}

	private State state() {
		var known = state;
		if (known != State.NONE) {
			return known;
		}
		synchronized (lock) {
			if (state == State.NONE) {
				begin();
			}
			return state;
		}
	}

	/** Starts watching before reading, so that no change is missed. */
	private void begin() {
		for (var point : Point.values()) {
			var watch = new RegistryWatch(this::contributionsChanged);
			watches.add(watch);
			registry.addListener(watch, point.id);
		}
		contributed = reader.read();
		userFiles.read();
		make();
		lookLater(LOOK_MILLIS);
	}

	private void contributionsChanged() {
		if (!changing.getAndSet(true)) {
			later(this::readContributions, CROWD_MILLIS);
		}
	}

	private void later(Runnable action, long millis) {
		try {
			thread.schedule(() -> safely(action), millis, TimeUnit.MILLISECONDS);
		} catch (RejectedExecutionException e) {
			// closed in the meantime: nobody is interested any more
		}
	}

	private void lookLater(long millis) {
		later(() -> {
			long start = System.nanoTime();
			try {
				look();
			} finally {
				long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
				lookLater(Math.clamp(LOOK_SHARE * took, LOOK_MILLIS, MOST_MILLIS));
			}
		}, millis);
	}

	private void readContributions() {
		changing.set(false);
		boolean changed;
		synchronized (lock) {
			contributed = reader.read();
			changed = make();
		}
		if (changed) {
			tell();
		}
	}

	private void look() {
		boolean changed;
		synchronized (lock) {
			changed = userFiles.poll() && make();
		}
		if (changed) {
			tell();
		}
	}

	/** @return whether there is a new catalogue */
	private boolean make() {
		var all = new ArrayList<>(contributed);
		all.addAll(userFiles.files());
		var readings = state.readings.next(all);
		if (state != State.NONE && readings.equals(state.readings)) {
			return false;
		}
		state = new State(readings, readings.catalogue());
		return true;
	}

	private void tell() {
		var catalogue = state.catalogue;
		listeners.forEach(listener -> safely(() -> listener.accept(catalogue)));
	}

	/** Listeners are foreign code: if one fails, the others must still be called, and the thread must continue. */
	private static void safely(Runnable call) {
		try {
			call.run();
		} catch (Throwable e) {
			LOG.log(Level.ERROR, "The catalogue, or a listener of it, failed", e); //$NON-NLS-1$
		}
	}

	@Override
	public void addListener(Consumer<Catalogue> listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(Consumer<Catalogue> listener) {
		listeners.remove(listener);
	}

	@Override
	public List<Finding> check(List<CatalogueFile> files) {
		var names = files.stream().map(file -> file.id().name()).collect(Collectors.toSet());
		return state().readings.catalogueWith(files).contributions().stream()
				.filter(contribution -> names.contains(contribution.file().name()))
				.flatMap(contribution -> contribution.findings().stream())
				.sorted(Comparator.comparing(Finding::where)).toList();
	}

	/** Stops watching; the last catalogue can still be used. */
	@Deactivate
	void close() {
		watches.forEach(registry::removeListener);
		thread.shutdownNow();
		listeners.clear();
	}
}
