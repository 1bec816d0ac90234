package org.dialtone.core.internal.read;

import static org.dialtone.core.internal.read.Common.CONFIDENCE;
import static org.dialtone.core.internal.read.Common.KIND;
import static org.dialtone.core.internal.read.Common.MODELS;
import static org.dialtone.core.internal.read.Common.TEXT;
import static org.dialtone.core.internal.read.Common.TEXTS;
import static org.dialtone.core.internal.read.Common.withAcceptances;
import static org.dialtone.core.internal.read.Common.withOrigin;

import org.dialtone.core.phones.AfterReset;
import org.dialtone.core.phones.Display;
import org.dialtone.core.phones.Form;
import org.dialtone.core.phones.RequestOrder;
import org.dialtone.core.phones.VersionRange;

/** The format of phones files. */
public final class PhonesFormat {

	/** The kind of device. */
	public static final WordShape<Form> FORM = new WordShape<>(Form.values(), Form::id);

	/** The display of a phone. */
	public static final WordShape<Display> DISPLAY = new WordShape<>(Display.values(), Display::id);

	/** What happens to a phone after a reset. */
	public static final WordShape<AfterReset> AFTER_RESET = new WordShape<>(AfterReset.values(), AfterReset::id);

	/** What a phone starts from. */
	public static final WordShape<RequestOrder.State> STATE = new WordShape<>(RequestOrder.State.values(),
			RequestOrder.State::id);

	private static final DictionaryShape LEDS = new DictionaryShape(TEXTS);

	private static final TextShape RANGE = new TextShape(Messages.expected_range,
			text -> VersionRange.parse(text).isPresent());

	private static final MapShape SOURCE = new MapShape().required("title", TEXT).optional("address", TEXT) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("confidence", CONFIDENCE); //$NON-NLS-1$

	private static final MapShape FAMILY = new MapShape().required("id", TEXT).required("name", TEXT) //$NON-NLS-1$ //$NON-NLS-2$
			.required("form", FORM).optional("leds", LEDS).optional("keys", TEXTS); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final MapShape SET = new MapShape().required("id", TEXT).required("name", TEXT) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("variants", ListShape.of(withOrigin(new MapShape().optional("protocol", TEXT) //$NON-NLS-1$ //$NON-NLS-2$
					.required("pattern", TEXT).optional("examples", TEXTS)))) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("parts", FactShape.of(ListShape.whole(new MapShape().required("kind", TEXT).optional("pattern", TEXT)))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			.optional("recoveryLoads", ListShape.of(StatementShape.of(TEXT))); //$NON-NLS-1$

	private static final MapShape FLOOR = withOrigin(
			new MapShape().required("hardware", TEXT).required("lowest", TEXT).required("value", TEXT)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final MapShape MODEL = withAcceptances(new MapShape().required("id", TEXT).required("name", TEXT) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("aliases", TEXTS).required("family", TEXT) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("enum", FactShape.of(new NumberShape(0, Integer.MAX_VALUE))) //$NON-NLS-1$
			.optional("protocols", FactShape.of(ListShape.some(TEXT))).optional("firmwareSet", FactShape.of(TEXT)) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("recoveryLoad", FactShape.of(TEXT)).optional("entryKey", FactShape.of(TEXT)) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("backupKey", FactShape.of(TEXT)).optional("lineKeys", FactShape.of(new NumberShape(0, 999))) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("display", FactShape.of(DISPLAY)).optional("power", FactShape.of(TEXT)) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("afterReset", FactShape.of(AFTER_RESET)).optional("support", FactShape.of(TEXT)) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("floors", ListShape.of(FLOOR)).optional("leds", LEDS).optional("keys", TEXTS)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final MapShape REQUEST_ORDER = withOrigin(new MapShape().required("id", TEXT).required("name", TEXT) //$NON-NLS-1$ //$NON-NLS-2$
			.required("state", STATE).required("models", MODELS) //$NON-NLS-1$ //$NON-NLS-2$
			.required("files", ListShape.whole(new EitherShape(TEXT, new MapShape().required("file", TEXT) //$NON-NLS-1$ //$NON-NLS-2$
					.optional("optional", new FlagShape()).optional("note", TEXT))))); //$NON-NLS-1$ //$NON-NLS-2$

	private static final MapShape CODE = withAcceptances(withOrigin(new MapShape().required("id", TEXT).required("name", TEXT) //$NON-NLS-1$ //$NON-NLS-2$
			.required("keys", TEXT).optional("typed", TEXT).required("kind", KIND).required("models", MODELS) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			.required("effect", TEXT))); //$NON-NLS-1$

	private static final MapShape UPGRADE_RULE = withOrigin(new MapShape().required("id", TEXT).required("models", MODELS) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("protocols", TEXTS).required("from", RANGE).required("to", RANGE) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			.optional("through", new ListShape(RANGE, 0, true)).optional("barred", new FlagShape()).required("rule", TEXT)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			.rule(Rules::throughOrBarred);

	private static final MapShape NOTE = withOrigin(new MapShape().required("id", TEXT).required("title", TEXT) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("warning", new FlagShape()).required("models", MODELS).required("text", TEXT)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final MapShape CONTRADICTION = new MapShape().required("id", TEXT).required("topic", TEXT) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("models", TEXTS).optional("procedures", TEXTS) //$NON-NLS-1$ //$NON-NLS-2$
			.required("statements", new ListShape(StatementShape.of(TEXT), 2, false)); //$NON-NLS-1$

	private static final ListShape SYNONYMS = new ListShape(
			new TextShape(Messages.expected_word, text -> text.chars().noneMatch(Character::isWhitespace)), 2, false);

	/** The whole file. */
	static final MapShape FILE = new MapShape().ofParts().optional("vendor", TEXT) //$NON-NLS-1$
			.optional("sources", new DictionaryShape(SOURCE)).optional("families", ListShape.of(FAMILY)) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("firmwareSets", ListShape.of(SET)).optional("models", ListShape.of(MODEL)) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("requestOrders", ListShape.of(REQUEST_ORDER)).optional("codes", ListShape.of(CODE)) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("upgradeRules", ListShape.of(UPGRADE_RULE)).optional("notes", ListShape.of(NOTE)) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("contradictions", ListShape.of(CONTRADICTION)) //$NON-NLS-1$
			.optional("synonyms", ListShape.of(SYNONYMS)).rule(Rules::vendorOfFamilies); //$NON-NLS-1$

	private PhonesFormat() {
	}
}
