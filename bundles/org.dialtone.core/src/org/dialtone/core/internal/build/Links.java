package org.dialtone.core.internal.build;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.dialtone.core.internal.Lookup;
import org.dialtone.core.internal.read.FactNodes;
import org.dialtone.core.internal.read.Similar;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.dialtone.core.internal.yaml.Sequence;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Checks the references between entries. */
final class Links {

	private static final List<Kind> WITH_MODELS = List.of(Kind.REQUEST_ORDER, Kind.CODE, Kind.UPGRADE_RULE, Kind.NOTE,
			Kind.CONTRADICTION, Kind.PROCEDURE);

	private final Index index;
	private final Map<String, String> modelsByOtherNames = new HashMap<>();

	Links(Index index) {
		this.index = index;
		for (var model : index.all(Kind.MODEL)) {
			model.node().texts("aliases").forEach(alias -> modelsByOtherNames.putIfAbsent(lower(alias), model.id())); //$NON-NLS-1$
			modelsByOtherNames.putIfAbsent(lower(model.node().text("name")), model.id()); //$NON-NLS-1$
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
			contradiction.node().scalars("procedures").forEach( //$NON-NLS-1$
					id -> check(contradiction, id, Kind.PROCEDURE, Messages.procedure_unknown));
		}
		for (var model : index.all(Kind.MODEL)) {
			values(model.node().get("family")).forEach(id -> check(model, id, Kind.FAMILY, Messages.family_unknown)); //$NON-NLS-1$
			values(model.node().get("firmwareSet")).forEach(id -> check(model, id, Kind.FIRMWARE_SET, Messages.set_unknown)); //$NON-NLS-1$
		}
	}

	/** Reports the same for a procedure that cannot be used anyway. */
	void check(Entry unusable) {
		checkSources(unusable, unusable.node());
		checkModels(unusable);
	}

	private void checkModels(Entry entry) {
		for (var id : entry.node().scalars("models")) { //$NON-NLS-1$
			var other = Lookup.find(modelsByOtherNames, lower(id.text()));
			if (index.get(Kind.MODEL, id.text()).isEmpty() && other.isPresent()) {
				entry.file().findings().warning(id, NLS.bind(Messages.model_unknown, id.text()),
						NLS.bind(Messages.model_other_name, other.get()));
			} else {
				check(entry, id, Kind.MODEL, Messages.model_unknown);
			}
		}
	}

	/** The values of a fact. */
	private static List<Scalar> values(@Nullable Node fact) {
		return FactNodes.sides(fact).stream().map(side -> side instanceof Mapping full ? full.get("value") : side) //$NON-NLS-1$
				.filter(Scalar.class::isInstance).map(Scalar.class::cast).toList();
	}

	private void check(Entry entry, Scalar id, Kind kind, String message) {
		if (index.get(kind, id.text()).isEmpty()) {
			Optional<String> similar = entry.file().findings().isFull() ? Optional.empty() : Similar.to(id.text(), index.ids(kind));
			entry.file().findings().warning(id, NLS.bind(message, id.text()), similar
					.map(word -> NLS.bind(Messages.id_similar, word)).orElse(Messages.id_unknown_solution));
		}
	}

	/** Checks {@code sources} at any depth; below {@code leds}, keys are names of lamps. */
	private void checkSources(Entry entry, Node node) {
		if (node instanceof Sequence list) {
			list.items().forEach(item -> checkSources(entry, item));
		} else if (node instanceof Mapping mapping) {
			for (var part : mapping.entries()) {
				if (part.key().text().equals("sources")) { //$NON-NLS-1$
					mapping.scalars("sources").stream().filter(tag -> !Statements.isAddress(tag.text())) //$NON-NLS-1$
							.forEach(tag -> check(entry, tag, Kind.SOURCE, Messages.source_unknown));
				} else if (!part.key().text().equals("leds")) { //$NON-NLS-1$
					checkSources(entry, part.value());
				}
			}
		}
	}
}
