package org.dialtone.ui.internal.contributions;

import org.dialtone.core.Severity;
import org.dialtone.core.catalogue.Contribution;

/** What became of a contribution, from bad to good. */
enum State {
	/** Nothing of it was taken. */
	LEFT_OUT("finding-error"), //$NON-NLS-1$
	/** Some of it was taken. */
	PARTLY("contribution-partly"), //$NON-NLS-1$
	/** All of it was taken, but something is probably not as intended. */
	REMARKS("finding-warning"), //$NON-NLS-1$
	/** All of it was taken. */
	ACCEPTED("contribution-accepted"); //$NON-NLS-1$

	private final String icon;

	State(String icon) {
		this.icon = icon;
	}

	/** Name of its icon. */
	String icon() {
		return icon;
	}

	/** In the user's words. */
	String text() {
		return switch (this) {
		case LEFT_OUT -> Messages.state_left_out;
		case PARTLY -> Messages.state_partly;
		case REMARKS -> Messages.state_remarks;
		case ACCEPTED -> Messages.state_accepted;
		};
	}

	static State of(Contribution contribution) {
		if (contribution.isIncomplete()) {
			return contribution.accepted() == 0 ? LEFT_OUT : PARTLY;
		}
		return contribution.findings().stream().anyMatch(finding -> finding.severity() == Severity.WARNING) ? REMARKS : ACCEPTED;
	}
}
