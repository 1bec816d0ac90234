package org.dialtone.ui.findings;

import java.io.IOException;

import org.dialtone.core.Finding;

/**
 * Puts right what was found. Registered as an OSGi service with the property
 * {@link #RULE}, and made when somebody wants to correct a finding of such a rule.
 */
public interface QuickFix {

	/** The service property with the ids of the rules whose findings it corrects; one or several. */
	String RULE = "org.dialtone.finding.rule"; //$NON-NLS-1$

	/**
	 * Whether it can correct a finding. Must not look at files: it decides whether a command
	 * is enabled.
	 */
	boolean fits(Finding finding);

	/** What it will do, in the user's language, as an item of a menu: {@code Replace "x" with "y"}. */
	String label(Finding finding);

	/**
	 * Does it, in a job.
	 *
	 * @throws IOException if it could not be done; its message says why, in the user's language
	 */
	void apply(Finding finding) throws IOException;
}
