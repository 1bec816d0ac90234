package org.dialtone.firmware.inspect;

import java.util.ArrayList;
import java.util.List;

import org.dialtone.core.Finding;
import org.dialtone.core.Severity;
import org.dialtone.firmware.Inspection;

/**
 * A file or a folder, and what follows from it.
 *
 * @param inspection what is in it
 * @param sha256     of the file in hexadecimal; empty for a folder
 * @param loads      those that it describes, with the parts that lie beside it or in it
 */
public record Report(Inspection inspection, String sha256, List<Load> loads) {

	/** The kind of a folder. */
	public static final String FOLDER = "folder"; //$NON-NLS-1$

	/** Makes an immutable report. */
	public Report {
		loads = List.copyOf(loads);
	}

	/** What is the matter with it and with its loads, the worst first. */
	public List<Finding> findings() {
		var all = new ArrayList<>(inspection.findings());
		loads.forEach(load -> all.addAll(load.findings()));
		all.sort((one, other) -> one.severity().compareTo(other.severity()));
		return all;
	}

	/** Whether nothing makes it useless. */
	public boolean isSound() {
		return findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
	}
}
