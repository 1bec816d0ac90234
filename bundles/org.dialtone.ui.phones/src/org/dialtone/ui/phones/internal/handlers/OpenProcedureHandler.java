package org.dialtone.ui.phones.internal.handlers;

import java.util.Optional;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.page.CatalogueInput;

/** Carries out {@link SharedCommands#OPEN_PROCEDURE}: opens the page of a procedure. */
public class OpenProcedureHandler extends OpenPageHandler {

	/** Made by the workbench. */
	public OpenProcedureHandler() {
		super(SharedCommands.PROCEDURE_ID, Messages.open_procedure_title, Messages.open_procedure_unknown);
	}

	@Override
	Optional<CatalogueInput> find(Catalogue catalogue, String id) {
		return catalogue.procedure(id).map(CatalogueInput::of);
	}
}
