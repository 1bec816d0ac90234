package org.dialtone.core.internal.build;

import java.util.ArrayList;
import java.util.Comparator;

import org.dialtone.core.Finding;
import org.dialtone.core.catalogue.Contribution;
import org.dialtone.core.internal.read.ReadFile;
import org.dialtone.core.internal.yaml.Findings;

/**
 * What becomes of a file while one catalogue is put together; it counts, so it cannot be
 * the {@link ReadFile}, which several catalogues share.
 */
final class FileResult {

	private final ReadFile file;
	private final Findings findings;
	private int accepted;

	FileResult(ReadFile file) {
		this.file = file;
		findings = new Findings(file.id().name());
	}

	ReadFile file() {
		return file;
	}

	/** What is wrong with it beside the others; the findings of the file on its own are not repeated. */
	Findings findings() {
		return findings;
	}

	/** One more of its entries is used. */
	void accept() {
		accepted++;
	}

	Contribution contribution() {
		var sorted = new ArrayList<>(file.findings());
		sorted.addAll(findings.list());
		sorted.sort(Comparator.comparing(Finding::where));
		return new Contribution(file.id(), accepted, sorted);
	}
}
