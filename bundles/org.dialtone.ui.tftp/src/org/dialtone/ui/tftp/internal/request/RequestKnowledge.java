package org.dialtone.ui.tftp.internal.request;

import java.util.List;
import java.util.function.Consumer;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.RequestRecord;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.advice.AskingPhones;
import org.dialtone.ui.tftp.internal.advice.MissingFile;
import org.dialtone.ui.tftp.internal.advice.RootListing;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * What can be found out about a request.
 *
 * @param models the phone models that it may have been
 * @param advice paragraphs about a file that is missing; none for other requests
 */
record RequestKnowledge(List<PhoneModel> models, List<String> advice) {

	/** Finds it out in the background, since catalogue and disk take their time, and tells it on the display's thread. */
	static void find(RequestRecord request, ServerControl control, Display display, Consumer<RequestKnowledge> then) {
		var job = Job.create(Messages.job_request, monitor -> {
			ServiceCaller.callOnce(RequestKnowledge.class, CatalogueService.class, service -> {
				var found = of(request, control, service.current());
				if (!display.isDisposed()) {
					display.asyncExec(() -> then.accept(found));
				}
			});
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private static RequestKnowledge of(RequestRecord request, ServerControl control, Catalogue catalogue) {
		var models = new AskingPhones(catalogue).of(request, control.log().since(0).records());
		if (request.outcome() != Outcome.NOT_FOUND) {
			return new RequestKnowledge(models, List.of());
		}
		var file = request.request().file();
		var root = RootListing.of(control.servedRoot(), file);
		return new RequestKnowledge(models, new MissingFile(catalogue, models, root, file).advice());
	}
}
