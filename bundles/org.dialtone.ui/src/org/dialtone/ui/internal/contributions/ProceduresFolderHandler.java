package org.dialtone.ui.internal.contributions;

import java.io.IOException;
import java.nio.file.Files;

import org.dialtone.core.catalogue.CatalogueService;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the folder with the user's own files, and creates it first if need be. */
public class ProceduresFolderHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var folder = Platform.getLocation().append(CatalogueService.USER_FOLDER).toPath();
		try {
			Files.createDirectories(folder);
			Program.launch(folder.toString());
		} catch (IOException e) {
			MessageDialog.openError(HandlerUtil.getActiveShellChecked(event), Messages.folder_failed_title,
					NLS.bind(Messages.folder_failed, folder, e.getMessage()));
		}
		return null;
	}
}
