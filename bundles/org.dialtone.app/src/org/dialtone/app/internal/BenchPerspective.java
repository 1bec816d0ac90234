package org.dialtone.app.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.progress.IProgressConstants;

/**
 * The bench: phones on the left, their pages beside them, and below the pages the
 * server and reports. Help and cheat sheets open on the right. The platform leaves out
 * views whose plug-in is not installed.
 */
public class BenchPerspective implements IPerspectiveFactory {

	static final String ID = "org.dialtone.app.perspective.bench"; //$NON-NLS-1$

	private static final String PHONES = "org.dialtone.ui.phones.view"; //$NON-NLS-1$
	private static final String TFTP_SERVER = "org.dialtone.ui.tftp.view"; //$NON-NLS-1$
	private static final String FINDINGS = "org.dialtone.ui.findings"; //$NON-NLS-1$
	private static final String CONTRIBUTIONS = "org.dialtone.ui.installedContributions"; //$NON-NLS-1$
	private static final String CHEAT_SHEETS = "org.eclipse.ui.cheatsheets.views.CheatSheetView"; //$NON-NLS-1$
	private static final String HELP = "org.eclipse.help.ui.HelpView"; //$NON-NLS-1$
	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView"; //$NON-NLS-1$

	/** Heights in points: what the reports need, and what the title, menus and status line take up. */
	private static final float REPORTS = 360;
	private static final float AROUND = 80;
	private static final float LEAST_SHARE = 0.33f;
	private static final float MOST_SHARE = 0.48f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorOnboardingText(Messages.Perspective_empty);
		layout.addView(PHONES, IPageLayout.LEFT, 0.28f, IPageLayout.ID_EDITOR_AREA);
		IPlaceholderFolderLayout guides = layout.createPlaceholderFolder("guides", IPageLayout.RIGHT, 0.66f, IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		guides.addPlaceholder(CHEAT_SHEETS);
		guides.addPlaceholder(HELP);
		IFolderLayout reports = layout.createFolder("reports", IPageLayout.BOTTOM, shareOfPages(), IPageLayout.ID_EDITOR_AREA); //$NON-NLS-1$
		reports.addView(TFTP_SERVER);
		reports.addPlaceholder(FINDINGS);
		reports.addPlaceholder(CONTRIBUTIONS);
		reports.addPlaceholder(ERROR_LOG);
		reports.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		reports.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
	}

	/** The pages' share of the height. On a low screen the reports get more, so that a few rows of the log can be seen. */
	private static float shareOfPages() {
		float height = DialtoneWindowAdvisor.firstSize().y - AROUND;
		return Math.clamp(1 - REPORTS / height, LEAST_SHARE, MOST_SHARE);
	}
}
