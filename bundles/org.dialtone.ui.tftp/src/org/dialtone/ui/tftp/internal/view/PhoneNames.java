package org.dialtone.ui.tftp.internal.view;

import java.util.function.Function;

import org.dialtone.core.CatalogueService;
import org.dialtone.core.PhoneIdentity;
import org.eclipse.core.runtime.ServiceCaller;

/**
 * What the name of a file tells about the phone that asks for it. The catalogue is
 * read when the first phone asks, so that the view opens without waiting for it. May
 * be used from any thread.
 */
final class PhoneNames implements Function<String, String> {

	private final ServiceCaller<CatalogueService> catalogue = new ServiceCaller<>(PhoneNames.class, CatalogueService.class);

	/** The phone's MAC address or model; empty when the name tells neither. */
	@Override
	public String apply(String file) {
		return catalogue.current().map(known -> PhoneIdentity.of(file, known.current()).text()).orElse(""); //$NON-NLS-1$
	}

	/** Needs the catalogue no more. */
	void dispose() {
		catalogue.unget();
	}
}
