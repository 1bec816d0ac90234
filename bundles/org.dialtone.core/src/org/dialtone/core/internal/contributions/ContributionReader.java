package org.dialtone.core.internal.contributions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.Severity;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.core.catalogue.FileKind;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.InvalidRegistryObjectException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * Collects the files that plug-ins contribute. A mistake in a plug-in is never thrown: it
 * becomes a finding with the line of its {@code plugin.xml}.
 * <p>
 * The first entry with an id keeps it, so the order must not depend on which plug-in was
 * installed or started first. Dialtone's own plug-ins come first, so that nobody replaces
 * one of their phones by accident, then all others by symbolic name; within a plug-in the
 * order is that of its {@code plugin.xml}.
 */
final class ContributionReader {

	private static final String OWN = "org.dialtone."; //$NON-NLS-1$

	private static final Comparator<Extension> ORDER = Comparator
			.comparing((Extension extension) -> !extension.contributor.startsWith(OWN))
			.thenComparing(Extension::contributor);

	/** One extension of a plug-in; a plug-in that is gone has no files. */
	private record Extension(String contributor, Optional<PlugIn> plugIn, Point point, IExtension extension) {
	}

	private final IExtensionRegistry registry;
	private final Function<IContributor, Optional<PlugIn>> plugIns;

	/**
	 * @param registry knows who contributes
	 * @param plugIns  the plug-in of a contributor; empty when it is gone
	 */
	ContributionReader(IExtensionRegistry registry, Function<IContributor, Optional<PlugIn>> plugIns) {
		this.registry = registry;
		this.plugIns = plugIns;
	}

	/** What is contributed now, in order. */
	List<CatalogueFile> read() {
		var extensions = new ArrayList<Extension>();
		for (var point : Point.values()) {
			@Nullable
			IExtensionPoint known = registry.getExtensionPoint(point.id);
			if (known != null) {
				for (var extension : known.getExtensions()) {
					open(point, extension).ifPresent(extensions::add);
				}
			}
		}
		extensions.sort(ORDER);
		var all = new ArrayList<CatalogueFile>();
		var seen = new HashSet<String>();
		for (var extension : extensions) {
			all.addAll(read(extension, seen));
		}
		return all;
	}

	private Optional<Extension> open(Point point, IExtension extension) {
		try {
			var contributor = extension.getContributor();
			var plugIn = plugIns.apply(contributor);
			return Optional.of(new Extension(plugIn.map(PlugIn::name).orElse(contributor.getName()), plugIn, point, extension));
		} catch (InvalidRegistryObjectException e) {
			return Optional.empty(); // it has just gone, and the registry reports that
		}
	}

	private static List<CatalogueFile> read(Extension extension, Set<String> seen) {
		var plugIn = extension.plugIn;
		if (plugIn.isEmpty()) {
			var where = PluginXml.of(extension.contributor);
			return List.of(CatalogueFile.missing(new FileId(extension.contributor, extension.point.id, where.file()),
					Finding.error(CatalogueRule.PLUGIN_GONE.id(), where, Messages.plugin_gone, Messages.plugin_gone_solution)));
		}
		var reading = new Reading(plugIn.get(), extension.point, seen);
		try {
			for (var element : extension.extension.getConfigurationElements()) {
				reading.read(element);
			}
		} catch (InvalidRegistryObjectException e) {
			return List.of(); // it has just gone, and the registry reports that
		}
		return reading.all;
	}

	/** Reads the elements of one extension. */
	private static final class Reading {

		private static final String PLUGIN_XML = "plugin.xml"; //$NON-NLS-1$

		private final List<CatalogueFile> all = new ArrayList<>();
		private final PlugIn plugIn;
		private final Point point;
		private final Set<String> seen;

		Reading(PlugIn plugIn, Point point, Set<String> seen) {
			this.plugIn = plugIn;
			this.point = point;
			this.seen = seen;
		}

