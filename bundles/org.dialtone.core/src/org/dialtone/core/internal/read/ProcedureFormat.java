package org.dialtone.core.internal.read;

import static org.dialtone.core.internal.read.Common.FOR_MODELS;
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

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.procedures.Action;
import org.dialtone.core.procedures.Choice;
import org.dialtone.core.procedures.Cue;
import org.dialtone.core.procedures.Danger;
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
	private static final Shape<Said<Cue>> CUE = withOrigin(cueAlone()).as(node -> new Said<>(cue(node), Optional.of(node)));
	private static final SeriesShape<Cue> CUES_IN_ORDER = SeriesShape.of(FactShape.ofSides(CUE));

	// how long a step may and does take
	public static final Key<Cue> FROM = new Key<>("from", cueAlone().as(ProcedureFormat::cue)); //$NON-NLS-1$
	private static final Key<Integer> WITHIN_SECONDS = new Key<>(ELAPSED.name(), SECONDS);
	public static final Key<Window> WITHIN = new Key<>("within", //$NON-NLS-1$
			new MapShape().required(WITHIN_SECONDS).optional(FROM).as(ProcedureFormat::window));
	static final Key<Integer> MIN = new Key<>("min", new NumberShape(0, DAY)); //$NON-NLS-1$
	static final Key<Integer> MAX = new Key<>("max", SECONDS); //$NON-NLS-1$
	private static final Key<Boolean> LOOKS_DEAD = flag("looksDead"); //$NON-NLS-1$
	public static final Key<Wait> WAIT = new Key<>("wait", //$NON-NLS-1$
			new MapShape().optional(MIN, MAX, LOOKS_DEAD).rule(Rules::minBelowMax).as(ProcedureFormat::waiting));

	// steps
	public static final Key<Action> DO = new Key<>("do", new WordShape<>(Action.values(), Action::id)); //$NON-NLS-1$
	public static final Key<Keys> KEYS = new Key<>("keys", //$NON-NLS-1$
			new EitherShape<>(TEXT.as(List::of), ListShape.whole(TEXT)).as(keys -> new Keys(Keypad.split(keys), false)));
	public static final Key<Keys> TOGETHER = new Key<>("together", //$NON-NLS-1$
			new ListShape<>(TEXT, 2, true).as(keys -> new Keys(Keypad.split(keys), true)));
	public static final Key<List<List<Said<Cue>>>> ON = new Key<>("on", CUES_IN_ORDER); //$NON-NLS-1$
	public static final Key<String> WHEN = text("when"); //$NON-NLS-1$
	public static final Key<List<Mapping>> ALTERNATIVES = list("alternatives", new MapShape().required(WHEN, ON)); //$NON-NLS-1$
	public static final Key<List<List<Said<Cue>>>> EXPECT = new Key<>("expect", CUES_IN_ORDER); //$NON-NLS-1$
	public static final Key<List<String>> PATH = new Key<>("path", ListShape.whole(TEXT)); //$NON-NLS-1$
	private static final Key<String> CHOICE_KEY = text("key"); //$NON-NLS-1$
	public static final Key<List<Choice>> CHOICES = new Key<>("choices", ListShape.whole( //$NON-NLS-1$
			new MapShape().required(CHOICE_KEY, TEXT_OF).as(node -> new Choice(CHOICE_KEY.of(node), TEXT_OF.of(node)))));
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
			new MapShape().required(ID, NAME, KIND, FOR_MODELS, DANGER, SUMMARY).optional(ENTRY_KEY, BEFORE, ERASES, KEEPS,
					KEY_ERRORS).required(STEPS).optional(AFTER, WARNINGS)));

	private ProcedureFormat() {
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
