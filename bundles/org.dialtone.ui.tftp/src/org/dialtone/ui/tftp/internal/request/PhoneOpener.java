package org.dialtone.ui.tftp.internal.request;

import java.util.List;
import java.util.Map;

import org.dialtone.core.phones.PhoneModel;
import org.dialtone.serving.RequestRecord;
import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** Opens the page of the phone that sent a request; asks which one where several may have been it. */
public final class PhoneOpener {

	private PhoneOpener() {
	}

	/** Finds out which phone it was, and opens its page, soon. */
	public static void open(IWorkbenchWindow window, RequestRecord request) {
		RequestKnowledge.find(request, ServerControl.get(), window.getShell().getDisplay(), known -> {
			if (!window.getShell().isDisposed()) {
				open(window, request, known.models());
			}
		});
	}

	static void open(IWorkbenchWindow window, RequestRecord request, List<PhoneModel> models) {
		switch (models.size()) {
		case 0 -> MessageDialog.openInformation(window.getShell(), Messages.phone_title,
				NLS.bind(Messages.phone_unknown, request.request().file()));
		case 1 -> open(window, models.getFirst());
		default -> choose(window, request, models);
		}
	}

	private static void choose(IWorkbenchWindow window, RequestRecord request, List<PhoneModel> models) {
		var dialog = new ElementListSelectionDialog(window.getShell(),
				LabelProvider.createTextProvider(model -> model instanceof PhoneModel phone ? phone.name() : "")); //$NON-NLS-1$
		dialog.setTitle(Messages.phone_title);
		dialog.setMessage(NLS.bind(Messages.phone_choose, request.request().file()));
		dialog.setElements(models.toArray());
		dialog.setMultipleSelection(false);
		dialog.open();
		if (dialog.getFirstResult() instanceof PhoneModel chosen) {
			open(window, chosen);
		}
	}

	private static void open(IWorkbenchWindow window, PhoneModel model) {
		try {
			SharedCommands.run(window, SharedCommands.OPEN_PHONE, Map.of(SharedCommands.PHONE_ID, model.id()));
		} catch (ExecutionException e) {
			ILog.of(PhoneOpener.class).error("The page of " + model.id() + " cannot be opened", e); //$NON-NLS-1$ //$NON-NLS-2$
			MessageDialog.openError(window.getShell(), Messages.phone_title,
					NLS.bind(Messages.phone_failed, model.name()));
		}
	}
}
