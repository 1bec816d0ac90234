package org.dialtone.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dialtone.core.Confidence;
import org.dialtone.core.Fact;
import org.dialtone.core.Location;
import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.Contradiction;
import org.dialtone.core.phones.Family;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.Form;
import org.dialtone.core.phones.KeyCode;
import org.dialtone.core.phones.LoadVariant;
import org.dialtone.core.phones.Note;
import org.dialtone.core.phones.Part;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestOrder;
import org.dialtone.core.phones.RequestOrder.State;
import org.dialtone.core.phones.RequestedFile;
import org.dialtone.core.phones.UpgradeRule;
import org.dialtone.core.procedures.Action;
import org.dialtone.core.procedures.Cue;
import org.dialtone.core.procedures.Danger;
import org.dialtone.core.procedures.KeyPolicy;
import org.dialtone.core.procedures.Keys;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.ProcedureKind;
import org.dialtone.core.procedures.Step;
import org.dialtone.core.scope.Scope;
import org.dialtone.core.scope.VersionRange;

/** A few phones of every kind, to search. */
final class SearchCatalogue {

	private static final Location WHERE = Location.of("test");

	private final List<PhoneModel> models = new ArrayList<>();
	private final List<Procedure> procedures = new ArrayList<>();

	private SearchCatalogue() {
	}

	static Catalogue make() {
		return make(0);
	}

	/** The same with so many additional procedures. */
	static Catalogue make(int more) {
		var all = new SearchCatalogue();
		all.model("7940", "Cisco 7940G", "desk", 8, List.of("SCCP", "SIP"), "P003", "none", "CP-7940G", "7940G");
		all.model("7941", "Cisco 7941G", "desk", 115, List.of("SCCP", "SIP"), "41", "term41.default.loads");
		all.model("7961", "Cisco 7961G", "desk", 30018, List.of("SCCP", "SIP"), "41", "term61.default.loads", "CP-7961G");
		all.model("7961G-GE", "Cisco 7961G-GE", "desk", 308, List.of("SCCP", "SIP"), "41", "term61.default.loads");
		all.model("7911", "Cisco 7911G", "desk", 307, List.of("SCCP", "SIP"), "11", "term11.default.loads");
		all.model("7970", "Cisco 7970G", "desk", 30006, List.of("SCCP", "SIP"), "70", "term70.default.loads");
		all.model("7971", "Cisco 7971G-GE", "desk", 119, List.of("SCCP", "SIP"), "70", "term71.default.loads");
		all.model("17962", "Other 17962", "desk", 962, List.of("SCCP"), "", "");
		all.model("7962X", "Other 7962X", "desk", 963, List.of("SCCP"), "", "");
		all.model("7962", "Cisco 7962G", "desk", 404, List.of("SCCP", "SIP"), "42", "term62.default.loads");
		all.model("7936", "Cisco 7936", "conference", 30019, List.of("SCCP"), "", "");
		all.model("7925", "Cisco 7925G", "wireless", 484, List.of("SCCP"), "7925", "");
		all.procedure("soft", "Soft reset from the keypad", ProcedureKind.SOFT, List.of("7941", "7961", "7970"), "123456789*0#",
				"Upgrading");
		all.procedure("hard", "Formatting the flash memory", ProcedureKind.HARD, List.of("7941", "7961", "7970"),
				"3491672850*#", "Upgrading");
		all.procedure("old-soft", "Reset of the old ones", ProcedureKind.SOFT, List.of("7940"), "123456789*0#",
				"Keep network cfg? 1 = yes 2 = no");
		for (int i = 0; i < more; i++) {
			all.procedure("more-" + i, "Procedure number " + i, ProcedureKind.MENU, List.of("7925"), "*" + i + "#", "Done " + i);
		}
		return all.catalogue();
	}

