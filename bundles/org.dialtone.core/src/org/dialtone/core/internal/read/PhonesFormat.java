package org.dialtone.core.internal.read;

import static org.dialtone.core.internal.read.Common.CONFIDENCE;
import static org.dialtone.core.internal.read.Common.ID;
import static org.dialtone.core.internal.read.Common.KIND;
import static org.dialtone.core.internal.read.Common.NAME;
import static org.dialtone.core.internal.read.Common.RANGE;
import static org.dialtone.core.internal.read.Common.REMARK;
import static org.dialtone.core.internal.read.Common.TEXT;
import static org.dialtone.core.internal.read.Common.TEXTS;
import static org.dialtone.core.internal.read.Common.fact;
import static org.dialtone.core.internal.read.Common.flag;
import static org.dialtone.core.internal.read.Common.list;
import static org.dialtone.core.internal.read.Common.mayHaveScope;
import static org.dialtone.core.internal.read.Common.statements;
import static org.dialtone.core.internal.read.Common.text;
import static org.dialtone.core.internal.read.Common.texts;
import static org.dialtone.core.internal.read.Common.withAcceptances;
import static org.dialtone.core.internal.read.Common.withOrigin;
import static org.dialtone.core.internal.read.Common.withScope;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.phones.AfterReset;
import org.dialtone.core.phones.Display;
import org.dialtone.core.phones.Form;
import org.dialtone.core.phones.HardwareFloor;
import org.dialtone.core.phones.LoadVariant;
import org.dialtone.core.phones.Part;
import org.dialtone.core.phones.RequestOrder;
import org.dialtone.core.phones.RequestedFile;
import org.dialtone.core.scope.LoadVersion;
import org.dialtone.core.scope.VersionRange;

/** The format of phones files. */
public final class PhonesFormat {

	public static final Key<String> VENDOR = text("vendor"); //$NON-NLS-1$

	// sources
	public static final Key<String> TITLE = text("title"); //$NON-NLS-1$
	public static final Key<String> ADDRESS = text("address"); //$NON-NLS-1$
	public static final Key<Map<String, Mapping>> SOURCES = new Key<>("sources", new DictionaryShape<>( //$NON-NLS-1$
			new MapShape().required(TITLE).optional(ADDRESS, CONFIDENCE)));

	// families; models can have lamps and keys of their own
	public static final Key<Form> FORM = new Key<>("form", new WordShape<>(Form.values(), Form::id)); //$NON-NLS-1$
	public static final Key<Map<String, List<String>>> LEDS = new Key<>("leds", new DictionaryShape<>(TEXTS)); //$NON-NLS-1$
	public static final Key<List<String>> KEYS = texts("keys"); //$NON-NLS-1$
	public static final Key<List<Mapping>> FAMILIES = list("families", //$NON-NLS-1$
			new MapShape().required(ID, NAME, FORM).optional(LEDS, KEYS));

	// firmware sets
	private static final Key<String> PROTOCOL = text("protocol"); //$NON-NLS-1$
	private static final Key<String> PATTERN = text("pattern"); //$NON-NLS-1$
	private static final Key<List<String>> EXAMPLES = texts("examples"); //$NON-NLS-1$
	public static final Key<List<Said<LoadVariant>>> VARIANTS = list("variants", //$NON-NLS-1$
			withOrigin(new MapShape().optional(PROTOCOL).required(PATTERN).optional(EXAMPLES)).as(PhonesFormat::variant));
	private static final Key<String> PART_KIND = text("kind"); //$NON-NLS-1$
	public static final Key<List<Said<List<Part>>>> PARTS = fact("parts", //$NON-NLS-1$
			ListShape.whole(new MapShape().required(PART_KIND).optional(PATTERN).as(PhonesFormat::part)));
	public static final Key<List<Said<String>>> RECOVERY_LOADS = statements("recoveryLoads"); //$NON-NLS-1$
	public static final Key<List<Mapping>> FIRMWARE_SETS = list("firmwareSets", //$NON-NLS-1$
			new MapShape().required(ID, NAME).optional(VARIANTS, PARTS, RECOVERY_LOADS));

