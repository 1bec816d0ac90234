package org.dialtone.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;

import org.dialtone.core.Finding;
import org.dialtone.ui.findings.QuickFix;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** Finds the quick fixes for a finding, by the id of its rule. */
final class QuickFixes {

	private QuickFixes() {
	}

	/** The quick fixes for a finding; a service that fails is left out. */
	static List<QuickFix> of(Finding finding) {
		var context = FrameworkUtil.getBundle(QuickFixes.class).getBundleContext();
		var fixes = new ArrayList<QuickFix>();
		try {
			for (ServiceReference<QuickFix> reference : context.getServiceReferences(QuickFix.class,
					'(' + QuickFix.RULE + '=' + finding.rule() + ')')) {
				var fix = context.getService(reference);
				if (fix != null && fits(fix, finding)) {
					fixes.add(fix);
				}
			}
		} catch (InvalidSyntaxException e) {
			ILog.of(QuickFixes.class).error("Not the id of a rule: " + finding.rule(), e); //$NON-NLS-1$
		}
		return fixes;
	}

	private static boolean fits(QuickFix fix, Finding finding) {
		try {
			return fix.fits(finding);
		} catch (RuntimeException e) {
			ILog.of(QuickFixes.class).error("A quick fix failed: " + fix.getClass().getName(), e); //$NON-NLS-1$
			return false;
		}
	}
}
