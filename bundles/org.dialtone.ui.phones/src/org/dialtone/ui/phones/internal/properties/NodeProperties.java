package org.dialtone.ui.phones.internal.properties;

import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** What is known about a line of the tree, for the Properties view. Read-only, in the order given. */
final class NodeProperties implements IPropertySource {

	private final Map<String, String> values;

	NodeProperties(Map<String, String> values) {
		this.values = values;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return values.keySet().stream().map(name -> new PropertyDescriptor(name, name)).toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public @Nullable Object getPropertyValue(@Nullable Object id) {
		return values.get(id);
	}

	@Override
	public @Nullable Object getEditableValue() {
		return null;
	}

	@Override
	public boolean isPropertySet(@Nullable Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(@Nullable Object id) {
		// read-only
	}

	@Override
	public void setPropertyValue(@Nullable Object id, @Nullable Object value) {
		// read-only
	}
}
