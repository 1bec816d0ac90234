package org.dialtone.ui.phones.internal.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dialtone.ui.phones.internal.tree.Node;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IMemento;

/** Which lines are open, which one is selected and what is in the filter. It outlives a search and a restart. */
final class TreeMemory {

	private static final String OPEN = "open"; //$NON-NLS-1$
	private static final String FILTER = "filter"; //$NON-NLS-1$
	private static final String SELECTED = "selected"; //$NON-NLS-1$

	private final Set<String> open = new LinkedHashSet<>();
	private final String filter;
	private final String selected;
	private boolean fresh;

	TreeMemory(@Nullable IMemento saved) {
		fresh = saved == null;
		filter = text(saved, FILTER);
		selected = text(saved, SELECTED);
		if (saved != null) {
			Arrays.stream(saved.getChildren(OPEN)).map(IMemento::getTextData).forEach(open::add);
		}
	}

	private static String text(@Nullable IMemento saved, String key) {
		var text = saved == null ? null : saved.getString(key);
		return text == null ? "" : text; //$NON-NLS-1$
	}

	String filter() {
		return filter;
	}

	Optional<String> selected() {
		return selected.isEmpty() ? Optional.empty() : Optional.of(selected);
	}

	void remember(Object[] expanded) {
		open.clear();
		for (var element : expanded) {
			if (element instanceof Node node) {
				open.add(node.path());
			}
		}
	}

	/** The lines to open: those that were open before; the first time, the roots. */
	Object[] expanded(List<Node> roots) {
		if (fresh) {
			fresh = false;
			return roots.toArray();
		}
		var lines = new ArrayList<Node>();
		collect(roots, lines);
		return lines.toArray();
	}

	private void collect(List<Node> nodes, List<Node> lines) {
		for (var node : nodes) {
			if (open.contains(node.path())) {
				lines.add(node);
				collect(node.children(), lines);
			}
		}
	}

	void save(IMemento state, String filterText, String selectedPath) {
		state.putString(FILTER, filterText);
		state.putString(SELECTED, selectedPath);
		open.forEach(path -> state.createChild(OPEN).putTextData(path));
	}
}
