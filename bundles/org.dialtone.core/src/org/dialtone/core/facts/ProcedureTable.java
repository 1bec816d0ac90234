package org.dialtone.core.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dialtone.core.Fact;
import org.dialtone.core.Statement;
import org.dialtone.core.facts.FactRow.Search;
import org.dialtone.core.procedures.Danger;
import org.dialtone.core.procedures.KeyError;
import org.dialtone.core.procedures.KeyPolicy;
import org.dialtone.core.procedures.Keys;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.ProcedureKind;
import org.dialtone.core.scope.FirmwareKind;
import org.dialtone.core.scope.HardwareRange;
import org.dialtone.core.scope.Scope;
import org.dialtone.core.scope.VersionRange;
import org.dialtone.core.words.ScopeWords;
import org.dialtone.core.words.StepWords;
import org.dialtone.core.words.Words;

/** The table of a procedure's facts; what it requires and its steps are told in their own way. */
public final class ProcedureTable {

	private static final String TABLE = "procedure"; //$NON-NLS-1$

	/** What it is for. */
	public static final FactRow<KnownProcedure, ProcedureKind> KIND = plain("kind", Procedure::kind).words(Words::of) //$NON-NLS-1$
			.data(ProcedureKind::id).found(Search.WORDS, 12);

	/** The worst it does. */
	public static final FactRow<KnownProcedure, Danger> DANGER = plain("danger", Procedure::danger).words(Words::of) //$NON-NLS-1$
			.data(Danger::id);

	/** The phones it is for; a search finds it by everything that they are called. */
	public static final FactRow<KnownProcedure, List<String>> MODELS = plain("models", Procedure::models) //$NON-NLS-1$
			.wordsIn((known, ids) -> String.join(", ", ids.stream().map(known::name).toList())); //$NON-NLS-1$

	/** The firmware that those phones must run. */
	public static final FactRow<KnownProcedure, FirmwareKind> FIRMWARE = limit("firmware", Scope::firmware) //$NON-NLS-1$
			.words(ScopeWords::of).data(FirmwareKind::id).found(Search.WORDS, 10);

	/** The loads that they must run. */
	public static final FactRow<KnownProcedure, VersionRange> LOADS = limit("loads", Scope::limitedLoads) //$NON-NLS-1$
			.words(ScopeWords::of).data(VersionRange::text);

	/** The hardware versions that they must be of. */
	public static final FactRow<KnownProcedure, HardwareRange> HARDWARE = limit("hardware", Scope::limitedHardware) //$NON-NLS-1$
			.words(ScopeWords::of).data(HardwareRange::text);

	/** What several facts about wrong keys are parts of. */
	public static final String KEY_ERRORS = "keyErrors"; //$NON-NLS-1$

	/** All facts, in the order shown. */
	@SuppressWarnings("nls") // names for programs
	public static final List<FactRow<KnownProcedure, ?>> ROWS = List.of(KIND, DANGER, MODELS, FIRMWARE, LOADS, HARDWARE,
			plain("entryKey", Procedure::entryKey).found(Search.KEYS, 5),
			plain("keys", Procedure::pressedKeys).words(ProcedureTable::words).data(keys -> keys.stream().map(Keys::text).toList())
					.found(Search.KEYS, 12),
			items("erases", Procedure::erases),
			items("keeps", Procedure::keeps),
			keyError("repeated", KeyPolicy::repeated),
			keyError("wrong", KeyPolicy::wrong),
			keyError("silence", KeyPolicy::silence));

	private ProcedureTable() {
	}

	/** All facts of a procedure in words, in the order shown, also those that are not known. */
	public static List<Shown> of(KnownProcedure procedure) {
		return ROWS.stream().map(row -> row.show(procedure)).toList();
	}

	private static String words(List<Keys> keys) {
		return keys.stream().map(StepWords::of).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static <T> FactRow<KnownProcedure, T> plain(String id, Function<Procedure, T> value) {
		return FactRow.plain(TABLE, id, known -> value.apply(known.procedure()));
	}

	private static <T> FactRow<KnownProcedure, T> limit(String id, Function<Scope, Optional<T>> value) {
		return FactRow.optional(TABLE, id, known -> value.apply(known.procedure().scope()));
	}

	private static FactRow<KnownProcedure, String> items(String id, Function<Procedure, List<Statement<String>>> items) {
		return FactRow.items(TABLE, id, known -> items.apply(known.procedure()));
	}

	private static FactRow<KnownProcedure, KeyError> keyError(String id, Function<KeyPolicy, Fact<KeyError>> fact) {
		return FactRow.sides(TABLE, id, (KnownProcedure known) -> fact.apply(known.procedure().keyPolicy())).words(StepWords::of)
				.data(KeyError::id).in(KEY_ERRORS);
	}
}
