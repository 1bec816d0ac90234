package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.serving.RequestRecord;
import org.dialtone.ui.tftp.internal.request.PhoneOpener;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens the page of the phone that sent the selected request. */
public class OpenPhoneHandler extends RequestHandler {

	@Override
	void execute(IWorkbenchWindow window, RequestRecord request) {
		PhoneOpener.open(window, request);
	}
}
