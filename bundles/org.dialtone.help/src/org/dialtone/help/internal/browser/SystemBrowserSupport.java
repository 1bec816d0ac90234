package org.dialtone.help.internal.browser;

import java.net.URL;

import org.eclipse.ui.browser.AbstractWorkbenchBrowserSupport;
import org.eclipse.ui.browser.IWebBrowser;

/** Everything that the workbench shows in a browser goes to the one of the system. */
public class SystemBrowserSupport extends AbstractWorkbenchBrowserSupport {

	private record SystemBrowser(String id) implements IWebBrowser {

		@Override
		public String getId() {
			return id;
		}

		@Override
		public void openURL(URL url) {
			BrowserLaunch.open(url.toString());
		}

		@Override
		public boolean close() {
			return false;
		}
	}

	@Override
	public IWebBrowser createBrowser(int style, String id, String name, String toolTip) {
		return createBrowser(id);
	}

	@Override
	public IWebBrowser createBrowser(String id) {
		return new SystemBrowser(id == null ? "org.dialtone.help.browser" : id); //$NON-NLS-1$
	}
}
