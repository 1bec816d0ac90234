package org.dialtone.ui.phones.internal.handlers;

import java.util.Optional;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.opening.Browsing;
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

/** Opens the page of something in the catalogue whose id is given, and says so when it is not there. */
abstract class OpenPageHandler extends AbstractHandler {

	private final String parameter;
	private final String title;
	private final String unknown;

	/**
	 * @param parameter the command's parameter that holds the id
	 * @param title     what is done, for the title of an error
	 * @param unknown   says that {0} is not in the catalogue
	 */
	OpenPageHandler(String parameter, String title, String unknown) {
		this.parameter = parameter;
		this.title = title;
		this.unknown = unknown;
	}

	/** Its page; empty when it is not in the catalogue. Called in a job. */
	abstract Optional<CatalogueInput> find(Catalogue catalogue, String id);

	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		var id = event == null ? null : event.getParameter(parameter);
		if (id == null) {
			throw new ExecutionException("The parameter " + parameter + " is missing"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		var job = Job.create(Messages.job_catalogue, monitor -> { // the first reading takes a moment
			var input = find(id);
			window.getWorkbench().getDisplay().asyncExec(() -> open(window, id, input));
			return Status.OK_STATUS;
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
		return null;
	}

	private Optional<CatalogueInput> find(String id) {
		var service = new ServiceCaller<>(getClass(), CatalogueService.class);
		try {
			return service.current().flatMap(catalogue -> find(catalogue.current(), id));
		} finally {
			service.unget();
		}
	}

	private void open(IWorkbenchWindow window, String id, Optional<CatalogueInput> input) {
		var page = window.getActivePage();
		Shell shell = window.getShell();
		if (page == null || shell == null || shell.isDisposed()) {
			return; // closed in the meantime
		}
		input.ifPresentOrElse(found -> Browsing.open(page, found), () -> MessageDialog.openError(shell, title, NLS.bind(unknown, id)));
	}
}
