package org.dialtone.core.internal.build;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.Fact;
import org.dialtone.core.internal.read.PhonesFormat;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Sequence;
import org.dialtone.core.phones.HardwareFloor;
import org.dialtone.core.phones.Led;
import org.dialtone.core.phones.PhoneModel;

/** Creates models, with the lamps and keys of their families where they have none of their own. */
final class ModelBinder {

	private final Index index;
	private final Statements statements;

	ModelBinder(Index index, Statements statements) {
		this.index = index;
		this.statements = statements;
	}

	PhoneModel model(Entry entry) {
		var node = entry.node();
		return new PhoneModel(entry.id(), node.text("name"), node.texts("aliases"), node.text("family"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				statements.fact(node, "enum", Origin.NONE, Statements::number), //$NON-NLS-1$
				statements.list(node, "protocols", Statements::text), text(node, "firmwareSet"), text(node, "recoveryLoad"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				text(node, "entryKey"), text(node, "backupKey"), //$NON-NLS-1$ //$NON-NLS-2$
				statements.fact(node, "lineKeys", Origin.NONE, Statements::number), //$NON-NLS-1$
				statements.fact(node, "display", Origin.NONE, value -> PhonesFormat.DISPLAY.value(value).orElseThrow()), //$NON-NLS-1$
				text(node, "power"), //$NON-NLS-1$
				statements.fact(node, "afterReset", Origin.NONE, value -> PhonesFormat.AFTER_RESET.value(value).orElseThrow()), //$NON-NLS-1$
				text(node, "support"), floors(node), leds(node), keys(node), entry.where()); //$NON-NLS-1$
	}

	private Fact<String> text(Mapping node, String key) {
		return statements.fact(node, key, Origin.NONE, Statements::text);
	}

	private List<HardwareFloor> floors(Mapping model) {
		return model.mappings("floors").stream().map(floor -> new HardwareFloor(floor.text("hardware"), floor.text("lowest"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				statements.statement(floor.text("value"), floor, Origin.NONE))).toList(); //$NON-NLS-1$
	}

	private List<Led> leds(Mapping model) {
		return withKey(model, "leds").flatMap(node -> node.mapping("leds")).stream().flatMap(leds -> leds.entries().stream()) //$NON-NLS-1$ //$NON-NLS-2$
				.map(led -> new Led(led.key().text(), colours(led))).toList();
	}

	private static List<String> colours(Mapping.Entry led) {
		return led.value() instanceof Sequence colours ? colours.items().stream().map(Statements::text).toList() : List.of();
	}

	private List<String> keys(Mapping model) {
		return withKey(model, "keys").map(node -> node.texts("keys")).orElse(List.of()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The model if it has the key itself, otherwise its family. */
	private Optional<Mapping> withKey(Mapping model, String key) {
		return model.has(key) ? Optional.of(model) : index.get(Kind.FAMILY, model.text("family")).map(Entry::node); //$NON-NLS-1$
	}
}
