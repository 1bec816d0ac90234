package org.dialtone.core.internal.read;

import org.dialtone.core.Confidence;
import org.dialtone.core.Trap;
import org.dialtone.core.procedures.ProcedureKind;

/** What both kinds of files share. */
public final class Common {

	/** How sure something is. */
	public static final WordShape<Confidence> CONFIDENCE = new WordShape<>(Confidence.values(), Confidence::id);

	/** What a procedure or a code is for. */
	public static final WordShape<ProcedureKind> KIND = new WordShape<>(ProcedureKind.values(), ProcedureKind::id);

	/** The traps that an entry can accept. */
	public static final WordShape<Trap> TRAP = new WordShape<>(Trap.values(), Trap::id);
	static final TextShape TEXT = TextShape.ANY;
	static final ListShape TEXTS = ListShape.of(TEXT);
	static final ListShape MODELS = ListShape.some(TEXT);
	private static final ListShape ACCEPTED = ListShape.of(new MapShape().required("trap", TRAP).required("because", TEXT)); //$NON-NLS-1$ //$NON-NLS-2$

	private Common() {
	}

	/** Lets an entry accept traps, with a reason. */
	static MapShape withAcceptances(MapShape shape) {
		return shape.optional("accepted", ACCEPTED); //$NON-NLS-1$
	}

	/** Lets a mapping say how sure it is and where it comes from. */
	static MapShape withOrigin(MapShape shape) {
		return shape.optional("confidence", CONFIDENCE).optional("sources", TEXTS).optional("note", TEXT); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
