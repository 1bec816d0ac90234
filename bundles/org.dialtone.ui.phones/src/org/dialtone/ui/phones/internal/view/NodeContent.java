package org.dialtone.ui.phones.internal.view;

import java.util.List;

import org.dialtone.ui.phones.internal.tree.Node;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The lines of the tree; the input is the list of roots. */
final class NodeContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(@Nullable Object input) {
		return input instanceof List<?> roots ? roots.toArray() : new Object[0];
	}

	@Override
	public Object[] getChildren(@Nullable Object element) {
		return element instanceof Node node ? node.children().toArray() : new Object[0];
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		return element instanceof Node node ? node.parent() : null;
	}

	@Override
	public boolean hasChildren(@Nullable Object element) {
		return element instanceof Node node && !node.children().isEmpty();
	}
}