	// models
	public static final Key<List<String>> ALIASES = texts("aliases"); //$NON-NLS-1$
	public static final Key<String> FAMILY = text("family"); //$NON-NLS-1$
	public static final Key<List<Said<Integer>>> ENUM = fact("enum", new NumberShape(0, Integer.MAX_VALUE)); //$NON-NLS-1$
	public static final Key<List<Said<List<String>>>> PROTOCOLS = fact("protocols", ListShape.some(TEXT)); //$NON-NLS-1$
	public static final Key<List<Said<String>>> FIRMWARE_SET = fact("firmwareSet"); //$NON-NLS-1$
	public static final Key<List<Said<String>>> RECOVERY_LOAD = fact("recoveryLoad"); //$NON-NLS-1$
	public static final Key<List<Said<String>>> ENTRY_KEY = fact("entryKey"); //$NON-NLS-1$
	public static final Key<List<Said<String>>> BACKUP_KEY = fact("backupKey"); //$NON-NLS-1$
	public static final Key<List<Said<Integer>>> LINE_KEYS = fact("lineKeys", new NumberShape(0, 999)); //$NON-NLS-1$
	public static final Key<List<Said<Display>>> DISPLAY = fact("display", //$NON-NLS-1$
			new WordShape<>(Display.values(), Display::id));
	public static final Key<List<Said<String>>> POWER = fact("power"); //$NON-NLS-1$
	public static final Key<List<Said<AfterReset>>> AFTER_RESET = fact("afterReset", //$NON-NLS-1$
			new WordShape<>(AfterReset.values(), AfterReset::id));
	public static final Key<List<Said<String>>> SUPPORT = fact("support"); //$NON-NLS-1$
	private static final String ANY_LOAD = "any"; //$NON-NLS-1$
	private static final Key<Optional<LoadVersion>> LOWEST = new Key<>("lowest", new TextShape(Messages.expected_lowest, //$NON-NLS-1$
			text -> text.equals(ANY_LOAD) || LoadVersion.parse(text).isPresent()).as(LoadVersion::parse));
	public static final Key<List<Said<HardwareFloor>>> FLOORS = list("floors", withOrigin( //$NON-NLS-1$
			new MapShape().required(Common.HARDWARE).optional(Common.FIRMWARE).required(LOWEST)).as(PhonesFormat::floor));
	public static final Key<List<Mapping>> MODELS = list("models", //$NON-NLS-1$
			withAcceptances(new MapShape().required(ID, NAME).optional(ALIASES).required(FAMILY)
					.optional(ENUM, PROTOCOLS, FIRMWARE_SET, RECOVERY_LOAD, ENTRY_KEY, BACKUP_KEY, LINE_KEYS, DISPLAY, POWER,
							AFTER_RESET, SUPPORT, FLOORS, LEDS, KEYS)));

	// models that have something in common
	public static final Key<List<Mapping>> GROUPS = list("groups", new MapShape().required(ID, NAME, Common.MODELS)); //$NON-NLS-1$

	// the files that phones ask for
	public static final Key<RequestOrder.State> STATE = new Key<>("state", //$NON-NLS-1$
			new WordShape<>(RequestOrder.State.values(), RequestOrder.State::id));
	private static final Key<String> FILE_NAME = text("file"); //$NON-NLS-1$
	private static final Key<Boolean> OPTIONAL = flag("optional"); //$NON-NLS-1$
	public static final Key<List<RequestedFile>> FILES = new Key<>("files", //$NON-NLS-1$
			ListShape.whole(new EitherShape<>(TEXT.as(name -> new RequestedFile(name, false, "")), //$NON-NLS-1$
					new MapShape().required(FILE_NAME).optional(OPTIONAL, REMARK).as(PhonesFormat::requestedFile))));
	public static final Key<List<Mapping>> REQUEST_ORDERS = list("requestOrders", //$NON-NLS-1$
			withOrigin(withScope(new MapShape().required(ID, NAME, STATE)).required(FILES)));

