package org.dialtone.ui.phones.internal.handlers;

import java.util.Optional;

import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.phones.internal.Browsing;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.page.CatalogueInput;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Carries out {@link SharedCommands#OPEN_PHONE}: opens the page of the phone model
 * whose id is given, and says so when there is no such model.
 */
public class OpenPhoneHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var id = event == null ? null : event.getParameter(SharedCommands.PHONE_ID);
		if (id == null) {
			throw new ExecutionException("The parameter " + SharedCommands.PHONE_ID + " is missing"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		var job = Job.create(Messages.job_catalogue, monitor -> { // the first reading takes a moment
			var model = find(id);
			window.getWorkbench().getDisplay().asyncExec(() -> open(window, id, model));
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
		return null;
	}

	private static Optional<PhoneModel> find(String id) {
		var service = new ServiceCaller<>(OpenPhoneHandler.class, CatalogueService.class);
		try {
			return service.current().flatMap(catalogue -> catalogue.current().model(id));
		} finally {
			service.unget();
		}
	}

	private static void open(IWorkbenchWindow window, String id, Optional<PhoneModel> model) {
		var page = window.getActivePage();
		Shell shell = window.getShell();
		if (page == null || shell == null || shell.isDisposed()) {
			return; // closed in the meantime
		}
		model.ifPresentOrElse(found -> Browsing.open(page, CatalogueInput.of(found)),
				() -> MessageDialog.openError(shell, Messages.open_phone_title, NLS.bind(Messages.open_phone_unknown, id)));
	}
}
