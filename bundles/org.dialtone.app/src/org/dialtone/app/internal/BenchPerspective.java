package org.dialtone.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.progress.IProgressConstants;

/**
 * The bench: what serves phones on top, what reports on it below. A view whose
 * plug-in is not installed is left out by the platform.
 */
public class BenchPerspective implements IPerspectiveFactory {

	static final String ID = "org.dialtone.app.perspective.bench"; //$NON-NLS-1$

	private static final String TFTP_SERVER = "org.dialtone.ui.tftp.view"; //$NON-NLS-1$
	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		IFolderLayout main = layout.createFolder("main", IPageLayout.TOP, 0.7f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		main.addView(TFTP_SERVER);
		IPlaceholderFolderLayout reports = layout.createPlaceholderFolder("reports", IPageLayout.BOTTOM, 0.7f, "main"); //$NON-NLS-1$ //$NON-NLS-2$
		reports.addPlaceholder(ERROR_LOG);
		reports.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		reports.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
	}
}