		void read(IConfigurationElement element) {
			if (!element.getName().equals(point.element)) {
				unknown(element);
				return;
			}
			for (var attribute : element.getAttributeNames()) {
				if (!point.attributes.contains(attribute)) {
					leftOut(CatalogueRule.PLUGIN_XML, element, PLUGIN_XML, Severity.WARNING, NLS.bind(Messages.attribute_unknown, point.element, attribute),
							NLS.bind(Messages.attribute_unknown_solution, attributes()));
				}
			}
			for (var child : element.getChildren()) {
				unknown(child);
			}
			var named = false;
			for (var attribute : point.attributes) {
				@Nullable
				String value = element.getAttribute(attribute);
				if (value != null && !value.isBlank()) {
					named = true;
					take(element, attribute, value);
				}
			}
			if (!named) {
				leftOut(CatalogueRule.PLUGIN_XML, element, PLUGIN_XML, Severity.ERROR, NLS.bind(Messages.attribute_missing, point.element),
						NLS.bind(Messages.attribute_missing_solution, attributes()));
			}
		}

		private void take(IConfigurationElement element, String attribute, String value) {
			var path = PlugIn.path(value);
			if (path.isEmpty()) {
				leftOut(CatalogueRule.FILE_NAME, element, value, Severity.ERROR, NLS.bind(Messages.path_outside, value), Messages.path_outside_solution);
				return;
			}
			try {
				if (attribute.equals(Point.FOLDER)) {
					takeFolder(element, path.get());
				} else if (isKind(path.get())) {
					takeFile(element, path.get());
				} else {
					leftOut(CatalogueRule.FILE_NAME, element, path.get(), Severity.ERROR, NLS.bind(Messages.file_name, value, point.kind.suffix()),
							Messages.file_name_solution);
				}
			} catch (IllegalStateException e) {
				leftOut(CatalogueRule.PLUGIN_GONE, element, path.get(), Severity.ERROR, Messages.plugin_gone, Messages.plugin_gone_solution);
			}
		}

		private void takeFolder(IConfigurationElement element, String folder) {
			List<String> files;
			try {
				files = plugIn.list(folder).stream().filter(this::isKind).toList();
			} catch (IOException e) {
				unreadable(folder, e);
				return;
			}
			if (files.isEmpty()) {
				leftOut(CatalogueRule.FILE_MISSING, element, folder, Severity.ERROR, NLS.bind(Messages.folder_empty, folder, point.kind.suffix()),
						Messages.folder_empty_solution);
			}
			for (var file : files) {
				takeFile(element, file);
			}
		}

		private void takeFile(IConfigurationElement element, String path) {
			if (!seen.add(id(path).name())) {
				leftOut(CatalogueRule.FILE_TWICE, element, PLUGIN_XML, Severity.WARNING, NLS.bind(Messages.file_twice, path), Messages.file_twice_solution);
				return;
			}
			try {
				var content = plugIn.read(path);
				if (content.isEmpty()) {
					leftOut(CatalogueRule.FILE_MISSING, element, path, Severity.ERROR, NLS.bind(Messages.file_missing, path), Messages.file_missing_solution);
				} else {
					all.add(new CatalogueFile(id(path), content.get()));
				}
			} catch (IOException e) {
				unreadable(path, e);
			}
		}

		private void unreadable(String path, IOException e) {
			var id = id(path);
			all.add(CatalogueFile.missing(id, Finding.error(CatalogueRule.FILE_UNREADABLE.id(), Location.of(id.name()),
					NLS.bind(Messages.file_unreadable, e.getMessage()), Messages.file_unreadable_solution)));
		}

		private boolean isKind(String path) {
			return FileKind.of(path).filter(point.kind::equals).isPresent();
		}

		private String attributes() {
			return String.join(", ", point.attributes); //$NON-NLS-1$
		}

		private void unknown(IConfigurationElement element) {
			leftOut(CatalogueRule.PLUGIN_XML, element, PLUGIN_XML, Severity.ERROR, NLS.bind(Messages.element_unknown, element.getName()),
					NLS.bind(Messages.element_unknown_solution, point.element));
		}

		/** @param file the file that was meant, relative to the root of the plug-in; the finding has the line of the element */
		private void leftOut(CatalogueRule rule, IConfigurationElement element, String file, Severity severity, String summary, String solution) {
			var where = PluginXml.of(plugIn, point, element);
			all.add(CatalogueFile.missing(id(file), new Finding(rule.id(), severity, summary, "", solution, where))); //$NON-NLS-1$
		}

		/** @param path relative to the root of the plug-in */
		private FileId id(String path) {
			return new FileId(plugIn.name(), point.id, plugIn.name() + '/' + path);
		}
	}
}
