package org.dialtone.ui.phones.internal.handlers;

import java.io.IOException;
import java.nio.file.Path;

import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.starter.StarterProcedure;
import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.resource.ExternalFiles;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPart;

/** Writes a procedure for the selected phone into the user's folder, and opens it for editing. */
public class NewProcedureHandler extends NodeHandler {

	@Override
	void execute(IWorkbenchPart part, Node node) throws ExecutionException {
		var model = node.model();
		var location = Platform.getLocation();
		if (model.isPresent() && location != null) {
			write(part, model.get(), location.toPath().resolve(CatalogueService.USER_FOLDER));
		}
	}

	private static void write(IWorkbenchPart part, PhoneModel model, Path folder) {
		try {
			var file = StarterProcedure.write(folder, model, NewProcedureHandler::isTaken);
			boolean opened = ExternalFiles.open(file);
			say(part, NLS.bind(opened ? Messages.status_written : Messages.status_written_not_opened, file));
		} catch (IOException e) {
			MessageDialog.openError(part.getSite().getShell(), Messages.new_failed_title,
					NLS.bind(Messages.new_failed, folder, e.getLocalizedMessage()));
		}
	}

	private static boolean isTaken(String id) {
		var taken = new boolean[1];
		ServiceCaller.callOnce(NewProcedureHandler.class, CatalogueService.class,
				service -> taken[0] = service.current().procedure(id).isPresent());
		return taken[0];
	}
}
