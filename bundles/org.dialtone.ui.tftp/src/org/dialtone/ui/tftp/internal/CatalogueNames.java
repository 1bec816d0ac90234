package org.dialtone.ui.tftp.internal;

import java.util.Optional;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.PhoneIdentity;
import org.dialtone.core.phones.PhoneModel;

/**
 * The phones of a catalogue.
 *
 * @param catalogue knows them
 */
public record CatalogueNames(Catalogue catalogue) implements PhoneNames {

	/** While the catalogue is being read: MAC addresses alone. */
	public static final CatalogueNames NONE = new CatalogueNames(Catalogue.EMPTY);

	@Override
	public String of(String file) {
		return PhoneIdentity.of(file, catalogue).text();
	}

	@Override
	public Optional<PhoneModel> model(String file) {
		return PhoneIdentity.of(file, catalogue).model();
	}
}
