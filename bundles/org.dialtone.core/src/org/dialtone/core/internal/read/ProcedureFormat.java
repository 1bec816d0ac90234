package org.dialtone.core.internal.read;

import static org.dialtone.core.internal.read.Common.ID;
import static org.dialtone.core.internal.read.Common.KIND;
import static org.dialtone.core.internal.read.Common.NAME;
import static org.dialtone.core.internal.read.Common.TEXT;
import static org.dialtone.core.internal.read.Common.fact;
import static org.dialtone.core.internal.read.Common.flag;
import static org.dialtone.core.internal.read.Common.list;
import static org.dialtone.core.internal.read.Common.statements;
import static org.dialtone.core.internal.read.Common.text;
import static org.dialtone.core.internal.read.Common.texts;
import static org.dialtone.core.internal.read.Common.withAcceptances;
import static org.dialtone.core.internal.read.Common.withOrigin;
import static org.dialtone.core.internal.read.Common.withScope;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.procedures.Action;
import org.dialtone.core.procedures.Choice;
import org.dialtone.core.procedures.Cue;
import org.dialtone.core.procedures.Danger;
import org.dialtone.core.procedures.Input;
import org.dialtone.core.procedures.KeyError;
import org.dialtone.core.procedures.Keys;
import org.dialtone.core.procedures.LedState;
import org.dialtone.core.procedures.Precondition;
import org.dialtone.core.procedures.Wait;
import org.dialtone.core.procedures.Window;

/** The format of procedure files. */
public final class ProcedureFormat {

	private static final int DAY = 24 * 60 * 60;
	private static final Shape<Integer> SECONDS = new NumberShape(1, DAY);
	private static final Shape<KeyError> KEY_ERROR = new WordShape<>(KeyError.values(), KeyError::id);
	public static final Key<String> TEXT_OF = text("text"); //$NON-NLS-1$

	// cues
	public static final Key<String> LED = text("led"); //$NON-NLS-1$
	public static final Key<List<String>> LEDS = new Key<>("leds", ListShape.whole(TEXT)); //$NON-NLS-1$
	static final Key<LedState> IS = new Key<>("is", new WordShape<>(LedState.values(), LedState::id)); //$NON-NLS-1$
	public static final Key<String> COLOUR = text("colour"); //$NON-NLS-1$
	private static final Key<String> PROMPT = text("prompt"); //$NON-NLS-1$
	private static final Key<Integer> ELAPSED = new Key<>("seconds", SECONDS); //$NON-NLS-1$
	private static final Key<String> SIGN = text("sign"); //$NON-NLS-1$
	/** A cue has exactly one of these. */
	static final List<Key<?>> CUES = List.of(LED, LEDS, PROMPT, ELAPSED, SIGN);
	private static final Shape<Said<Cue>> CUE = withOrigin(cueAlone()).as(node -> said(cue(node), node));
	private static final SeriesShape<Cue> CUES_IN_ORDER = SeriesShape.of(FactShape.ofSides(CUE));

	// how long a step may and does take
	public static final Key<Cue> FROM = new Key<>("from", cueAlone().as(ProcedureFormat::cue)); //$NON-NLS-1$
	private static final Key<Integer> WITHIN_SECONDS = new Key<>(ELAPSED.name(), SECONDS);
	public static final Key<Said<Window>> WITHIN = new Key<>("within", //$NON-NLS-1$
			withOrigin(new MapShape().required(WITHIN_SECONDS).optional(FROM)).as(node -> said(window(node), node)));
	static final Key<Integer> MIN = new Key<>("min", new NumberShape(0, DAY)); //$NON-NLS-1$
	static final Key<Integer> MAX = new Key<>("max", SECONDS); //$NON-NLS-1$
	private static final Key<Boolean> LOOKS_DEAD = flag("looksDead"); //$NON-NLS-1$
	public static final Key<Said<Wait>> WAIT = new Key<>("wait", //$NON-NLS-1$
			withOrigin(new MapShape().optional(MIN, MAX, LOOKS_DEAD)).rule(Rules::minBelowMax).as(node -> said(waiting(node), node)));

	// menus and questions
	private static final Key<String> ENTRY = text("entry"); //$NON-NLS-1$
	public static final Key<String> KEY = text("key"); //$NON-NLS-1$
	private static final Key<String> SOFT_KEY = text("softKey"); //$NON-NLS-1$
	private static final Key<String> TYPE = text("type"); //$NON-NLS-1$
	/** In a path an item that is not a text has exactly one of these. */
	static final List<Key<?>> IN_PATH = List.of(KEY, SOFT_KEY, TYPE);
	/** An answer has exactly one of these. */
	static final List<Key<?>> ANSWERS = List.of(ENTRY, KEY, SOFT_KEY, TYPE);
	public static final Key<List<Input>> PATH = new Key<>("path", ListShape.whole(new EitherShape<>(TEXT.<Input>as(Input.Entry::new), //$NON-NLS-1$
			new MapShape().optional(KEY, SOFT_KEY, TYPE).rule(Rules::oneInPath).as(ProcedureFormat::input))));
	public static final Key<List<Said<Choice>>> CHOICES = new Key<>("choices", ListShape.whole( //$NON-NLS-1$
			withOrigin(new MapShape().optional(ENTRY, KEY, SOFT_KEY, TYPE).required(TEXT_OF)).rule(Rules::oneAnswer)
					.as(node -> said(new Choice(input(node), TEXT_OF.of(node)), node))));

