package org.dialtone.ui.phones.internal.opening;

import org.dialtone.ui.phones.internal.page.CatalogueInput;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens pages. */
public final class Browsing {

	private Browsing() {
	}

	/** Opens a page, or brings it to the front. */
	public static void open(IWorkbenchPage page, CatalogueInput input) {
		try {
			page.openEditor(input, input.editorId());
		} catch (PartInitException e) {
			ILog.of(Browsing.class).error("The page of " + input.getName() + " cannot be opened", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
