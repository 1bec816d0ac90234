package org.dialtone.ui.phones.internal.handlers;

import java.util.Optional;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.page.CatalogueInput;

/** Carries out {@link SharedCommands#OPEN_PHONE}: opens the page of a phone model. */
public class OpenPhoneHandler extends OpenPageHandler {

	/** Made by the workbench. */
	public OpenPhoneHandler() {
		super(SharedCommands.PHONE_ID, Messages.open_phone_title, Messages.open_phone_unknown);
	}

	@Override
	Optional<CatalogueInput> find(Catalogue catalogue, String id) {
		return catalogue.model(id).map(CatalogueInput::of);
	}
}
