package org.dialtone.core.internal.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.internal.Lookup;
import org.dialtone.core.internal.read.Common;
import org.dialtone.core.internal.read.PhonesFormat;
import org.dialtone.core.scope.HardwareRange;
import org.dialtone.core.scope.Scope;
import org.dialtone.core.scope.VersionRange;

/** Finds out which models entries are for: families and groups stand for their models. */
final class Scopes {

	/** Some words can stand for very many models; no real catalogue needs so many in all. */
	private static final int MOST = 1_000_000;

	private final Map<String, Integer> order = new HashMap<>();
	private final Map<String, List<String>> byFamily = new HashMap<>();
	private final Map<String, List<String>> byGroup = new HashMap<>();
	private int resolved;

	Scopes(Index index) {
		for (var model : index.all(Kind.MODEL)) {
			order.put(model.id(), order.size());
			byFamily.computeIfAbsent(PhonesFormat.FAMILY.of(model.node()), family -> new ArrayList<>()).add(model.id());
		}
		index.all(Kind.GROUP).forEach(group -> byGroup.put(group.id(), Common.MODELS.of(group.node())));
	}

	/** For which phones an entry holds. */
	Scope of(Entry entry) {
		var node = entry.node();
		return new Scope(models(entry), Common.FIRMWARE.find(node), Common.LOADS.or(node, VersionRange.ANY),
				Common.HARDWARE.or(node, HardwareRange.ANY));
	}

	/** The ids of the models of an entry, which need not have been checked. */
	List<String> models(Entry entry) {
		var node = entry.node();
		var models = new LinkedHashSet<>(Common.MODELS.or(node, List.of()));
		add(entry, byFamily, Common.FAMILIES.or(node, List.of()), models);
		add(entry, byGroup, Common.GROUPS.or(node, List.of()), models);
		return inOrder(models);
	}

	/** Model ids in catalogue order, then those that are not in the catalogue. */
	List<String> inOrder(Collection<String> models) {
		return models.stream().distinct().sorted(Comparator.comparing(id -> Lookup.find(order, id).orElse(Integer.MAX_VALUE))).toList();
	}

	private void add(Entry entry, Map<String, List<String>> known, List<String> ids, Collection<String> models) {
		for (var found : ids.stream().distinct().map(id -> Lookup.find(known, id)).flatMap(Optional::stream).toList()) {
			if (resolved > MOST - found.size()) {
				tooMany(entry);
				return;
			}
			resolved += found.size();
			models.addAll(found);
		}
	}

	private static void tooMany(Entry entry) {
		entry.file().findings().warning(CatalogueRule.FILE_LARGE, entry.node(), Messages.scope_large, Messages.scope_large_solution);
	}
}
