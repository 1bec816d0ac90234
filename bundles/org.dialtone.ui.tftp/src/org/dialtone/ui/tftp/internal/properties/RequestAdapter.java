package org.dialtone.ui.tftp.internal.properties;

import org.dialtone.serving.RequestRecord;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.views.properties.IPropertySource;

/** Lets the Properties view read a request. */
public class RequestAdapter implements IAdapterFactory {

	@Override
	@NonNullByDefault({}) // as the platform declares it
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		return type == IPropertySource.class && adaptable instanceof RequestRecord ended
				? type.cast(RequestProperties.of(ended))
				: null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { IPropertySource.class };
	}
}
