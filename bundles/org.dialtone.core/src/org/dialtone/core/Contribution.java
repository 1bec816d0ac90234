package org.dialtone.core;

import java.util.List;

/**
 * A file that a plug-in contributes, or that the user has written, and what became of
 * it.
 *
 * @param contributor the symbolic name of the plug-in; empty for the user's own files
 * @param point       the extension point; empty for the user's own files
 * @param file        the file, as locations in findings name it
 * @param accepted    how many entries (models, sets, procedures and so on) were taken
 * @param findings    what is wrong with it; an error means that something was left
 *                    out
 */
public record Contribution(String contributor, String point, String file, int accepted, List<Finding> findings) {

	/** Makes an immutable contribution. */
	public Contribution {
		findings = List.copyOf(findings);
	}

	/** Whether anything was left out. */
	public boolean isIncomplete() {
		return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
	}

	/** Whether it is a file of the user. */
	public boolean isOwn() {
		return contributor.isEmpty();
	}
}
