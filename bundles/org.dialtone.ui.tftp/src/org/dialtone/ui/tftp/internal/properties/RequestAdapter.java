package org.dialtone.ui.tftp.internal.properties;

import org.dialtone.core.phones.PhoneModel;
import org.dialtone.serving.RequestRecord;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.views.properties.IPropertySource;

/** The phone that sent a request, for other views, if its name tells; and its properties. */
public class RequestAdapter implements IAdapterFactory {

	@Override
	@NonNullByDefault({}) // as the platform declares it
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		if (!(adaptable instanceof RequestRecord ended)) {
			return null;
		}
		return type == PhoneModel.class
				? ServerControl.get().phones().model(ended.request().file()).map(type::cast).orElse(null)
				: type == IPropertySource.class ? type.cast(RequestProperties.of(ended)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { PhoneModel.class, IPropertySource.class };
	}
}
