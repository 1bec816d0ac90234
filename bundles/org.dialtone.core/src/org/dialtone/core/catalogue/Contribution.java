package org.dialtone.core.catalogue;

import java.util.List;

import org.dialtone.core.Finding;
import org.dialtone.core.Severity;

/**
 * What became of a file in a catalogue.
 *
 * @param file     which file it is
 * @param accepted how many entries (models, sets, procedures and so on) are used
 * @param findings what is wrong with it, in file order; an error means that something
 *                 was left out
 */
public record Contribution(FileId file, int accepted, List<Finding> findings) {

	/** Makes an immutable contribution. */
	public Contribution {
		findings = List.copyOf(findings);
	}

	/** Whether anything was left out. */
	public boolean isIncomplete() {
		return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
	}
}
