package org.dialtone.core.internal.contributions;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

import org.dialtone.core.catalogue.CatalogueFile;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/**
 * A plug-in that OSGi has installed.
 *
 * @param bundle where its files are
 */
record BundlePlugIn(Bundle bundle) implements PlugIn {

	/** The plug-in of a contributor, unless it is gone. */
	static Optional<PlugIn> of(IContributor contributor) {
		@Nullable
		Bundle bundle = ContributorFactoryOSGi.resolve(contributor);
		return bundle == null ? Optional.empty() : Optional.of(new BundlePlugIn(bundle));
	}

	@Override
	public String name() {
		@Nullable
		String name = bundle.getSymbolicName();
		return name == null ? "" : name; //$NON-NLS-1$
	}

	@Override
	public Optional<byte[]> read(String path) throws IOException {
		@Nullable
		URL url = bundle.getEntry(path);
		if (url == null) {
			return Optional.empty();
		}
		try (var input = url.openStream()) {
			return Optional.of(input.readNBytes(CatalogueFile.MOST_READ));
		}
	}

	@Override
	public List<String> list(String folder) {
		@Nullable
		Enumeration<String> entries = bundle.getEntryPaths(folder);
		var paths = entries == null ? new ArrayList<String>() : Collections.list(entries);
		paths.removeIf(path -> path.endsWith(SEPARATOR));
		Collections.sort(paths);
		return paths;
	}
}
