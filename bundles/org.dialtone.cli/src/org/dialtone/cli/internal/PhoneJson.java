package org.dialtone.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.facts.FactRow;
import org.dialtone.core.facts.KnownPhone;
import org.dialtone.core.facts.PhoneTable;
import org.dialtone.core.phones.Contradiction;
import org.dialtone.core.phones.Family;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.KeyCode;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestOrder;
import org.dialtone.core.phones.UpgradeRule;
import org.dialtone.core.scope.VersionRange;
import org.dialtone.core.search.CatalogueSearch.Match;
import org.eclipse.jdt.annotation.Nullable;

/** Phones as JSON; the fields are described in {@code docs/headless.md}. */
@SuppressWarnings("nls") // names of fields
final class PhoneJson {

	private static final BiConsumer<Json, String> TEXT = (json, text) -> json.field("value", text);
	private static final List<FactRow<KnownPhone, ?>> SOURCED = rows(row -> row.form() == FactRow.Form.SIDES);

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
		json.rows(rows(row -> row.form() != FactRow.Form.SIDES), KnownPhone.of(catalogue, model));
		facts(json, model);
		json.field("firmware", catalogue.firmwareSetOf(model), PhoneJson::firmware);
		json.field("procedures", catalogue.proceduresFor(model), ProcedureJson::brief);
		json.field("codes", catalogue.codesFor(model), PhoneJson::code);
		json.field("requestOrders", catalogue.requestOrdersFor(model), PhoneJson::order);
		json.field("upgradeRules", catalogue.upgradeRulesFor(model), PhoneJson::rule);
		json.field("notes", catalogue.notesFor(model), (note, known) -> note.field("id", known.id())
				.field("title", known.title()).field("warning", known.warning()).limits(known.scope()).statement(known.text(), TEXT));
		json.field("contradictions", catalogue.contradictionsFor(model), PhoneJson::contradiction);
		json.references(catalogue);
	}

	private void plain(Json json, PhoneModel model) {
		var family = catalogue.family(model.family());
		json.field("id", model.id()).field("name", model.name()).field("family", model.family())
				.field("familyName", text(family, Family::name)).field("vendor", text(family, Family::vendor))
				.field("form", text(family, known -> known.form().id()));
		json.rows(SOURCED, KnownPhone.of(catalogue, model));
	}

	private static @Nullable String text(Optional<Family> family, Function<Family, String> text) {
		return Json.orNull(family.map(text));
	}

	private void facts(Json json, PhoneModel model) {
		json.field("facts", Optional.of(KnownPhone.of(catalogue, model)),
				(facts, phone) -> SOURCED.forEach(row -> facts.statements(row.id(), row.data(phone))));
	}

	private static List<FactRow<KnownPhone, ?>> rows(Predicate<FactRow<KnownPhone, ?>> wanted) {
		return PhoneTable.ROWS.stream().filter(wanted).toList();
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
				.field("kind", code.kind().id()).limits(code.scope())
				.statement(code.effect(), (effect, text) -> effect.field("effect", text));
	}

	private static void order(Json json, RequestOrder order) {
		json.field("id", order.id()).field("name", order.name()).field("state", order.state().id()).limits(order.scope())
				.statement(order.files(), (files, all) -> files.field("files", all, (file, known) -> file
						.field("file", known.pattern()).field("optional", known.optional()).orNull("note", known.note())));
	}

	private static void rule(Json json, UpgradeRule rule) {
		json.field("id", rule.id()).field("protocols", rule.protocols()).kinds(rule.scope()).field("from", rule.from().text())
				.field("to", rule.to().text()).field("through", rule.through().stream().map(VersionRange::text).toList())
				.field("barred", rule.barred()).statement(rule.rule(), (words, text) -> words.field("rule", text));
	}

	/** A contradiction about phones or procedures. */
	static void contradiction(Json json, Contradiction contradiction) {
		json.field("id", contradiction.id()).field("topic", contradiction.topic()).limits(contradiction.scope())
				.field("procedures", contradiction.procedures()).fact("statements", contradiction.fact(), TEXT);
	}
}
