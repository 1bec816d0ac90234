package org.dialtone.core.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dialtone.core.Confidence;
import org.dialtone.core.Fact;
import org.dialtone.core.Source;
import org.dialtone.core.Statement;
import org.dialtone.core.phones.AfterReset;
import org.dialtone.core.phones.Display;
import org.dialtone.core.phones.Led;
import org.dialtone.core.procedures.Danger;
import org.dialtone.core.procedures.ProcedureKind;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** The terms of the catalogue and their meaning, in words. */
public final class Words {

	private Words() {
	}

	/** The word for what is not known. */
	public static String unknown() {
		return Messages.unknown;
	}

	/** What a source is called; if nobody recorded where to read it, that as well. */
	public static String title(Source source) {
		return source.address().isEmpty() ? NLS.bind(Messages.source_no_address, source.title()) : source.title();
	}

	/** How sure a fact is, in one or two words. */
	public static String of(Confidence confidence) {
		return switch (confidence) {
		case OFFICIAL -> Messages.confidence_official;
		case BYTES -> Messages.confidence_bytes;
		case QUOTED -> Messages.confidence_quoted;
		case FORUM -> Messages.confidence_forum;
		case SEED -> Messages.confidence_seed;
		case INFERRED -> Messages.confidence_inferred;
		case UNVERIFIED -> Messages.confidence_unverified;
		};
	}

	/** What a confidence means, in a sentence without a full stop. */
	public static String explain(Confidence confidence) {
		return switch (confidence) {
		case OFFICIAL -> Messages.confidence_official_text;
		case BYTES -> Messages.confidence_bytes_text;
		case QUOTED -> Messages.confidence_quoted_text;
		case FORUM -> Messages.confidence_forum_text;
		case SEED -> Messages.confidence_seed_text;
		case INFERRED -> Messages.confidence_inferred_text;
		case UNVERIFIED -> Messages.confidence_unverified_text;
		};
	}

	/** How sure a statement is, in a few words: {@code official}, or {@code as the procedure: forum} if it states nothing itself. */
	public static String origin(Statement<?> statement) {
		var confidence = of(statement.confidence());
		return switch (statement.basis()) {
		case OWN -> confidence;
		case STEP -> NLS.bind(Messages.as_step, confidence);
		case PROCEDURE -> NLS.bind(Messages.as_procedure, confidence);
		};
	}

	/** What the confidence of a statement means, in a sentence without a full stop. */
	public static String explainOrigin(Statement<?> statement) {
		var confidence = explain(statement.confidence());
		return switch (statement.basis()) {
		case OWN -> confidence;
		case STEP -> NLS.bind(Messages.as_step_text, confidence);
		case PROCEDURE -> NLS.bind(Messages.as_procedure_text, confidence);
		};
	}

	/** What happens to a phone after a reset, in a few words. */
	public static String of(@Nullable AfterReset after) {
		return switch (after) {
		case NEEDS_TFTP -> Messages.after_needs_tftp;
		case KEEPS_IMAGE -> Messages.after_keeps_image;
		case INACTIVE_PARTITION -> Messages.after_inactive_partition;
		case BACKUP_IMAGE -> Messages.after_backup_image;
		case ANDROID_RECOVERY -> Messages.after_android_recovery;
		case RECOVERY_MODE -> Messages.after_recovery_mode;
		case null -> Messages.after_unknown;
		};
	}

	/** What happens to a phone after a reset and what that means, in one or two sentences. */
	public static String explain(@Nullable AfterReset after) {
		return switch (after) {
		case NEEDS_TFTP -> Messages.after_needs_tftp_text;
		case KEEPS_IMAGE -> Messages.after_keeps_image_text;
		case INACTIVE_PARTITION -> Messages.after_inactive_partition_text;
		case BACKUP_IMAGE -> Messages.after_backup_image_text;
		case ANDROID_RECOVERY -> Messages.after_android_recovery_text;
		case RECOVERY_MODE -> Messages.after_recovery_mode_text;
		case null -> Messages.after_unknown_text;
		};
	}

	/** What a procedure is for. */
	public static String of(ProcedureKind kind) {
		return switch (kind) {
		case SOFT -> Messages.kind_soft;
		case HARD -> Messages.kind_hard;
		case KEEP_NETWORK -> Messages.kind_keep_network;
		case MENU -> Messages.kind_menu;
		case REMOTE -> Messages.kind_remote;
		case RECOVERY_MODE -> Messages.kind_recovery_mode;
		case BACKUP_IMAGE -> Messages.kind_backup_image;
		case TRUST_LIST -> Messages.kind_trust_list;
		case UNLOCK -> Messages.kind_unlock;
		case RESTART -> Messages.kind_restart;
		};
	}

	/** The worst that a procedure does, in a few words. */
	public static String of(Danger danger) {
		return switch (danger) {
		case NONE -> Messages.danger_none;
		case SETTINGS -> Messages.danger_settings;
		case APPLICATION -> Messages.danger_application;
		case LOCKOUT -> Messages.danger_lockout;
		};
	}

	/** The worst that a procedure does, in sentences. */
	public static String explain(Danger danger) {
		return switch (danger) {
		case NONE -> Messages.danger_none_text;
		case SETTINGS -> Messages.danger_settings_text;
		case APPLICATION -> Messages.danger_application_text;
		case LOCKOUT -> Messages.danger_lockout_text;
		};
	}

	/** The display of a phone. */
	public static String of(Display display) {
		return switch (display) {
		case NONE -> Messages.display_none;
		case MONOCHROME -> Messages.display_monochrome;
		case COLOUR -> Messages.display_colour;
		case TOUCH -> Messages.display_touch;
		};
	}

	/** A lamp with the colours it can show, as far as they are known. */
	public static String of(Led lamp) {
		return lamp.colours().isEmpty() ? lamp.name() : NLS.bind(Messages.lamp, lamp.name(), String.join(", ", lamp.colours())); //$NON-NLS-1$
	}

	/** The likeliest value of a fact, or the word for unknown. */
	public static <T> String of(Fact<T> fact, Function<T, String> text) {
		Optional<Statement<T>> first = fact.statements().stream().findFirst();
		return first.map(statement -> text.apply(statement.value())).orElse(Messages.unknown);
	}

	/** What the names of facts that nobody knows are headed with. */
	public static String notKnown() {
		return Messages.not_known;
	}

	/** The names of facts that nobody knows, in one line such as {@code line keys, power.}; empty if there are none. */
	public static String unknown(List<String> names) {
		return names.isEmpty() ? "" //$NON-NLS-1$
				: names.stream().map(Words::inSentence)
						.collect(Collectors.joining(", ", "", ".")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** The name of a fact within a sentence. */
	public static String inSentence(String name) {
		return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
	}
}
