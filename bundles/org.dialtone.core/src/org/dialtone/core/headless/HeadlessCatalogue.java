package org.dialtone.core.headless;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.core.internal.Lookup;
import org.dialtone.core.internal.build.Assembly;
import org.dialtone.core.internal.contributions.LiveCatalogue;
import org.dialtone.core.internal.contributions.PlugIn;
import org.dialtone.core.internal.contributions.Point;
import org.dialtone.core.internal.read.FileReader;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.jdt.annotation.Nullable;

/** The catalogue of files that are at hand, for programs that run without OSGi. */
public final class HeadlessCatalogue {

	/** The plug-in that has the extension points. */
	private static final String CORE = "org.dialtone.core"; //$NON-NLS-1$
	private static final Logger LOG = System.getLogger(HeadlessCatalogue.class.getName());

	/** What a plug-in contributes, to whomever: one of its files, and what it holds. */
	private record Manifest(PlugIn plugIn, String file, byte[] content) {
	}

	private final Map<String, PlugIn> plugIns = new HashMap<>();

	private HeadlessCatalogue(Map<String, Path> places) {
		places.forEach((name, place) -> plugIns.put(name, new FilePlugIn(name, place)));
	}

	/**
	 * The catalogue of what plug-ins contribute, in the order and with the findings that
	 * it has in the workbench; there are no files of the user. What they say in their
	 * {@code plugin.xml} goes into a registry of extensions, which is read as always; a
	 * plug-in that cannot be read is left out, with a warning in the log. Nothing is read
	 * before somebody asks.
	 *
	 * @param places the jar or the folder of each plug-in, by its symbolic name;
	 *               {@code org.dialtone.core} must be among them
	 */
	public static CatalogueService ofPlugIns(Map<String, Path> places) {
		var contributions = new HeadlessCatalogue(places);
		return new LiveCatalogue(contributions.registry(), contributor -> Lookup.find(contributions.plugIns, contributor.getName()),
				Optional::empty);
	}

	/** The catalogue of some files and nothing else; the first entry with an id keeps it. */
	public static Catalogue ofFiles(List<CatalogueFile> files) {
		return Assembly.of(files.parallelStream().map(FileReader::read).toList());
	}

	private IExtensionRegistry registry() {
		var registry = RegistryFactory.createRegistry(new Strategy(), null, null);
		plugIns.values().parallelStream().flatMap(HeadlessCatalogue::manifests).toList()
				.forEach(manifest -> add(manifest, registry));
		return registry;
	}

	private static void add(Manifest manifest, IExtensionRegistry registry) {
		var name = manifest.plugIn.name();
		var contributor = new RegistryContributor(name, name, null, null);
		registry.addContribution(new ByteArrayInputStream(manifest.content), contributor, false, name + '/' + manifest.file, null, null);
	}

	private static Stream<Manifest> manifests(PlugIn plugIn) {
		try {
			for (var file : PlugIn.MANIFESTS) {
				var content = plugIn.read(file);
				if (content.isPresent()) {
					return isOurs(plugIn, content.get()) ? Stream.of(new Manifest(plugIn, file, content.get())) : Stream.empty();
				}
			}
		} catch (IOException e) {
			LOG.log(Level.WARNING, "A plug-in cannot be read: " + plugIn, e); //$NON-NLS-1$
		}
		return Stream.empty();
	}

	/** Most of what is installed has nothing to do with phones, and need not be parsed. */
	private static boolean isOurs(PlugIn plugIn, byte[] content) {
		return plugIn.name().equals(CORE)
				|| Arrays.stream(Point.values()).anyMatch(point -> new String(content, ISO_8859_1).contains(point.id));
	}

	/** Without a cache, and with the logger of this program. */
	private static final class Strategy extends RegistryStrategy {

		Strategy() {
			super(new File[0], new boolean[0]);
		}

		@Override
		public void log(@Nullable IStatus status) {
			if (status != null) {
				LOG.log(Level.WARNING, status.getMessage(), status.getException());
			}
		}
	}
}