	// codes
	public static final Key<String> TYPED_KEYS = text("keys"); //$NON-NLS-1$
	public static final Key<String> TYPED = text("typed"); //$NON-NLS-1$
	public static final Key<String> EFFECT = text("effect"); //$NON-NLS-1$
	public static final Key<List<Mapping>> CODES = list("codes", withAcceptances(withOrigin( //$NON-NLS-1$
			withScope(new MapShape().required(ID, NAME, TYPED_KEYS).optional(TYPED).required(KIND)).required(EFFECT))));

	// rules for moving between loads
	public static final Key<List<String>> FOR_PROTOCOLS = texts("protocols"); //$NON-NLS-1$
	public static final Key<VersionRange> FROM = new Key<>("from", RANGE); //$NON-NLS-1$
	public static final Key<VersionRange> TO = new Key<>("to", RANGE); //$NON-NLS-1$
	public static final Key<List<VersionRange>> THROUGH = new Key<>("through", new ListShape<>(RANGE, 0, true)); //$NON-NLS-1$
	public static final Key<Boolean> BARRED = flag("barred"); //$NON-NLS-1$
	public static final Key<String> RULE = text("rule"); //$NON-NLS-1$
	public static final Key<List<Mapping>> UPGRADE_RULES = list("upgradeRules", //$NON-NLS-1$
			withOrigin(new MapShape().required(ID).optional(Common.MODELS, Common.FAMILIES, Common.GROUPS, Common.FIRMWARE,
					Common.HARDWARE, FOR_PROTOCOLS).required(FROM, TO)
					.optional(THROUGH, BARRED).required(RULE)).rule(Rules::someModels).rule(Rules::throughOrBarred));

	// notes
	public static final Key<Boolean> WARNING = flag("warning"); //$NON-NLS-1$
	public static final Key<String> NOTE = text("text"); //$NON-NLS-1$
	public static final Key<List<Mapping>> NOTES = list("notes", //$NON-NLS-1$
			withOrigin(withScope(new MapShape().required(ID, TITLE).optional(WARNING)).required(NOTE)));

	// contradictions
	public static final Key<String> TOPIC = text("topic"); //$NON-NLS-1$
	public static final Key<List<String>> ABOUT_PROCEDURES = texts("procedures"); //$NON-NLS-1$
	public static final Key<List<Said<String>>> SIDES = new Key<>("statements", //$NON-NLS-1$
			new ListShape<>(StatementShape.of(TEXT), 2, true));
	public static final Key<List<Mapping>> CONTRADICTIONS = list("contradictions", //$NON-NLS-1$
			mayHaveScope(new MapShape().required(ID, TOPIC)).optional(ABOUT_PROCEDURES).required(SIDES));

	public static final Key<List<List<String>>> SYNONYMS = list("synonyms", new ListShape<>( //$NON-NLS-1$
			new TextShape(Messages.expected_word, text -> text.chars().noneMatch(Character::isWhitespace)), 2, false));

	/** The whole file. */
	static final MapShape FILE = new MapShape().ofParts().optional(VENDOR, SOURCES, FAMILIES, FIRMWARE_SETS, MODELS,
			GROUPS, REQUEST_ORDERS, CODES, UPGRADE_RULES, NOTES, CONTRADICTIONS, SYNONYMS).rule(Rules::vendorOfFamilies);

	private PhonesFormat() {
	}

	private static Said<LoadVariant> variant(Mapping node) {
		return new Said<>(new LoadVariant(PROTOCOL.or(node, ""), PATTERN.of(node), EXAMPLES.or(node, List.of())), //$NON-NLS-1$
				Optional.of(node));
	}

	private static Said<HardwareFloor> floor(Mapping node) {
		return new Said<>(new HardwareFloor(Common.HARDWARE.of(node), Common.FIRMWARE.find(node), LOWEST.of(node)), Optional.of(node));
	}

	private static Part part(Mapping node) {
		return new Part(PART_KIND.of(node), PATTERN.or(node, "")); //$NON-NLS-1$
	}

	private static RequestedFile requestedFile(Mapping node) {
		return new RequestedFile(FILE_NAME.of(node), OPTIONAL.or(node, false), REMARK.or(node, "")); //$NON-NLS-1$
	}
}
