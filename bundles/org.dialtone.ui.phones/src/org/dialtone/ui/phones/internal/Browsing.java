package org.dialtone.ui.phones.internal;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.dialtone.ui.phones.internal.page.CatalogueInput;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens pages, here and on the web. */
public final class Browsing {

	private static final Pattern WEB = Pattern.compile("https?://[^\\s;,]+"); //$NON-NLS-1$

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

	/** The web addresses in where a source can be read; there may be several, and words between them. */
	public static List<String> webAddresses(String where) {
		return WEB.matcher(where).results().map(MatchResult::group).toList();
	}

	/** Opens a web address in the system's browser. */
	public static void openWeb(String address) {
		Program.launch(address);
	}
}
