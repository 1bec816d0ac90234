package org.dialtone.core.internal.read;

import java.util.List;

import org.dialtone.core.Confidence;
import org.dialtone.core.Trap;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.procedures.ProcedureKind;
import org.dialtone.core.scope.FirmwareKind;
import org.dialtone.core.scope.HardwareRange;
import org.dialtone.core.scope.VersionRange;

/** What both kinds of files share. */
public final class Common {

	static final TextShape TEXT = TextShape.ANY;
	static final ListShape<String> TEXTS = ListShape.of(TEXT);
	/** The key of the value where something else is said about it, such as its origin. */
	static final String VALUE = "value"; //$NON-NLS-1$

	// what entries have
	public static final Key<String> ID = text("id"); //$NON-NLS-1$
	public static final Key<String> NAME = text("name"); //$NON-NLS-1$
	/** What a procedure or a code is for. */
	public static final Key<ProcedureKind> KIND = new Key<>("kind", new WordShape<>(ProcedureKind.values(), ProcedureKind::id)); //$NON-NLS-1$

	// for which phones an entry holds
	public static final Key<List<String>> MODELS = new Key<>("models", ListShape.some(TEXT)); //$NON-NLS-1$
	public static final Key<List<String>> FAMILIES = new Key<>("families", ListShape.some(TEXT)); //$NON-NLS-1$
	public static final Key<List<String>> GROUPS = new Key<>("groups", ListShape.some(TEXT)); //$NON-NLS-1$
	public static final Key<FirmwareKind> FIRMWARE = new Key<>("firmware", new WordShape<>(FirmwareKind.values(), FirmwareKind::id)); //$NON-NLS-1$
	/** Loads, from one to another. */
	static final Shape<VersionRange> RANGE = new TextShape(Messages.expected_range, text -> VersionRange.parse(text).isPresent())
			.as(text -> VersionRange.parse(text).orElseThrow());
	public static final Key<VersionRange> LOADS = new Key<>("loads", RANGE); //$NON-NLS-1$
	public static final Key<HardwareRange> HARDWARE = new Key<>("hardware", new TextShape(Messages.expected_hardware, //$NON-NLS-1$
			text -> HardwareRange.parse(text).isPresent()).as(text -> HardwareRange.parse(text).orElseThrow()));

	// how sure something is and where it comes from
	public static final Key<Confidence> CONFIDENCE = new Key<>("confidence", new WordShape<>(Confidence.values(), Confidence::id)); //$NON-NLS-1$
	public static final Key<List<String>> SOURCES = texts("sources"); //$NON-NLS-1$
	public static final Key<String> REMARK = text("note"); //$NON-NLS-1$

	// the traps that an entry accepts
	public static final Key<Trap> TRAP = new Key<>("trap", new WordShape<>(Trap.values(), Trap::id)); //$NON-NLS-1$
	public static final Key<String> BECAUSE = text("because"); //$NON-NLS-1$
	public static final Key<List<Mapping>> ACCEPTED = list("accepted", new MapShape().required(TRAP, BECAUSE)); //$NON-NLS-1$

	private Common() {
	}

	static Key<String> text(String name) {
		return new Key<>(name, TEXT);
	}

	static Key<List<String>> texts(String name) {
		return new Key<>(name, TEXTS);
	}

	static Key<Boolean> flag(String name) {
		return new Key<>(name, new FlagShape());
	}

	/** The values of several independent items. */
	static <T> Key<List<T>> list(String name, Shape<T> item) {
		return new Key<>(name, ListShape.of(item));
	}

	static <T> Key<List<Said<T>>> fact(String name, Shape<T> value) {
		return new Key<>(name, FactShape.of(value));
	}

	static Key<List<Said<String>>> fact(String name) {
		return fact(name, TEXT);
	}

	/** Texts that do not contradict one another, each with its origin. */
	static Key<List<Said<String>>> statements(String name) {
		return list(name, StatementShape.of(TEXT));
	}

	static <T> Key<T> value(Shape<T> shape) {
		return new Key<>(VALUE, shape);
	}

	/** Lets an entry accept traps, with a reason. */
	static MapShape withAcceptances(MapShape shape) {
		return shape.optional(ACCEPTED);
	}

	/** Lets an entry say for which phones it holds; it must name some. */
	static MapShape withScope(MapShape shape) {
		return mayHaveScope(shape).rule(Rules::someModels);
	}

	/** Lets an entry say for which phones it holds. */
	static MapShape mayHaveScope(MapShape shape) {
		return shape.optional(MODELS, FAMILIES, GROUPS, FIRMWARE, LOADS, HARDWARE);
	}

	/** Lets a mapping say how sure it is and where it comes from. */
	static MapShape withOrigin(MapShape shape) {
		return shape.optional(CONFIDENCE, SOURCES, REMARK);
	}
}
