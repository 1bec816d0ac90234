package org.dialtone.core.internal.build;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.internal.read.Key;
import org.dialtone.core.internal.read.PhonesFormat;
import org.dialtone.core.internal.yaml.Mapping;

/** Kinds of entries with an id that is unique within the kind. */
enum Kind {
	/** Their ids are keys. */
	SOURCE,
	FAMILY(PhonesFormat.FAMILIES),
	FIRMWARE_SET(PhonesFormat.FIRMWARE_SETS),
	MODEL(PhonesFormat.MODELS),
	GROUP(PhonesFormat.GROUPS),
	REQUEST_ORDER(PhonesFormat.REQUEST_ORDERS),
	CODE(PhonesFormat.CODES),
	UPGRADE_RULE(PhonesFormat.UPGRADE_RULES),
	NOTE(PhonesFormat.NOTES),
	CONTRADICTION(PhonesFormat.CONTRADICTIONS),
	/** They have files of their own. */
	PROCEDURE;

	private final Optional<Key<List<Mapping>>> list;

	Kind() {
		list = Optional.empty();
	}

	Kind(Key<List<Mapping>> list) {
		this.list = Optional.of(list);
	}

	/** The key of the list of them in a phones file; empty if there is none. */
	Optional<Key<List<Mapping>>> list() {
		return list;
	}
}
