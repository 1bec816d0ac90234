package org.dialtone.ui.internal.findings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.Place;
import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.resource.ExternalFiles;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;

/** Carries out {@link SharedCommands#OPEN_PLACE}: goes where the selected finding is. */
public class OpenPlaceHandler extends FindingHandler {

	@Override
	void execute(IWorkbenchWindow window, Finding finding) throws ExecutionException {
		switch (finding.where()) {
		case Location file -> open(window, file);
		case Place.Phone phone -> SharedCommands.run(window, SharedCommands.OPEN_PHONE, Map.of(SharedCommands.PHONE_ID, phone.model()));
		case Place.Request request ->
			SharedCommands.run(window, SharedCommands.SHOW_SERVED_FILE, Map.of(SharedCommands.FILE_NAME, request.name()));
		case Place.Byte bytes -> open(window, bytes.file());
		case Place.ArchiveEntry entry -> open(window, entry.archive());
		case Place.Field field -> open(window, field.form());
		}
	}

	private static void open(IWorkbenchWindow window, Location place) {
		var file = Path.of(place.file());
		if (!file.isAbsolute() || !Files.exists(file)) {
			MessageDialog.openInformation(window.getShell(), Messages.table, NLS.bind(Messages.open_in_plugin, place.file()));
		} else if (!ExternalFiles.open(file)) {
			MessageDialog.openInformation(window.getShell(), Messages.table, NLS.bind(Messages.open_no_editor, place.file()));
		}
	}
}
