package org.dialtone.ui.phones.internal.properties;

import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.properties.ReadOnlyProperties;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.views.properties.IPropertySource;

/** Lets the Properties view read a line of the tree. */
public class NodeAdapter implements IAdapterFactory {

	@Override
	@NonNullByDefault({}) // as the platform declares it
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type == IPropertySource.class && adaptable instanceof Node node
				? type.cast(new ReadOnlyProperties().with("", NodeDescription.of(node))) //$NON-NLS-1$
				: null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySource.class };
	}
}
