package org.dialtone.ui.document;

import java.util.ArrayList;
import java.util.List;

import org.dialtone.core.phones.Contradiction;
import org.dialtone.core.words.ScopeWords;
import org.eclipse.osgi.util.NLS;

/**
 * All that a page says.
 *
 * @param title  its name
 * @param blocks its parts, from top to bottom
 * @param facts  knows the sources that links lead to
 */
public record PageDocument(String title, List<Block> blocks, FactText facts) {

	/** Where sources disagree, what each side says stands beside the other; nothing when they agree. */
	public static List<Block> contradictions(List<Contradiction> contradictions, FactText text) {
		if (contradictions.isEmpty()) {
			return List.of();
		}
		var blocks = new ArrayList<Block>();
		for (var contradiction : contradictions) {
			blocks.add(new Block.Text(new Markup().image("contradiction").text(" ") //$NON-NLS-1$ //$NON-NLS-2$
					.strong(ScopeWords.with(contradiction.topic(), contradiction.scope()))));
			var sides = new ArrayList<List<Block>>();
			for (var statement : contradiction.fact().statements()) {
				var side = new Markup();
				text.statement(side, statement, statement.value());
				for (var tag : statement.sources()) {
					side.newLine().text(NLS.bind(Messages.page_says, text.source(tag).title()));
				}
				sides.add(List.of(new Block.Text(side)));
			}
			blocks.add(new Block.Columns(true, sides));
		}
		return List.of(new Block.Section(Messages.section_contradictions, blocks));
	}

	/** The sources that were named so far; nothing when there are none. */
	public static List<Block> sources(FactText text) {
		return text.named().isEmpty() ? List.of()
				: List.of(new Block.Section(Messages.section_sources, List.of(new Block.Text(text.sourceList()))));
	}
}
