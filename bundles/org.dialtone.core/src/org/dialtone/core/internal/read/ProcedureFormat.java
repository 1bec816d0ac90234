package org.dialtone.core.internal.read;

import static org.dialtone.core.internal.read.Common.KIND;
import static org.dialtone.core.internal.read.Common.MODELS;
import static org.dialtone.core.internal.read.Common.TEXT;
import static org.dialtone.core.internal.read.Common.TEXTS;
import static org.dialtone.core.internal.read.Common.withAcceptances;
import static org.dialtone.core.internal.read.Common.withOrigin;

import org.dialtone.core.procedures.Action;
import org.dialtone.core.procedures.Danger;
import org.dialtone.core.procedures.KeyError;
import org.dialtone.core.procedures.LedState;
import org.dialtone.core.procedures.Precondition;

/** The format of procedure files. */
public final class ProcedureFormat {

	/** What the engineer does in a step. */
	public static final WordShape<Action> ACTION = new WordShape<>(Action.values(), Action::id);

	/** The worst that a procedure does. */
	public static final WordShape<Danger> DANGER = new WordShape<>(Danger.values(), Danger::id);

	/** What a phone does when keys are typed incorrectly. */
	public static final WordShape<KeyError> KEY_ERROR = new WordShape<>(KeyError.values(), KeyError::id);

	/** What a lamp does. */
	public static final WordShape<LedState> LED_STATE = new WordShape<>(LedState.values(), LedState::id);

	/** What a precondition is about. */
	public static final WordShape<Precondition.Kind> PRECONDITION = new WordShape<>(Precondition.Kind.values(),
			Precondition.Kind::id);

	private static final int DAY = 24 * 60 * 60;
	private static final NumberShape SECONDS = new NumberShape(1, DAY);

	private static final MapShape CUE = withOrigin(new MapShape().optional("led", TEXT) //$NON-NLS-1$
			.optional("leds", ListShape.whole(TEXT)).optional("is", LED_STATE).optional("colour", TEXT) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			.optional("prompt", TEXT).optional("seconds", SECONDS).optional("sign", TEXT)).rule(Rules::oneCue); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final MapShape WINDOW = new MapShape().required("seconds", SECONDS).optional("from", CUE); //$NON-NLS-1$ //$NON-NLS-2$

	private static final MapShape WAIT = new MapShape().optional("min", new NumberShape(0, DAY)).optional("max", SECONDS) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("looksDead", new FlagShape()).rule(Rules::minBelowMax); //$NON-NLS-1$

	private static final MapShape STEP = withOrigin(new MapShape().required("do", ACTION).required("text", TEXT) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("keys", new EitherShape(TEXT, ListShape.whole(TEXT))).optional("on", new FactShape(CUE)) //$NON-NLS-1$ //$NON-NLS-2$
			.optional("alternatives", ListShape.of(new MapShape().required("when", TEXT).required("on", CUE))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			.optional("within", WINDOW).optional("wait", WAIT).optional("expect", ListShape.of(new FactShape(CUE))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			.optional("path", ListShape.whole(TEXT)) //$NON-NLS-1$
			.optional("choices", ListShape.whole(new MapShape().required("key", TEXT).required("text", TEXT))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			.optional("onError", FactShape.of(KEY_ERROR)).optional("command", TEXT)).rule(Rules::keysToPress); //$NON-NLS-1$ //$NON-NLS-2$

	private static final MapShape BEFORE = withOrigin(new MapShape().required("kind", PRECONDITION) //$NON-NLS-1$
			.optional("required", new FlagShape()).required("text", TEXT).optional("files", TEXTS)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final MapShape KEY_ERRORS = new MapShape().optional("repeated", FactShape.of(KEY_ERROR)) //$NON-NLS-1$
			.optional("wrong", FactShape.of(KEY_ERROR)).optional("silence", FactShape.of(KEY_ERROR)); //$NON-NLS-1$ //$NON-NLS-2$

	private static final ListShape STATEMENTS = ListShape.of(StatementShape.of(TEXT));

	/** The whole file. */
	static final MapShape FILE = withAcceptances(withOrigin(new MapShape().required("id", TEXT).required("name", TEXT) //$NON-NLS-1$ //$NON-NLS-2$
			.required("kind", KIND).required("models", MODELS).required("danger", DANGER).required("summary", TEXT) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			.optional("entryKey", TEXT).optional("before", ListShape.of(BEFORE)).optional("erases", STATEMENTS) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			.optional("keeps", STATEMENTS).optional("keyErrors", KEY_ERRORS).required("steps", ListShape.whole(STEP)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			.optional("after", TEXT).optional("warnings", STATEMENTS))); //$NON-NLS-1$ //$NON-NLS-2$

	private ProcedureFormat() {
	}
}
