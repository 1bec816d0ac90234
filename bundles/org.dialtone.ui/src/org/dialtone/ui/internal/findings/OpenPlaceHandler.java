package org.dialtone.ui.internal.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.Place;
import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.internal.text.PlugInFile;
import org.dialtone.ui.internal.text.TextInput;
import org.dialtone.ui.internal.text.TextPage;
import org.dialtone.ui.resource.ExternalFiles;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Carries out {@link SharedCommands#OPEN_PLACE}: goes where the selected finding is. */
public class OpenPlaceHandler extends FindingHandler {

	@Override
	void execute(IWorkbenchWindow window, Finding finding) throws ExecutionException {
		switch (finding.where()) {
		case Location file -> open(window, file, finding);
		case Place.Phone phone -> SharedCommands.run(window, SharedCommands.OPEN_PHONE, Map.of(SharedCommands.PHONE_ID, phone.model()));
		case Place.Request request -> SharedCommands.run(window, SharedCommands.SHOW_REQUEST,
				Map.of(SharedCommands.REQUEST_NUMBER, Long.toString(request.number())));
		case Place.Byte bytes -> open(window, bytes.file(), finding);
		case Place.ArchiveEntry entry -> open(window, entry.archive(), finding);
		case Place.Field field -> open(window, field.form(), finding);
		}
	}

	private static void open(IWorkbenchWindow window, Location place, Finding finding) {
		var file = Path.of(place.file());
		if (!file.isAbsolute()) {
			read(window, place, finding);
		} else if (!Files.exists(file)) {
			say(window, Messages.open_gone, place);
		} else if (!ExternalFiles.open(file)) {
			say(window, Messages.open_no_editor, place);
		}
	}

	/** A file of a plug-in, which may be packed in an archive. */
	private static void read(IWorkbenchWindow window, Location place, Finding finding) {
		var job = Job.create(NLS.bind(Messages.job_open, place.file()), monitor -> {
			try {
				var text = PlugInFile.read(place.file());
				window.getWorkbench().getDisplay().asyncExec(() -> show(window, place, finding, text));
				return Status.OK_STATUS;
			} catch (IOException e) {
				return Status.error(NLS.bind(Messages.open_failed, place.file(), e.getLocalizedMessage()), e);
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private static void show(IWorkbenchWindow window, Location place, Finding finding, Optional<String> text) {
		var page = window.getActivePage();
		if (page == null) {
			return; // the window was closed in the meantime
		}
		if (text.isEmpty()) {
			say(window, Messages.open_gone, place);
			return;
		}
		try {
			if (page.openEditor(new TextInput(place.file(), text.get()), TextPage.ID) instanceof TextPage shown) {
				shown.mark(place.line(), finding.summary());
			}
		} catch (PartInitException e) {
			ILog.of(OpenPlaceHandler.class).error("The text of " + place.file() + " cannot be shown", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static void say(IWorkbenchWindow window, String text, Location place) {
		MessageDialog.openInformation(window.getShell(), Messages.table, NLS.bind(text, place.file()));
	}
}
