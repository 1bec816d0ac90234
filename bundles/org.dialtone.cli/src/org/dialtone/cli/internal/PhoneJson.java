package org.dialtone.cli.internal;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.dialtone.core.Fact;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.AfterReset;
import org.dialtone.core.phones.Contradiction;
import org.dialtone.core.phones.Display;
import org.dialtone.core.phones.Family;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.KeyCode;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestOrder;
import org.dialtone.core.phones.UpgradeRule;
import org.dialtone.core.phones.VersionRange;
import org.dialtone.core.search.CatalogueSearch.Match;
import org.eclipse.jdt.annotation.Nullable;

/** Phones as JSON; the fields are described in {@code docs/headless.md}. */
@SuppressWarnings("nls") // names of fields
final class PhoneJson {

	private static final BiConsumer<Json, String> TEXT = (json, text) -> json.field("value", text);
	private static final BiConsumer<Json, Integer> NUMBER = (json, number) -> json.field("value", number);

	private final Catalogue catalogue;

	PhoneJson(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** A phone in a list, and why it was found. */
	void inList(Json json, Match<PhoneModel> match) {
		plain(json, match.item());
		json.orNull("reason", match.reason());
		facts(json, match.item());
	}

	/** Everything about a phone. */
	void whole(Json json, PhoneModel model) {
		plain(json, model);
		json.field("aliases", model.aliases()).known("backupKey", model.backupKey(), key -> key);
		number(json, "lineKeys", model.lineKeys());
		json.known("display", model.display(), Display::id).known("power", model.power(), power -> power)
				.known("support", model.support(), support -> support)
				.field("leds", model.leds(), (led, lamp) -> led.field("name", lamp.name()).field("colours", lamp.colours()))
				.field("keys", model.keys());
		facts(json, model);
		json.field("floors", model.floors(), (floor, known) -> floor.field("hardware", known.hardware())
				.field("lowest", known.lowest()).statement(known.statement(), TEXT));
		json.field("firmware", catalogue.firmwareSetOf(model), PhoneJson::firmware);
		json.field("procedures", catalogue.proceduresFor(model), ProcedureJson::brief);
		json.field("codes", catalogue.codesFor(model), PhoneJson::code);
		json.field("requestOrders", catalogue.requestOrdersFor(model), PhoneJson::order);
		json.field("upgradeRules", catalogue.upgradeRulesFor(model), PhoneJson::rule);
		json.field("notes", catalogue.notesFor(model), (note, known) -> note.field("id", known.id())
				.field("title", known.title()).field("warning", known.warning()).statement(known.text(), TEXT));
		json.field("contradictions", catalogue.contradictionsFor(model), PhoneJson::contradiction);
		json.references(catalogue);
	}

	private void plain(Json json, PhoneModel model) {
		var family = catalogue.family(model.family());
		json.field("id", model.id()).field("name", model.name()).field("family", model.family())
				.field("familyName", text(family, Family::name)).field("vendor", text(family, Family::vendor))
				.field("form", text(family, known -> known.form().id()));
		var protocols = model.protocols().value();
		if (protocols.isPresent()) {
			json.field("protocols", protocols.get());
		} else {
			json.field("protocols", (String) null);
		}
		number(json, "enum", model.enumId());
		json.known("firmwareSet", model.firmwareSet(), set -> set)
				.known("recoveryLoad", model.recoveryLoad(), load -> load)
				.known("entryKey", model.entryKey(), key -> key)
				.known("afterReset", model.afterReset(), AfterReset::id);
	}

	private static @Nullable String text(Optional<Family> family, Function<Family, String> text) {
		return Json.orNull(family.map(text));
	}

	private static void number(Json json, String name, Fact<Integer> fact) {
		json.field(name, Json.orNull(fact.value()));
	}

	private static void facts(Json json, PhoneModel model) {
		json.field("facts", Optional.of(model), (facts, known) -> facts
				.fact("protocols", known.protocols(), (value, protocols) -> value.field("value", protocols))
				.fact("enum", known.enumId(), NUMBER).fact("firmwareSet", known.firmwareSet(), TEXT)
				.fact("recoveryLoad", known.recoveryLoad(), TEXT).fact("entryKey", known.entryKey(), TEXT)
				.fact("backupKey", known.backupKey(), TEXT)
				.fact("afterReset", known.afterReset(), (value, after) -> value.field("value", after.id()))
				.fact("lineKeys", known.lineKeys(), NUMBER)
				.fact("display", known.display(), (value, display) -> value.field("value", display.id()))
				.fact("power", known.power(), TEXT).fact("support", known.support(), TEXT));
	}

	private static void firmware(Json json, FirmwareSet set) {
		json.field("id", set.id()).field("name", set.name());
		json.field("loads", set.variants(), (load, known) -> load.statement(known,
				(value, variant) -> value.orNull("protocol", variant.protocol()).field("pattern", variant.pattern())
						.field("examples", variant.examples())));
		json.fact("parts", set.parts(), (value, parts) -> value.field("parts", parts,
				(part, known) -> part.field("kind", known.kind()).orNull("pattern", known.pattern())));
		json.field("recoveryLoads", set.recoveryLoads(), (load, known) -> load.statement(known, TEXT));
	}

	private static void code(Json json, KeyCode code) {
		json.field("id", code.id()).field("name", code.name()).field("keys", code.keys()).orNull("typed", code.typed())
				.field("kind", code.kind().id())
				.statement(code.effect(), (effect, text) -> effect.field("effect", text));
	}

	private static void order(Json json, RequestOrder order) {
		json.field("id", order.id()).field("name", order.name()).field("state", order.state().id())
				.statement(order.files(), (files, all) -> files.field("files", all, (file, known) -> file
						.field("file", known.pattern()).field("optional", known.optional()).orNull("note", known.note())));
	}

	private static void rule(Json json, UpgradeRule rule) {
		json.field("id", rule.id()).field("protocols", rule.protocols()).field("from", rule.from().text())
				.field("to", rule.to().text()).field("through", rule.through().stream().map(VersionRange::text).toList())
				.field("barred", rule.barred()).statement(rule.rule(), (words, text) -> words.field("rule", text));
	}

	/** A contradiction about phones or procedures. */
	static void contradiction(Json json, Contradiction contradiction) {
		json.field("id", contradiction.id()).field("topic", contradiction.topic())
				.field("procedures", contradiction.procedures()).fact("statements", contradiction.fact(), TEXT);
	}
}
