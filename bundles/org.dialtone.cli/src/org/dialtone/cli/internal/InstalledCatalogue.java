package org.dialtone.cli.internal;

import org.dialtone.core.CatalogueService;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/**
 * The catalogue of the plug-ins that are installed, those that were put into
 * {@code dropins} just now included. Nothing is loaded before a command asks.
 */
final class InstalledCatalogue {

	private InstalledCatalogue() {
	}

	/** The service that keeps it. */
	static CatalogueService service() {
		var bundle = FrameworkUtil.getBundle(InstalledCatalogue.class);
		var context = bundle == null ? null : bundle.getBundleContext();
		if (context != null) {
			Dropins.takeIn(context);
			@Nullable
			ServiceReference<CatalogueService> reference = context.getServiceReference(CatalogueService.class);
			@Nullable
			CatalogueService service = reference == null ? null : context.getService(reference);
			if (service != null) {
				return service; // kept until the process ends with the command
			}
		}
		throw new CommandFailure(Messages.catalogue_missing);
	}
}
