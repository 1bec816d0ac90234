package org.dialtone.core.internal.build;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.Evidence;
import org.dialtone.core.Finding;
import org.dialtone.core.Severity;
import org.dialtone.core.catalogue.FileKind;
import org.dialtone.core.internal.Lookup;
import org.dialtone.core.internal.read.Common;
import org.dialtone.core.internal.read.PhonesFormat;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** All entries of all files by id; the first entry with an id keeps it. */
final class Index {

	private final Map<Kind, Map<String, Entry>> entries = new EnumMap<>(Kind.class);

	Index(List<FileResult> files) {
		for (var kind : Kind.values()) {
			entries.put(kind, new LinkedHashMap<>());
		}
		files.forEach(file -> file.file().root().ifPresent(root -> add(file, root)));
	}

	private void add(FileResult file, Mapping root) {
		if (file.file().id().kind().filter(kind -> kind == FileKind.PROCEDURE).isPresent()) {
			claim(Kind.PROCEDURE, file, root);
			return;
		}
		if (PhonesFormat.SOURCES.node(root) instanceof Mapping sources) {
			sources.entries().forEach(source -> claim(Kind.SOURCE,
					new Entry(file, source.key().text(), (Mapping) source.value()), source.key()));
		}
		for (var kind : Kind.values()) {
			kind.list().flatMap(list -> list.find(root)).ifPresent(nodes -> nodes.forEach(node -> claim(kind, file, node)));
		}
	}

	private void claim(Kind kind, FileResult file, Mapping node) {
		@Nullable Node id = Common.ID.node(node);
		claim(kind, new Entry(file, Common.ID.of(node), node), id == null ? node : id);
	}

	private void claim(Kind kind, Entry entry, Node place) {
		var first = get(kind, entry.id());
		if (first.isEmpty()) {
			of(kind).put(entry.id(), entry);
			entry.file().accept();
		} else {
			entry.file().findings().add(new Finding(CatalogueRule.ID_TAKEN.id(), Severity.ERROR, NLS.bind(Messages.id_taken, entry.id(), first.get().where()),
					Messages.id_taken_why, Messages.id_taken_solution, entry.file().findings().at(place)).because(new Evidence(first.get().where(), entry.id())));
		}
	}

	private Map<String, Entry> of(Kind kind) {
		return entries.get(kind);
	}

	/** All entries of a kind, in the order in which they were added. */
	Collection<Entry> all(Kind kind) {
		return of(kind).values();
	}

	/** The ids of a kind. */
	Set<String> ids(Kind kind) {
		return of(kind).keySet();
	}

	/** An entry of a kind. */
	Optional<Entry> get(Kind kind, String id) {
		return Lookup.find(of(kind), id);
	}
}
