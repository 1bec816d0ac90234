package org.dialtone.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.progress.IProgressConstants;

/**
 * The bench: the phones on the left, their pages beside them, and below these what
 * serves phones and reports on it; on the right, once they are asked for, help and
 * cheat sheets. A view whose plug-in is not installed is left out
 * by the platform.
 */
public class BenchPerspective implements IPerspectiveFactory {

	static final String ID = "org.dialtone.app.perspective.bench"; //$NON-NLS-1$

	private static final String PHONES = "org.dialtone.ui.phones.view"; //$NON-NLS-1$
	private static final String TFTP_SERVER = "org.dialtone.ui.tftp.view"; //$NON-NLS-1$
	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView"; //$NON-NLS-1$
	private static final String HELP = "org.eclipse.help.ui.HelpView"; //$NON-NLS-1$
	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorOnboardingText(Messages.Perspective_empty);
		layout.addView(PHONES, IPageLayout.LEFT, 0.28f, IPageLayout.ID_EDITOR_AREA);
		IPlaceholderFolderLayout guides = layout.createPlaceholderFolder("guides", IPageLayout.RIGHT, 0.66f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		guides.addPlaceholder(CHEAT_SHEETS);
		guides.addPlaceholder(HELP);
		IFolderLayout reports = layout.createFolder("reports", IPageLayout.BOTTOM, 0.48f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		reports.addView(TFTP_SERVER);
		reports.addPlaceholder(ERROR_LOG);
		reports.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		reports.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
	}
}