	private Catalogue catalogue() {
		var families = List.of(new Family("desk", "Cisco", "7900 series, desk", Form.DESK),
				new Family("conference", "Cisco", "Phones for rooms", Form.CONFERENCE),
				new Family("wireless", "Cisco", "Wireless phones", Form.WIRELESS));
		var sets = List.of(set("41", "SCCP41.<version>S.loads", "41", "SIP41.8-5-4S.loads"),
				set("42", "SCCP42.<version>S.loads", "42"), set("70", "SCCP70.<version>S.loads", "70"),
				set("11", "SCCP11.<version>S.loads", "11"), set("P003", "P003<version>.loads", "00"),
				set("7925", "CP7925G-<version>.LOADS", "xx"));
		var codes = List.of(code("soft", "123456789*0#", "7941", "7961", "7970", "7911"),
				code("hard", "3491672850*#", "7941", "7961", "7970"), code("unlock", "**#", "7941", "7940"));
		var orders = List.of(order("normal", List.of("7941", "7961"), "CTLSEP<MAC>.tlv", "SEP<MAC>.cnf.xml", "<load>"),
				order("old", List.of("7940"), "OS79XX.TXT", "SIP<MAC>.cnf"),
				order("without", List.of("7941"), "<recovery load>"));
		var rules = List.of(new UpgradeRule("signed", Scope.of(List.of("7940")), List.of(), VersionRange.parse(">= 5.0").orElseThrow(),
				VersionRange.parse("< 5.0").orElseThrow(), List.of(), true, statement("It cannot be downgraded."), WHERE));
		var notes = List.of(new Note("boot", "Boot loader", false, Scope.of(List.of("7941")), statement("The 7961 has it too."), WHERE));
		var disputes = List.of(new Contradiction("power", "Which power supply", Scope.of(List.of("7970")), List.of("hard"),
				new Fact<>(List.of(statement("Inline"), statement("A brick"))), WHERE));
		var synonyms = List.of(List.of("Erasure", "formatting"), List.of("downgrade", "older"));
		return new Catalogue(new Catalogue.Content(families, List.of(), models, sets, procedures, codes, orders, rules, notes, disputes,
				synonyms, List.of()));
	}

	private void model(String id, String name, String family, int number, List<String> protocols, String set,
			String recoveryLoad, String... aliases) {
		models.add(new PhoneModel(id, name, List.of(aliases), family, fact(number), fact(protocols), text(set),
				text(recoveryLoad), fact("#"), Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(), Fact.unknown(),
				Fact.unknown(), List.of(), List.of(), List.of(), WHERE));
	}

	private void procedure(String id, String name, ProcedureKind kind, List<String> forModels, String code, String prompt) {
		var press = new Step(Action.PRESS, statement("Type the code."), new Keys(Stream.of(code.split("")).toList(), false), List.of(),
				List.of(), Optional.empty(), Optional.empty(), List.of(fact(new Cue.Prompt(prompt))), List.of(), List.of(),
				Fact.unknown(), "", WHERE);
		procedures.add(new Procedure(id, name, kind, Scope.of(forModels), Danger.SETTINGS, statement(name), "#", List.of(), List.of(),
				List.of(), KeyPolicy.UNKNOWN, List.of(press), "", List.of(), WHERE));
	}

	private static FirmwareSet set(String id, String pattern, String parts, String... examples) {
		return new FirmwareSet(id, "Set " + id,
				List.of(statement(new LoadVariant("SCCP", pattern, List.of(examples)))),
				fact(List.of(new Part("jar", "jar" + parts + "<protocol>.<version>.sbn"),
						new Part("cnu", "cnu" + parts + ".<version>.sbn"), new Part("dsp", ""))),
				List.of(statement("term" + id + ".default.loads")), WHERE);
	}

	private static KeyCode code(String id, String keys, String... forModels) {
		return new KeyCode(id, id, keys, "", ProcedureKind.SOFT, Scope.of(List.of(forModels)), statement("Erases."), WHERE);
	}

	private static RequestOrder order(String id, List<String> forModels, String... files) {
		return new RequestOrder(id, id, State.NORMAL, Scope.of(forModels),
				statement(Stream.of(files).map(file -> new RequestedFile(file, false, "")).toList()), WHERE);
	}

	private static Fact<String> text(String value) {
		return value.isEmpty() ? Fact.unknown() : fact(value);
	}

	private static <T> Fact<T> fact(T value) {
		return new Fact<>(List.of(statement(value)));
	}

	private static <T> Statement<T> statement(T value) {
		return new Statement<>(value, Confidence.UNVERIFIED, List.of(), "");
	}
}
