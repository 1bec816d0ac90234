package org.dialtone.core.internal.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.Contribution;
import org.dialtone.core.internal.Lookup;
import org.dialtone.core.internal.lint.Lint;
import org.dialtone.core.internal.read.Common;

/** Looks for what is wrong with the files of a catalogue taken together. */
final class Checks {

	private final List<FileResult> files;
	private final Index index;
	private final Scopes scopes;

	Checks(List<FileResult> files, Index index, Scopes scopes) {
		this.files = files;
		this.index = index;
		this.scopes = scopes;
	}

	/** The files with all that is wrong with them. To be called once. */
	List<Contribution> contributions(Catalogue catalogue) {
		follow(catalogue);
		lint(catalogue);
		return files.stream().map(FileResult::contribution).toList();
	}

	private void follow(Catalogue catalogue) {
		var links = new Links(index);
		links.check();
		var face = new FaceLinks(catalogue.models(), scopes);
		index.all(Kind.PROCEDURE).forEach(face::check);
		for (var file : files) {
			file.file().unusable().map(node -> new Entry(file, Common.ID.or(node, ""), node)).ifPresent(procedure -> { //$NON-NLS-1$
				links.check(procedure);
				face.check(procedure);
			});
		}
	}

	private void lint(Catalogue catalogue) {
		Map<String, FileResult> byName = new HashMap<>();
		files.forEach(file -> byName.putIfAbsent(file.file().id().name(), file));
		var acceptances = new Acceptances(index);
		for (var finding : Lint.check(catalogue)) {
			finding.location().flatMap(where -> Lookup.find(byName, where.file()))
					.ifPresent(file -> file.findings().add(acceptances.apply(finding)));
		}
		acceptances.reportUnused();
	}
}
