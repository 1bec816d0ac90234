package org.dialtone.ui.phones.internal.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.dialtone.core.Statement;
import org.dialtone.core.facts.FactRow;
import org.dialtone.core.facts.KnownPhone;
import org.dialtone.core.facts.PhoneTable;
import org.dialtone.core.words.Words;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.phones.internal.tree.NodeText;
import org.dialtone.ui.phones.internal.tree.Subject;
import org.dialtone.ui.table.Column;
import org.eclipse.osgi.util.NLS;

/** The columns of the tree: its lines, and on demand each fact about phones. */
final class NodeColumns {

	/** The column with the lines. */
	static final String LINE = "line"; //$NON-NLS-1$

	private static final int LINE_WIDTH = 300;
	private static final int FACT_WIDTH = 190;

	private NodeColumns() {
	}

	/** All columns. */
	static List<Column<Node>> all() {
		var columns = new ArrayList<Column<Node>>();
		columns.add(Column.ofText(LINE, Messages.tree_column, LINE_WIDTH, NodeText::line, null));
		for (var fact : PhoneTable.ROWS) {
			columns.add(Column.<Node>ofText(fact.id(), fact.label(), FACT_WIDTH, node -> text(node, fact),
					Comparator.comparing(node -> text(node, fact), String.CASE_INSENSITIVE_ORDER)).with(Column.Presence.ON_DEMAND));
		}
		return columns;
	}

	private static String text(Node node, FactRow<KnownPhone, ?> fact) {
		if (!(node.subject() instanceof Subject.Model phone)) {
			return ""; //$NON-NLS-1$
		}
		return fact.show(phone.known()).statements().stream().map(statement -> text(fact, statement))
				.collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	/** Where a value can be wrong, it says how certain it is. */
	private static String text(FactRow<?, ?> fact, Statement<String> statement) {
		return fact.form() == FactRow.Form.PLAIN ? statement.value()
				: NLS.bind(Messages.property_statement, statement.value(), Words.origin(statement));
	}
}
