package org.dialtone.core.internal.build;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.Finding;
import org.dialtone.core.internal.Lookup;
import org.dialtone.core.internal.read.Common;
import org.dialtone.core.internal.read.FactShape;
import org.dialtone.core.internal.read.PhonesFormat;
import org.dialtone.core.internal.read.Similar;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.dialtone.core.internal.yaml.Sequence;
import org.eclipse.osgi.util.NLS;

/** Checks the references between entries. */
final class Links {

	private static final List<Kind> WITH_MODELS = List.of(Kind.GROUP, Kind.REQUEST_ORDER, Kind.CODE, Kind.UPGRADE_RULE, Kind.NOTE,
			Kind.CONTRADICTION, Kind.PROCEDURE);

	private final Index index;
	private final Map<String, String> modelsByOtherNames = new HashMap<>();

	Links(Index index) {
		this.index = index;
		for (var model : index.all(Kind.MODEL)) {
			PhonesFormat.ALIASES.or(model.node(), List.of())
					.forEach(alias -> modelsByOtherNames.putIfAbsent(lower(alias), model.id()));
			modelsByOtherNames.putIfAbsent(lower(Common.NAME.of(model.node())), model.id());
			modelsByOtherNames.putIfAbsent(lower(model.id()), model.id());
		}
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

	/** Reports all references to something that does not exist. */
	void check() {
		for (var kind : Kind.values()) {
			index.all(kind).forEach(entry -> checkSources(entry, entry.node()));
		}
		WITH_MODELS.forEach(kind -> index.all(kind).forEach(this::checkModels));
		for (var contradiction : index.all(Kind.CONTRADICTION)) {
			contradiction.node().scalars(PhonesFormat.ABOUT_PROCEDURES.name()).forEach(
					id -> check(contradiction, id, Kind.PROCEDURE, Messages.procedure_unknown));
		}
		for (var model : index.all(Kind.MODEL)) {
			FactShape.valuesOf(PhonesFormat.FAMILY.node(model.node()))
					.forEach(id -> check(model, id, Kind.FAMILY, Messages.family_unknown));
			FactShape.valuesOf(PhonesFormat.FIRMWARE_SET.node(model.node()))
					.forEach(id -> check(model, id, Kind.FIRMWARE_SET, Messages.set_unknown));
		}
	}

	/** Reports the same for a procedure that cannot be used anyway. */
	void check(Entry unusable) {
		checkSources(unusable, unusable.node());
		checkModels(unusable);
	}

	private void checkModels(Entry entry) {
		entry.node().scalars(Common.FAMILIES.name()).forEach(id -> check(entry, id, Kind.FAMILY, Messages.family_unknown));
		entry.node().scalars(Common.GROUPS.name()).forEach(id -> check(entry, id, Kind.GROUP, Messages.group_unknown));
		for (var id : entry.node().scalars(Common.MODELS.name())) {
			var other = Lookup.find(modelsByOtherNames, lower(id.text()));
			if (index.get(Kind.MODEL, id.text()).isEmpty() && other.isPresent()) {
				entry.file().findings().add(Finding.warning(CatalogueRule.ID_UNKNOWN.id(), entry.file().findings().at(id),
						NLS.bind(Messages.model_unknown, id.text()), NLS.bind(Messages.model_other_name, other.get()))
						.replacing(id.text(), other.get()));
			} else {
				check(entry, id, Kind.MODEL, Messages.model_unknown);
			}
		}
	}

	private void check(Entry entry, Scalar id, Kind kind, String message) {
		if (index.get(kind, id.text()).isEmpty()) {
			Optional<String> similar = entry.file().findings().isFull() ? Optional.empty() : Similar.to(id.text(), index.ids(kind));
			var finding = Finding.warning(CatalogueRule.ID_UNKNOWN.id(), entry.file().findings().at(id), NLS.bind(message, id.text()),
					similar.map(word -> NLS.bind(Messages.id_similar, word)).orElse(Messages.id_unknown_solution));
			entry.file().findings().add(similar.map(word -> finding.replacing(id.text(), word)).orElse(finding));
		}
	}

	/** Checks {@code sources} at any depth; below {@code leds}, keys are names of lamps. */
	private void checkSources(Entry entry, Node node) {
		if (node instanceof Sequence list) {
			list.items().forEach(item -> checkSources(entry, item));
		} else if (node instanceof Mapping mapping) {
			for (var part : mapping.entries()) {
				var name = part.key().text();
				if (name.equals(Common.SOURCES.name())) {
					mapping.scalars(name).stream().filter(tag -> !Statements.isAddress(tag.text()))
							.forEach(tag -> check(entry, tag, Kind.SOURCE, Messages.source_unknown));
				} else if (!name.equals(PhonesFormat.LEDS.name())) {
					checkSources(entry, part.value());
				}
			}
		}
	}
}
