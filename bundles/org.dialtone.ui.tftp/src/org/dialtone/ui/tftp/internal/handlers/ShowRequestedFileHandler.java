package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.serving.RequestRecord;
import org.dialtone.ui.tftp.internal.files.RootFolder;
import org.dialtone.ui.tftp.internal.properties.RequestFacts;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.ui.IWorkbenchWindow;

/** Shows the file of the selected request in the TFTP root. */
public class ShowRequestedFileHandler extends RequestHandler {

	@Override
	void execute(IWorkbenchWindow window, RequestRecord request) {
		RootFolder.show(window.getShell(), ServerControl.get(), RequestFacts.file(request));
	}
}
