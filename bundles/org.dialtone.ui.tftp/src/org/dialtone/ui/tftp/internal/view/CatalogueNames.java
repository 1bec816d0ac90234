package org.dialtone.ui.tftp.internal.view;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.PhoneIdentity;
import org.dialtone.ui.tftp.internal.PhoneNames;

/** The names of phones in a catalogue. */
record CatalogueNames(Catalogue catalogue) implements PhoneNames {

	/** While the catalogue is being read: MAC addresses alone. */
	static final CatalogueNames NONE = new CatalogueNames(Catalogue.EMPTY);

	@Override
	public String of(String file) {
		return PhoneIdentity.of(file, catalogue).text();
	}
}
