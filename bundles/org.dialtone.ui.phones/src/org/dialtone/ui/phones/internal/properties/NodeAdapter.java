package org.dialtone.ui.phones.internal.properties;

import java.util.Comparator;
import java.util.Optional;

import org.dialtone.core.Finding;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.phones.internal.tree.Subject;
import org.dialtone.ui.properties.ReadOnlyProperties;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.views.properties.IPropertySource;

/** What a line of the tree, or a page, is about, for other views; and its properties. */
public class NodeAdapter implements IAdapterFactory {

	@Override
	@NonNullByDefault({}) // as the platform declares it
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return adaptable instanceof Node node ? adapt(node, type).map(type::cast).orElse(null) : null;
	}

	private static Optional<?> adapt(Node node, Class<?> type) {
		if (type == PhoneModel.class) {
			return node.model();
		}
		if (type == Procedure.class) {
			return node.procedure();
		}
		if (type == Finding.class) {
			return node.subject() instanceof Subject.OwnFile file
					? file.contribution().findings().stream().min(Comparator.comparing(Finding::severity))
					: Optional.empty();
		}
		return type == IPropertySource.class ? Optional.of(new ReadOnlyProperties().with("", NodeDescription.of(node))) : Optional.empty(); //$NON-NLS-1$
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { PhoneModel.class, Procedure.class, Finding.class, IPropertySource.class };
	}
}
