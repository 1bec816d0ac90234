package org.dialtone.core;

import java.util.List;

/**
 * A file contributed by a plug-in or written by the user, and what became of it.
 *
 * @param contributor the symbolic name of the plug-in; empty for the user's own files
 * @param point       the extension point; empty for the user's own files
 * @param file        the file, as findings name it
 * @param accepted    how many entries (models, sets, procedures and so on) are used
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

	/** Whether it is one of the user's own files. */
	public boolean isOwn() {
		return contributor.isEmpty();
	}
}
