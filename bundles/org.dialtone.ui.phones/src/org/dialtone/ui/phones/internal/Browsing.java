package org.dialtone.ui.phones.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.ui.phones.internal.page.CatalogueInput;

/** Opens pages, here and on the web. */
public final class Browsing {

	private Browsing() {
	}

	/** Opens the page of a model. */
	public static void open(IWorkbenchPage page, PhoneModel model) {
		open(page, CatalogueInput.of(model));
	}

	/** Opens the page of a procedure. */
	public static void open(IWorkbenchPage page, Procedure procedure) {
		open(page, CatalogueInput.of(procedure));
	}

	/** Opens a page, or brings it to the front. */
	public static void open(IWorkbenchPage page, CatalogueInput input) {
		try {
			page.openEditor(input, input.editorId());
		} catch (PartInitException e) {
			ILog.of(Browsing.class).error("The page of " + input.getName() + " cannot be opened", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Whether an address can be opened in a browser. */
	public static boolean isWeb(String address) {
		return address.startsWith("https://") || address.startsWith("http://"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Opens a web address in the system's browser. @return whether there is one that takes it */
	public static boolean openWeb(String address) {
		return isWeb(address) && Program.launch(address);
	}
}
