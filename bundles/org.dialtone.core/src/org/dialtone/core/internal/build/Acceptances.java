package org.dialtone.core.internal.build;

import java.util.ArrayList;
import java.util.List;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.Finding;
import org.dialtone.core.Trap;
import org.dialtone.core.internal.read.Common;
import org.dialtone.core.internal.yaml.Mapping;
import org.eclipse.osgi.util.NLS;

/** The traps that entries accept because somebody looked at them and they are right. */
final class Acceptances {

	private static final List<Kind> KINDS = List.of(Kind.MODEL, Kind.CODE, Kind.PROCEDURE);

	/** One line of {@code accepted}. */
	private static final class Acceptance {
		final Kind kind;
		final Entry entry;
		final Trap trap;
		final Mapping node;
		boolean used;

		Acceptance(Kind kind, Entry entry, Trap trap, Mapping node) {
			this.kind = kind;
			this.entry = entry;
			this.trap = trap;
			this.node = node;
		}

		boolean matches(Finding finding) {
			return finding.trap().filter(trap::equals).isPresent() && isWithin(finding);
		}

		/** A procedure has its file to itself, so a trap in one of its steps is in the procedure. */
		private boolean isWithin(Finding finding) {
			return kind == Kind.PROCEDURE
					? finding.location().filter(where -> where.file().equals(entry.file().file().id().name())).isPresent()
					: finding.where().equals(entry.where());
		}
	}

	private final List<Acceptance> all = new ArrayList<>();

	Acceptances(Index index) {
		for (var kind : KINDS) {
			for (var entry : index.all(kind)) {
				for (var node : Common.ACCEPTED.or(entry.node(), List.of())) {
					all.add(new Acceptance(kind, entry, Common.TRAP.of(node), node));
				}
			}
		}
	}

	/** The finding, as information only where its entry accepts it. */
	Finding apply(Finding finding) {
		for (var acceptance : all) {
			if (acceptance.matches(finding)) {
				acceptance.used = true;
				return finding.accepted(Common.BECAUSE.of(acceptance.node));
			}
		}
		return finding;
	}

	/** Reports those that accept nothing: what they were written for is gone, or never was. */
	void reportUnused() {
		for (var acceptance : all) {
			if (!acceptance.used) {
				var file = acceptance.entry.file();
				file.findings().warning(CatalogueRule.ACCEPTED_NOTHING, acceptance.node, NLS.bind(Messages.accepted_nothing, acceptance.trap.id()),
						Messages.accepted_nothing_solution);
			}
		}
	}
}
