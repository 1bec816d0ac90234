package org.dialtone.ui.phones.internal.tree;

import org.dialtone.core.catalogue.ResetOutcome;
import org.dialtone.core.procedures.Danger;

/** The icons of the tree: names of files in the folder {@code icons}. */
public final class NodeIcons {

	private NodeIcons() {
	}

	/** The icon of a line; a model has the icon of its family. */
	public static String of(Node node) {
		return switch (node.subject()) {
		case Subject.Vendor vendor -> "vendor"; //$NON-NLS-1$
		case Subject.Family family -> form(family.family());
		case Subject.Model model -> node.parent() instanceof Node above && above.subject() instanceof Subject.Family family
				? form(family.family())
				: "form-desk"; //$NON-NLS-1$
		case Subject.OfProcedure procedure -> "kind-" + procedure.procedure().kind().id(); //$NON-NLS-1$
		case Subject.Files files -> "files"; //$NON-NLS-1$
		case Subject.Order order -> "order"; //$NON-NLS-1$
		case Subject.File file -> "file"; //$NON-NLS-1$
		case Subject.FirmwareSet set -> "set"; //$NON-NLS-1$
		case Subject.OfPart part -> "file"; //$NON-NLS-1$
		case Subject.Rules rules -> "rules"; //$NON-NLS-1$
		case Subject.Rule rule -> rule.rule().barred() ? "rule-barred" : "rule"; //$NON-NLS-1$ //$NON-NLS-2$
		case Subject.Own own -> "own"; //$NON-NLS-1$
		case Subject.OwnFile file -> "broken"; //$NON-NLS-1$
		case Subject.Found found -> "procedures"; //$NON-NLS-1$
		case Subject.Hint hint -> "hint"; //$NON-NLS-1$
		};
	}

	/** The icon of a family. */
	public static String form(org.dialtone.core.phones.Family family) {
		return "form-" + family.form().id(); //$NON-NLS-1$
	}

	/** The overlay in the corner of the icon; empty for none. */
	public static String overlay(Node node) {
		return switch (node.subject()) {
		case Subject.OfProcedure procedure -> danger(procedure.procedure().danger());
		case Subject.Model model -> model.reset() instanceof ResetOutcome.Recorded recorded && recorded.needsTftp()
				? danger(Danger.APPLICATION)
				: ""; //$NON-NLS-1$
		default -> ""; //$NON-NLS-1$
		};
	}

	private static String danger(Danger danger) {
		return danger == Danger.NONE ? "" : "corner-" + danger.id(); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