	// steps
	public static final Key<Action> DO = new Key<>("do", new WordShape<>(Action.values(), Action::id)); //$NON-NLS-1$
	private static final Shape<List<String>> ONE_OR_MORE = new EitherShape<>(TEXT.as(List::of), ListShape.whole(TEXT));
	public static final Key<Keys> KEYS = new Key<>("keys", //$NON-NLS-1$
			ONE_OR_MORE.as(keys -> new Keys(Keypad.split(keys), false)));
	public static final Key<Keys> TOGETHER = new Key<>("together", //$NON-NLS-1$
			new ListShape<>(TEXT, 2, true).as(keys -> new Keys(Keypad.split(keys), true)));
	public static final Key<List<List<Said<Cue>>>> ON = new Key<>("on", CUES_IN_ORDER); //$NON-NLS-1$
	public static final Key<String> WHEN = text("when"); //$NON-NLS-1$
	public static final Key<List<Mapping>> ALTERNATIVES = list("alternatives", new MapShape().required(WHEN, ON)); //$NON-NLS-1$
	public static final Key<List<List<Said<Cue>>>> EXPECT = new Key<>("expect", CUES_IN_ORDER); //$NON-NLS-1$
	public static final Key<List<Said<KeyError>>> ON_ERROR = fact("onError", KEY_ERROR); //$NON-NLS-1$
	public static final Key<String> COMMAND = text("command"); //$NON-NLS-1$
	public static final Key<List<Mapping>> STEPS = new Key<>("steps", ListShape.whole( //$NON-NLS-1$
			withOrigin(new MapShape().required(DO, TEXT_OF).optional(KEYS, TOGETHER, ON, ALTERNATIVES, WITHIN, WAIT, EXPECT, PATH, CHOICES,
					ON_ERROR, COMMAND)).rule(Rules::keysToPress).rule(Rules::keysHeld)));

	// what must be in place before
	public static final Key<Precondition.Kind> CONDITION = new Key<>("kind", //$NON-NLS-1$
			new WordShape<>(Precondition.Kind.values(), Precondition.Kind::id));
	public static final Key<Boolean> REQUIRED = flag("required"); //$NON-NLS-1$
	public static final Key<List<String>> FILES = texts("files"); //$NON-NLS-1$
	public static final Key<List<Mapping>> BEFORE = list("before", //$NON-NLS-1$
			withOrigin(new MapShape().required(CONDITION).optional(REQUIRED).required(TEXT_OF).optional(FILES)));

	// how strict the phone is about keys
	public static final Key<List<Said<KeyError>>> REPEATED = fact("repeated", KEY_ERROR); //$NON-NLS-1$
	public static final Key<List<Said<KeyError>>> WRONG = fact("wrong", KEY_ERROR); //$NON-NLS-1$
	public static final Key<List<Said<KeyError>>> SILENCE = fact("silence", KEY_ERROR); //$NON-NLS-1$
	public static final Key<Mapping> KEY_ERRORS = new Key<>("keyErrors", //$NON-NLS-1$
			new MapShape().optional(REPEATED, WRONG, SILENCE));

	// procedures
	public static final Key<Danger> DANGER = new Key<>("danger", new WordShape<>(Danger.values(), Danger::id)); //$NON-NLS-1$
	public static final Key<String> SUMMARY = text("summary"); //$NON-NLS-1$
	public static final Key<String> ENTRY_KEY = text("entryKey"); //$NON-NLS-1$
	public static final Key<List<Said<String>>> ERASES = statements("erases"); //$NON-NLS-1$
	public static final Key<List<Said<String>>> KEEPS = statements("keeps"); //$NON-NLS-1$
	public static final Key<String> AFTER = text("after"); //$NON-NLS-1$
	public static final Key<List<Said<String>>> WARNINGS = statements("warnings"); //$NON-NLS-1$

	/** The whole file. */
	static final MapShape FILE = withAcceptances(withOrigin(
			withScope(new MapShape().required(ID, NAME, KIND)).required(DANGER, SUMMARY).optional(ENTRY_KEY, BEFORE, ERASES, KEEPS,
					KEY_ERRORS).required(STEPS).optional(AFTER, WARNINGS)));

	private ProcedureFormat() {
	}

	/** What is said in a mapping that also says where it comes from. */
	private static <T> Said<T> said(T value, Mapping full) {
		return new Said<>(value, Optional.of(full));
	}

	private static Input input(Mapping node) {
		var pressed = KEY.find(node).<Input>map(Input.Key::new).or(() -> SOFT_KEY.find(node).map(Input.SoftKey::new));
		return pressed.or(() -> TYPE.find(node).map(Input.Typed::new)).orElseGet(() -> new Input.Entry(ENTRY.of(node)));
	}

	/** Only the cue, without where it comes from. */
	private static MapShape cueAlone() {
		return new MapShape().optional(LED, LEDS, IS, COLOUR, PROMPT, ELAPSED, SIGN).rule(Rules::oneCue);
	}

	private static Cue cue(Mapping node) {
		var other = PROMPT.find(node).<Cue>map(Cue.Prompt::new).or(() -> ELAPSED.find(node).map(Cue.Elapsed::new))
				.or(() -> SIGN.find(node).map(Cue.Sign::new));
		return other.orElseGet(() -> new Cue.Lamps(LED.find(node).map(List::of).orElseGet(() -> LEDS.of(node)), IS.of(node),
				COLOUR.find(node)));
	}

	private static Window window(Mapping node) {
		return new Window(WITHIN_SECONDS.of(node), FROM.find(node));
	}

	private static Wait waiting(Mapping node) {
		return new Wait(MIN.or(node, 0), MAX.find(node).map(OptionalInt::of).orElse(OptionalInt.empty()),
				LOOKS_DEAD.or(node, false));
	}
}
