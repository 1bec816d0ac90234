package org.dialtone.core.internal.yaml;

import java.util.Iterator;
import java.util.Optional;

import org.dialtone.core.CatalogueRule;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads YAML 1.2 into a tree, event by event, so that depth and size stay bounded
 * whatever the file contains, and everything before an error is kept.
 */
public final class YamlReader {

	/** How deep lists and mappings can be nested. */
	public static final int MAX_DEPTH = 64;

	/** The number of values, lists and mappings, including those repeated by aliases. */
	public static final int MAX_NODES = 1_000_000;

	private static final int SMALL = 4096;
	private static final LoadSettings FOR_SMALL_FILES = settings(SMALL);

	private final Findings findings;
	private final TreeBuilder tree;
	private @Nullable Mark last;

	private YamlReader(Findings findings) {
		this.findings = findings;
		tree = new TreeBuilder(findings);
	}

	/** The first document of a file, as far as it can be read; empty if there is none. */
	public static Optional<Node> read(byte[] content, Findings findings) {
		var text = YamlText.of(content, findings);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		var root = new YamlReader(findings).readTree(text.get());
		if (root.isEmpty() && findings.list().isEmpty()) {
			findings.error(CatalogueRule.YAML_SYNTAX, 0, 0, Messages.yaml_empty, "", Messages.yaml_empty_solution); //$NON-NLS-1$
		}
		return root;
	}

	private static LoadSettings settings(int bufferSize) {
		return LoadSettings.builder().setBufferSize(bufferSize).setParseComments(false)
				.setCodePointLimit(Integer.MAX_VALUE).build();
	}

	private Optional<Node> readTree(String text) {
		// Within a long value, a buffer smaller than the text is copied again and again.
		var settings = text.length() < SMALL ? FOR_SMALL_FILES : settings(text.length() + 2);
		try {
			var events = new Parse(settings).parseString(text).iterator();
			boolean more = true;
			while (more && events.hasNext()) {
				more = take(events);
			}
		} catch (MarkedYamlEngineException e) {
			tree.breakOff();
			fault(e);
		} catch (RuntimeException e) { // the parser's own, and whatever else unforeseen bytes cause
			tree.breakOff();
			findings.error(CatalogueRule.YAML_SYNTAX, line(last), column(last), Messages.yaml_fault_unknown, String.valueOf(e.getMessage()),
					Messages.yaml_fault_solution);
		}
		return tree.root();
	}

	private boolean take(Iterator<Event> events) {
		var event = events.next();
		var mark = event.getStartMark().orElse(null);
		if (mark != null) {
			last = mark;
		}
		switch (event.getEventId()) {
		case DocumentStart:
			if (tree.hasDocument()) {
				findings.error(CatalogueRule.YAML_SYNTAX, line(mark), column(mark), Messages.yaml_documents, "", Messages.yaml_documents_solution); //$NON-NLS-1$
				return false;
			}
			return true;
		case Alias, Scalar, SequenceStart, SequenceEnd, MappingStart, MappingEnd:
			return tree.take(event, line(mark), column(mark));
		default:
			return true;
		}
	}

	private void fault(MarkedYamlEngineException e) {
		var mark = e.getProblemMark().or(e::getContextMark).orElse(last);
		var problem = String.valueOf(e.getProblem());
		boolean tab = problem.contains("TAB"); //$NON-NLS-1$
		boolean colon = problem.startsWith("mapping values are not allowed"); //$NON-NLS-1$
		var why = e.getContextMark().map(context -> NLS.bind(Messages.yaml_fault_within, e.getContext(), context.getLine() + 1))
				.orElse(""); //$NON-NLS-1$
		findings.error(CatalogueRule.YAML_SYNTAX, line(mark), column(mark), tab ? Messages.yaml_tab : NLS.bind(Messages.yaml_fault, problem),
				tab ? Messages.yaml_tab_why : why,
				tab ? Messages.yaml_tab_solution : colon ? Messages.yaml_colon_solution : Messages.yaml_fault_solution);
	}

	private static int line(@Nullable Mark mark) {
		return mark == null ? 0 : mark.getLine() + 1;
	}

	private static int column(@Nullable Mark mark) {
		return mark == null ? 0 : mark.getColumn() + 1;
	}
}
