package org.dialtone.ui.tftp.internal.properties;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.dialtone.tftp.Addresses;
import org.dialtone.tftp.Operation;
import org.dialtone.tftp.RequestRecord;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;
import org.dialtone.ui.tftp.internal.log.ResultText;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** What a request asked and what became of it, for the Properties view. Read-only. */
final class RequestProperties implements IPropertySource {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS"); //$NON-NLS-1$

	private final Map<String, String> asked = new LinkedHashMap<>();
	private final Map<String, String> outcome = new LinkedHashMap<>();

	RequestProperties(RequestRecord ended) {
		var request = ended.request();
		asked.put(Messages.column_time, TIME.format(request.time().atZone(ZoneId.systemDefault())));
		asked.put(Messages.property_client, Addresses.text(request.client()));
		asked.put(Messages.property_server, Addresses.text(request.server()));
		asked.put(Messages.property_operation, request.operation() == Operation.READ ? Messages.property_operation_read
				: Messages.property_operation_write);
		asked.put(Messages.property_asked, request.file());
		asked.put(Messages.property_mode, request.mode());
		asked.put(Messages.property_options, text(request.options()));
		var path = ended.path();
		var reason = ended.reason();
		outcome.put(Messages.column_result, ResultText.of(ended.result()));
		outcome.put(Messages.column_reason, reason == null ? "" : reason); //$NON-NLS-1$
		outcome.put(Messages.property_path, path == null ? "" : path); //$NON-NLS-1$
		outcome.put(Messages.property_agreed, text(ended.agreed()));
		outcome.put(Messages.column_bytes, Numbers.grouped(ended.bytes()));
		outcome.put(Messages.column_duration, Numbers.duration(ended.duration()));
		outcome.put(Messages.column_retransmissions, Numbers.grouped(ended.retransmissions()));
	}

	private static String text(Map<String, ?> options) {
		return options.entrySet().stream().map(option -> option.getKey() + '=' + option.getValue())
				.collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		var descriptors = new ArrayList<IPropertyDescriptor>();
		asked.keySet().forEach(name -> descriptors.add(descriptor(name, Messages.property_category_asked)));
		outcome.keySet().forEach(name -> descriptors.add(descriptor(name, Messages.property_category_outcome)));
		return descriptors.toArray(IPropertyDescriptor[]::new);
	}

	private static PropertyDescriptor descriptor(String name, String category) {
		var descriptor = new PropertyDescriptor(name, name);
		descriptor.setCategory(category);
		return descriptor;
	}

	@Override
	public @Nullable Object getPropertyValue(@Nullable Object id) {
		return asked.containsKey(id) ? asked.get(id) : outcome.get(id);
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
