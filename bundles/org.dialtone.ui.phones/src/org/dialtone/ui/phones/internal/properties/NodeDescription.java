package org.dialtone.ui.phones.internal.properties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.dialtone.core.Finding;
import org.dialtone.core.Statement;
import org.dialtone.core.facts.PhoneTable;
import org.dialtone.core.facts.ProcedureTable;
import org.dialtone.core.facts.Shown;
import org.dialtone.core.phones.LoadVariant;
import org.dialtone.core.phones.UpgradeRule;
import org.dialtone.core.words.Words;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.phones.internal.tree.NodeText;
import org.dialtone.ui.phones.internal.tree.Subject;
import org.eclipse.osgi.util.NLS;

/** What is known about a line of the tree, as names and values: those of its page, if it has one. */
final class NodeDescription {

	private final Map<String, String> values = new LinkedHashMap<>();

	private NodeDescription() {
	}

	/** Names and values in the order shown; nothing empty. */
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
		case Subject.Model model -> model(model);
		case Subject.OfProcedure procedure -> procedure(procedure);
		case Subject.Order order -> {
			put(Messages.property_files, node.children().stream().map(NodeText::label).collect(Collectors.joining(", "))); //$NON-NLS-1$
			put(Messages.property_sources, origin(order.order().files()));
		}
		case Subject.File file -> put(Messages.property_note, file.file().note());
		case Subject.FirmwareSet set -> {
			put(Messages.property_loads, set.set().variants().stream().map(NodeDescription::load).collect(Collectors.joining("; "))); //$NON-NLS-1$
			put(Messages.property_mates, String.join(", ", set.mates())); //$NON-NLS-1$
		}
		case Subject.OfPart part -> put(Messages.property_kind, part.part().kind());
		case Subject.Rule rule -> rule(rule.rule());
		case Subject.OwnFile file -> {
			put(Messages.property_file, file.contribution().file().name());
			put(Messages.property_findings, file.contribution().findings().stream().map(Finding::toString).collect(Collectors.joining("; "))); //$NON-NLS-1$
		}
		default -> put(Messages.property_lines, Integer.toString(node.children().size()));
		}
		put(Messages.property_found, node.reason());
	}

	private void model(Subject.Model phone) {
		put(Messages.property_id, phone.model().id());
		var table = PhoneTable.of(phone.known());
		table.forEach(this::fact);
		put(Words.notKnown(), Shown.unknown(table));
		put(Messages.property_file, phone.model().where().toString());
	}

	private void procedure(Subject.OfProcedure subject) {
		var procedure = subject.procedure();
		put(Messages.property_id, procedure.id());
		put(Messages.property_summary, words(procedure.summary()));
		ProcedureTable.of(subject.known()).forEach(this::fact);
		put(Messages.property_steps, Integer.toString(procedure.steps().size()));
		put(Messages.property_file, procedure.where().toString());
	}

	private void fact(Shown fact) {
		var statements = fact.statements().stream();
		put(fact.label(), switch (fact.row().form()) {
		case PLAIN -> statements.map(Statement::value).collect(Collectors.joining());
		case SIDES -> statements.map(NodeDescription::words).collect(Collectors.joining(" / ")); //$NON-NLS-1$
		case ITEMS -> statements.map(NodeDescription::words).collect(Collectors.joining("; ")); //$NON-NLS-1$
		});
	}

	private void rule(UpgradeRule rule) {
		put(Messages.property_way, NodeText.through(rule));
		put(Messages.property_protocols, String.join(", ", rule.protocols())); //$NON-NLS-1$
		put(Messages.property_summary, words(rule.rule()));
	}

	private static String load(Statement<LoadVariant> variant) {
		var load = variant.value();
		var name = load.protocol().isEmpty() ? load.pattern() : load.protocol() + ": " + load.pattern(); //$NON-NLS-1$
		return words(variant, load.examples().isEmpty() ? name
				: name + ' ' + NLS.bind(Messages.page_example, String.join(", ", load.examples()))); //$NON-NLS-1$
	}

	private static String words(Statement<String> statement) {
		return words(statement, statement.value());
	}

	/** A statement with its confidence, its sources and its note. */
	private static String words(Statement<?> statement, String text) {
		var words = NLS.bind(Messages.property_statement, text, origin(statement));
		return statement.note().isEmpty() ? words : words + ' ' + NLS.bind(Messages.page_note, statement.note());
	}

	/** The confidence and the tags of the sources. */
	private static String origin(Statement<?> statement) {
		var confidence = Words.origin(statement);
		return statement.sources().isEmpty() ? confidence : confidence + ": " + String.join(", ", statement.sources()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void put(String name, String value) {
		if (!value.isEmpty()) {
			values.put(name, value);
		}
	}
}
