package org.dialtone.core.facts;

import java.util.List;

import org.dialtone.core.Fact;
import org.dialtone.core.Statement;
import org.dialtone.core.words.Words;

/**
 * A fact of one phone or procedure, in words.
 *
 * @param row        its row of the table
 * @param statements what is known, as the form of the row says; empty if nothing is
 */
public record Shown(FactRow<?, ?> row, List<Statement<String>> statements) {

	/** Makes an immutable row. */
	public Shown {
		statements = List.copyOf(statements);
	}

	/** What is not known of a table, in one line; empty if everything is. */
	public static String unknown(List<Shown> table) {
		return Words.unknown(table.stream().filter(Shown::isUnknown).map(Shown::label).toList());
	}

	/** What it is called. */
	public String label() {
		return row.label();
	}

	/** Whether nobody knows it, although somebody could. */
	public boolean isUnknown() {
		return statements.isEmpty() && row.form() == FactRow.Form.SIDES;
	}

	/** The statements as sides of one fact. */
	public Fact<String> fact() {
		return new Fact<>(statements);
	}
}
