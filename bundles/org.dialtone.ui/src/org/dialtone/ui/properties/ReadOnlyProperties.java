package org.dialtone.ui.properties;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Names and values for the Properties view, which nobody can change there. For the display's thread. */
public final class ReadOnlyProperties implements IPropertySource {

	private record Property(PropertyDescriptor descriptor, String value) {
	}

	private final Map<Object, Property> properties = new LinkedHashMap<>();

	/**
	 * Adds properties, in the order of the map.
	 *
	 * @param category what they have in common, as the view shows it; empty for none
	 * @param values   values by names; a name is there once in all categories
	 */
	public ReadOnlyProperties with(String category, Map<String, String> values) {
		values.forEach((name, value) -> {
			var descriptor = new PropertyDescriptor(name, name);
			if (!category.isEmpty()) {
				descriptor.setCategory(category);
			}
			properties.put(name, new Property(descriptor, value));
		});
		return this;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return properties.values().stream().map(Property::descriptor).toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public @Nullable Object getPropertyValue(@Nullable Object id) {
		return properties.containsKey(id) ? properties.get(id).value : null;
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
