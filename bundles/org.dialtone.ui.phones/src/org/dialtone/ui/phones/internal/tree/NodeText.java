package org.dialtone.ui.phones.internal.tree;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dialtone.core.Finding;
import org.dialtone.core.catalogue.ResetOutcome;
import org.dialtone.core.phones.UpgradeRule;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.scope.VersionRange;
import org.dialtone.core.words.ResetWords;
import org.dialtone.core.words.ScopeWords;
import org.dialtone.core.words.Words;
import org.dialtone.ui.phones.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** The texts of a line of the tree. */
public final class NodeText {

	/** Between the name and the dimmed text. */
	public static final String GAP = "  "; //$NON-NLS-1$

	private static final String DOT = " \u00b7 "; //$NON-NLS-1$

	private NodeText() {
	}

	/** Its name. */
	public static String label(Node node) {
		return switch (node.subject()) {
		case Subject.Vendor vendor -> vendor.name();
		case Subject.Family family -> family.family().name();
		case Subject.Model model -> model.model().name();
		case Subject.OfProcedure procedure -> procedure.procedure().name();
		case Subject.Files files -> Messages.tree_files;
		case Subject.Order order -> ScopeWords.with(order.order().name(), order.order().scope());
		case Subject.File file -> file.name();
		case Subject.FirmwareSet set -> set.set().name();
		case Subject.OfPart part -> part.part().pattern().isEmpty() ? part.part().kind() : part.part().pattern();
		case Subject.Rules rules -> Messages.tree_rules;
		case Subject.Rule rule -> way(rule.rule());
		case Subject.Own own -> Messages.tree_own;
		case Subject.OwnFile file -> name(file.contribution().file().name());
		case Subject.Found found -> Messages.tree_found;
		case Subject.Hint hint -> hint.text();
		};
	}

	/** The dimmed text beside it: why it was found, or what to know before opening it. */
	public static String detail(Node node) {
		return node.reason().isEmpty() ? what(node) : node.reason();
	}

	private static String what(Node node) {
		return switch (node.subject()) {
		case Subject.Model model -> after(model.reset());
		case Subject.OfProcedure procedure -> nature(procedure.procedure());
		case Subject.File file -> file.file().optional() ? Messages.tree_file_optional : ""; //$NON-NLS-1$
		case Subject.FirmwareSet set -> set.mates().isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.tree_set_mates, String.join(", ", set.mates())); //$NON-NLS-1$
		case Subject.OfPart part -> part.part().pattern().isEmpty() ? "" : part.part().kind(); //$NON-NLS-1$
		case Subject.Rule rule -> through(rule.rule());
		case Subject.OwnFile file -> file.contribution().findings().stream().findFirst().map(Finding::summary).orElse(""); //$NON-NLS-1$
		default -> ""; //$NON-NLS-1$
		};
	}

	/** What a reset does to a model, in a few words. */
	private static String after(ResetOutcome reset) {
		return reset instanceof ResetOutcome.Unknown ? Messages.tree_after_unknown : ResetWords.of(reset);
	}

	/** The kind and the danger of a procedure, and what the phone must have besides being of the right model. */
	public static String nature(Procedure procedure) {
		return join(DOT, Words.of(procedure.kind()), Words.of(procedure.danger()), ScopeWords.limits(procedure.scope()));
	}

	/** From which loads to which a rule applies, and to which firmware and hardware. */
	public static String way(UpgradeRule rule) {
		return ScopeWords.with(NLS.bind(Messages.tree_rule, rule.from().text(), rule.to().text()), rule.scope());
	}

	/** The loads to pass through, or that the move is not possible; empty if the rule says neither. */
	public static String through(UpgradeRule rule) {
		if (rule.barred()) {
			return Messages.tree_rule_barred;
		}
		return rule.through().isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.tree_rule_through,
						rule.through().stream().map(VersionRange::text).collect(Collectors.joining(", "))); //$NON-NLS-1$
	}

	/** The text for the status line: its name, why it was found, and what else matters. */
	public static String status(Node node) {
		var more = switch (node.subject()) {
		case Subject.Vendor vendor -> count(Messages.status_models, models(node));
		case Subject.Family family -> count(Messages.status_models, models(node));
		case Subject.Model model -> model.model().recoveryLoadName().map(load -> NLS.bind(Messages.status_load, load)).orElse(""); //$NON-NLS-1$
		case Subject.OfProcedure procedure -> procedure.procedure().keyCode().orElse(""); //$NON-NLS-1$
		case Subject.File file -> file.file().note();
		case Subject.Rule rule -> rule.rule().rule().value();
		case Subject.Hint hint -> hint.more();
		default -> ""; //$NON-NLS-1$
		};
		return join(DOT, label(node), node.reason(), what(node), more);
	}

	private static String join(String separator, String... texts) {
		return Stream.of(texts).distinct().filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
	}

	private static String count(String text, long number) {
		return NLS.bind(text, number);
	}

	private static long models(Node node) {
		return node.subject() instanceof Subject.Model ? 1 : node.children().stream().mapToLong(NodeText::models).sum();
	}

	private static String name(String file) {
		return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
	}

	/** All that a line shows. */
	public static String line(Node node) {
		return join(GAP, label(node), detail(node));
	}
}
