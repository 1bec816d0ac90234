package org.dialtone.ui.phones.internal.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.dialtone.core.Fact;
import org.dialtone.core.Finding;
import org.dialtone.core.Statement;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.UpgradeRule;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.words.Words;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.face.PhoneFace;
import org.dialtone.ui.phones.internal.tree.KeySequences;
import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.phones.internal.tree.NodeText;
import org.dialtone.ui.phones.internal.tree.Subject;

/** What is known about a line of the tree, as names and values. */
final class NodeDescription {

	private final Map<String, String> values = new LinkedHashMap<>();

	private NodeDescription() {
	}

	/** Names and values in the order in which they are shown; what is empty is left out. */
	static Map<String, String> of(Node node) {
		var description = new NodeDescription();
		description.put(Messages.property_name, NodeText.label(node));
		description.describe(node);
		return description.values;
	}

	private void describe(Node node) {
		switch (node.subject()) {
		case Subject.Family family -> {
			put(Messages.property_vendor, family.family().vendor());
			put(Messages.property_id, family.family().id());
		}
		case Subject.Model model -> model(model.model());
		case Subject.OfProcedure procedure -> procedure(procedure.procedure());
		case Subject.Order order -> {
			put(Messages.property_files, order.order().files().value().stream().map(file -> file.pattern()).collect(Collectors.joining(", "))); //$NON-NLS-1$
			put(Messages.property_sources, worth(order.order().files()));
		}
		case Subject.File file -> put(Messages.property_note, file.file().note());
		case Subject.FirmwareSet set -> {
			put(Messages.property_loads, set.set().variants().stream().map(variant -> variant.value().pattern()).collect(Collectors.joining(", "))); //$NON-NLS-1$
			put(Messages.property_mates, String.join(", ", set.mates())); //$NON-NLS-1$
		}
		case Subject.OfPart part -> put(Messages.property_kind, part.part().kind());
		case Subject.Rule rule -> rule(rule.rule());
		case Subject.OwnFile file -> {
			put(Messages.property_file, file.contribution().file());
			put(Messages.property_findings, file.contribution().findings().stream().map(Finding::toString).collect(Collectors.joining("; "))); //$NON-NLS-1$
		}
		default -> put(Messages.property_lines, Integer.toString(node.children().size()));
		}
		put(Messages.property_found, node.reason());
	}

	private void model(PhoneModel model) {
		put(Messages.property_id, model.id());
		put(Messages.fact_aliases, String.join(", ", model.aliases())); //$NON-NLS-1$
		fact(Messages.fact_entry_key, model.entryKey(), Function.identity());
		fact(Messages.fact_backup_key, model.backupKey(), Function.identity());
		fact(Messages.fact_after, model.afterReset(), Words::of);
		fact(Messages.fact_load, model.recoveryLoad(), Function.identity());
		fact(Messages.fact_set, model.firmwareSet(), Function.identity());
		fact(Messages.fact_protocols, model.protocols(), list -> String.join(", ", list)); //$NON-NLS-1$
		fact(Messages.fact_enum, model.enumId(), String::valueOf);
		fact(Messages.fact_lines, model.lineKeys(), String::valueOf);
		fact(Messages.fact_display, model.display(), Words::of);
		fact(Messages.fact_power, model.power(), Function.identity());
		fact(Messages.fact_support, model.support(), Function.identity());
		put(Messages.fact_keys, String.join(", ", model.keys())); //$NON-NLS-1$
		put(Messages.fact_lamps, PhoneFace.lamps(model));
		put(Messages.property_file, model.where().toString());
	}

	private void procedure(Procedure procedure) {
		put(Messages.property_id, procedure.id());
		put(Messages.property_kind, Words.of(procedure.kind()));
		put(Messages.property_danger, Words.of(procedure.danger()));
		put(Messages.property_summary, procedure.summary().value());
		put(Messages.property_sources, worth(procedure.summary()));
		put(Messages.fact_entry_key, procedure.entryKey());
		put(Messages.property_keys, String.join("  ", KeySequences.of(procedure))); //$NON-NLS-1$
		put(Messages.procedure_erases, values(procedure.erases()));
		put(Messages.procedure_keeps, values(procedure.keeps()));
		put(Messages.procedure_models, String.join(", ", procedure.models())); //$NON-NLS-1$
		put(Messages.property_steps, Integer.toString(procedure.steps().size()));
		put(Messages.property_file, procedure.where().toString());
	}

	private void rule(UpgradeRule rule) {
		put(Messages.property_way, NodeText.through(rule));
		put(Messages.fact_protocols, String.join(", ", rule.protocols())); //$NON-NLS-1$
		put(Messages.property_summary, rule.rule().value());
		put(Messages.property_sources, worth(rule.rule()));
	}

	private static String values(List<Statement<String>> statements) {
		return statements.stream().map(Statement::value).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private <T> void fact(String name, Fact<T> fact, Function<T, String> words) {
		put(name, fact.isUnknown() ? Words.unknown()
				: fact.statements().stream().map(statement -> words.apply(statement.value()) + " (" + worth(statement) + ')') //$NON-NLS-1$
						.collect(Collectors.joining(" / "))); //$NON-NLS-1$
	}

	/** How sure, and the tags of the sources. */
	private static String worth(Statement<?> statement) {
		var confidence = Words.of(statement.confidence());
		return statement.sources().isEmpty() ? confidence : confidence + ": " + String.join(", ", statement.sources()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void put(String name, String value) {
		if (!value.isEmpty()) {
			values.put(name, value);
		}
	}
}
