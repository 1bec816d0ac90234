package org.dialtone.ui.internal.findings;

import org.dialtone.core.Finding;
import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.jdt.annotation.Nullable;

/** Whether there is a quick fix for a finding: {@code hasQuickFix}. */
public class FindingTester extends PropertyTester {

	@Override
	public boolean test(@Nullable Object receiver, @Nullable String property, Object @Nullable [] arguments,
			@Nullable Object expected) {
		return receiver instanceof Finding finding && !QuickFixes.of(finding).isEmpty();
	}
}
