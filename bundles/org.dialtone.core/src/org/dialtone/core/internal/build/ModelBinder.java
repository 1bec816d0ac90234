package org.dialtone.core.internal.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dialtone.core.Fact;
import org.dialtone.core.internal.read.Common;
import org.dialtone.core.internal.read.Key;
import org.dialtone.core.internal.read.PhonesFormat;
import org.dialtone.core.internal.read.Said;
import org.dialtone.core.internal.yaml.Mapping;
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
		return new PhoneModel(entry.id(), Common.NAME.of(node), PhonesFormat.ALIASES.or(node, List.of()),
				PhonesFormat.FAMILY.of(node), fact(PhonesFormat.ENUM, node), fact(PhonesFormat.PROTOCOLS, node),
				fact(PhonesFormat.FIRMWARE_SET, node), fact(PhonesFormat.RECOVERY_LOAD, node),
				fact(PhonesFormat.ENTRY_KEY, node), fact(PhonesFormat.BACKUP_KEY, node), fact(PhonesFormat.LINE_KEYS, node),
				fact(PhonesFormat.DISPLAY, node), fact(PhonesFormat.POWER, node), fact(PhonesFormat.AFTER_RESET, node),
				fact(PhonesFormat.SUPPORT, node), statements.all(PhonesFormat.FLOORS, node, Origin.NONE),
				leds(node), ownOrOfFamily(PhonesFormat.KEYS, node).orElse(List.of()), entry.where());
	}

	private <T> Fact<T> fact(Key<List<Said<T>>> key, Mapping model) {
		return statements.fact(key, model, Origin.NONE);
	}

	private List<Led> leds(Mapping model) {
		return ownOrOfFamily(PhonesFormat.LEDS, model).orElse(Map.of()).entrySet().stream()
				.map(led -> new Led(led.getKey(), led.getValue())).toList();
	}

	private <T> Optional<T> ownOrOfFamily(Key<T> key, Mapping model) {
		return key.find(model)
				.or(() -> index.get(Kind.FAMILY, PhonesFormat.FAMILY.of(model)).flatMap(family -> key.find(family.node())));
	}
}
