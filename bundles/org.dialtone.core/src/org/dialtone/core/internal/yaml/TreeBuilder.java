package org.dialtone.core.internal.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.internal.Lookup;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Builds a tree from the parser's events, without recursion. */
final class TreeBuilder {

	private static final String CORE_TAG = "tag:yaml.org,2002:"; //$NON-NLS-1$

	/** A node with its size and height when all aliases in it are written out. */
	private record Weighed(Node node, int size, int height) {
	}

	/** A list or mapping that has not ended yet. */
	private static final class Open {
		final int line;
		final int column;
		final boolean isMapping;
		final Optional<Anchor> anchor;
		final List<Node> items = new ArrayList<>();
		final List<Mapping.Entry> entries = new ArrayList<>();
		final Map<String, Scalar> keys;
		@Nullable
		Node key;
		int size = 1;
		int height = 1;

		Open(CollectionStartEvent event, int line, int column) {
			this.line = line;
			this.column = column;
			isMapping = event.getEventId() == Event.ID.MappingStart;
			keys = isMapping ? new HashMap<>() : Map.of();
			anchor = event.getAnchor();
		}

		Weighed close(boolean cut) {
			return new Weighed(isMapping ? new Mapping(line, column, entries, cut) : new Sequence(line, column, items, cut),
					size, height);
		}
	}

	private final Findings findings;
	private final Deque<Open> open = new ArrayDeque<>();
	private final Map<Anchor, Weighed> anchors = new HashMap<>();
	private @Nullable Node root;

	TreeBuilder(Findings findings) {
		this.findings = findings;
	}

	/** The tree. */
	Optional<Node> root() {
		var node = root;
		return node == null || isNothing(node) ? Optional.empty() : Optional.of(node);
	}

	private static boolean isNothing(Node node) {
		return node instanceof Scalar scalar && scalar.type() == Scalar.Type.NOTHING;
	}

	/** Whether there already was a document. */
	boolean hasDocument() {
		return root != null;
	}

	/** Takes an event; false if a limit is reached and no more events are wanted. */
	boolean take(Event event, int line, int column) {
		if (event instanceof CollectionStartEvent start) {
			checkTag(start.getTag(), line, column);
			if (open.size() >= YamlReader.MAX_DEPTH) {
				return tooDeep(line, column);
			}
			open.push(new Open(start, line, column));
			return true;
		}
		if (event instanceof ScalarEvent scalar) {
			var node = new Weighed(new Scalar(line, column, scalar.getValue(), type(scalar, line, column)), 1, 0);
			scalar.getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
			return add(node, line, column);
		}
		if (event instanceof AliasEvent alias) {
			return add(resolve(alias.getAlias(), line, column), line, column);
		}
		var ended = open.pop();
		var node = ended.close(false);
		ended.anchor.ifPresent(anchor -> anchors.put(anchor, node));
		return add(node, line, column);
	}

	private Scalar.Type type(ScalarEvent event, int line, int column) {
		var tag = event.getTag();
		checkTag(tag, line, column);
		boolean text = !event.isPlain() || tag.filter(name -> name.equals(CORE_TAG + "str") || name.equals("!")).isPresent(); //$NON-NLS-1$ //$NON-NLS-2$
		return text ? Scalar.Type.TEXT : Scalar.typeOf(event.getValue());
	}

	private void checkTag(Optional<String> tag, int line, int column) {
		if (tag.filter(name -> !name.startsWith(CORE_TAG) && !name.equals("!")).isPresent()) { //$NON-NLS-1$
			findings.warning(CatalogueRule.YAML_TAG, new Scalar(line, column, "", Scalar.Type.NOTHING), NLS.bind(Messages.yaml_tag, tag.get()), //$NON-NLS-1$
					Messages.yaml_tag_solution);
		}
	}

	private Weighed resolve(Anchor alias, int line, int column) {
		boolean recursive = open.stream().anyMatch(parent -> parent.anchor.filter(alias::equals).isPresent());
		var known = Lookup.find(anchors, alias);
		if (recursive || known.isEmpty()) {
			findings.error(CatalogueRule.YAML_SYNTAX, line, column,
					NLS.bind(recursive ? Messages.yaml_alias_recursive : Messages.yaml_alias_unknown, alias.getValue()), "", //$NON-NLS-1$
					Messages.yaml_alias_solution);
			return new Weighed(new Scalar(line, column, "", Scalar.Type.BROKEN), 1, 0); //$NON-NLS-1$
		}
		return known.get();
	}

	private boolean add(Weighed child, int line, int column) {
		if (open.isEmpty()) {
			root = child.node;
			return true;
		}
		var parent = open.getFirst();
		parent.size = (int) Math.min(Integer.MAX_VALUE, (long) parent.size + child.size);
		parent.height = Math.max(parent.height, child.height + 1);
		if (open.size() + child.height > YamlReader.MAX_DEPTH) {
			return tooDeep(line, column);
		}
		if (written() > YamlReader.MAX_NODES) {
			findings.error(CatalogueRule.FILE_LARGE, line, column, NLS.bind(Messages.yaml_large, YamlReader.MAX_NODES), Messages.yaml_large_why,
					Messages.yaml_large_solution);
			breakOff();
			return false;
		}
		put(parent, child.node);
		return true;
	}

	/** How many nodes there are so far, including all that are open. */
	private long written() {
		long sum = 0;
		for (var parent : open) {
			sum += parent.size;
		}
		return sum;
	}

	private boolean tooDeep(int line, int column) {
		findings.error(CatalogueRule.FILE_LARGE, line, column, NLS.bind(Messages.yaml_deep, YamlReader.MAX_DEPTH), Messages.yaml_large_why,
				Messages.yaml_deep_solution);
		breakOff();
		return false;
	}

	private void put(Open parent, Node node) {
		if (!parent.isMapping) {
			parent.items.add(node);
		} else if (parent.key == null) {
			parent.key = node;
			if (!(node instanceof Scalar)) {
				findings.error(CatalogueRule.YAML_SYNTAX, node.line(), node.column(), Messages.yaml_key, "", Messages.yaml_key_solution); //$NON-NLS-1$
			}
		} else {
			if (parent.key instanceof Scalar key && key.type() != Scalar.Type.BROKEN) {
				putValue(parent, key, node);
			}
			parent.key = null;
		}
	}

	private void putValue(Open parent, Scalar key, Node value) {
		var first = Lookup.find(parent.keys, key.text());
		if (first.isEmpty()) {
			parent.keys.put(key.text(), key);
			parent.entries.add(new Mapping.Entry(key, value));
		} else {
			findings.error(CatalogueRule.KEY_TWICE, key.line(), key.column(), NLS.bind(Messages.yaml_key_twice, key.text(), first.get().line()),
					Messages.yaml_key_twice_why, Messages.yaml_key_twice_solution);
		}
	}

	/** Ends the tree here; open nodes are kept as they are. */
	void breakOff() {
		while (!open.isEmpty()) {
			var node = open.pop().close(true).node;
			if (open.isEmpty()) {
				root = node;
			} else if (!open.getFirst().isMapping || open.getFirst().key != null) {
				put(open.getFirst(), node);
			}
		}
	}
}
