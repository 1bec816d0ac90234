package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.serving.RequestRecord;
import org.dialtone.ui.tftp.internal.request.RequestDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows all there is to know about the selected request. */
public class RequestDetailsHandler extends RequestHandler {

	@Override
	void execute(IWorkbenchWindow window, RequestRecord request) {
		new RequestDialog(window, request).open();
	}
}
