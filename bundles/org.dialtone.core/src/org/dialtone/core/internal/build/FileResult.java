package org.dialtone.core.internal.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dialtone.core.Contribution;
import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.internal.Findings;
import org.dialtone.core.internal.read.ReadFile;
import org.dialtone.core.internal.yaml.Node;

/** The result of a file while a catalogue is put together. */
final class FileResult {

	private final ReadFile file;
	private final Findings findings;
	private int accepted;

	FileResult(ReadFile file) {
		this.file = file;
		findings = new Findings(file.name());
	}

	/** A file that could not be read. */
	static FileResult leftOut(String contributor, String point, String name, Finding finding) {
		return new FileResult(new ReadFile(contributor, point, name, Optional.empty(), Optional.empty(), Optional.empty(), List.of(finding)));
	}

	ReadFile file() {
		return file;
	}

	Location at(Node node) {
		return new Location(file.name(), node.line(), node.column());
	}

	void accept() {
		accepted++;
	}

	void add(Finding finding) {
		findings.add(finding);
	}

	/** Whether further findings are only counted. */
	boolean isFull() {
		return findings.isFull();
	}

	Contribution contribution() {
		var sorted = new ArrayList<>(file.findings());
		sorted.addAll(findings.list());
		sorted.sort((one, other) -> one.where().compareTo(other.where()));
		return new Contribution(file.contributor(), file.point(), file.name(), accepted, sorted);
	}
}
