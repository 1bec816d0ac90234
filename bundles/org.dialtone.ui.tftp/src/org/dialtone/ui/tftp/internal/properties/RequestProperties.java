package org.dialtone.ui.tftp.internal.properties;

import org.dialtone.serving.RequestRecord;
import org.dialtone.ui.properties.ReadOnlyProperties;
import org.dialtone.ui.tftp.internal.Messages;
import org.eclipse.ui.views.properties.IPropertySource;

/** What a request asked and what became of it, for the Properties view. */
final class RequestProperties {

	private RequestProperties() {
	}

	static IPropertySource of(RequestRecord ended) {
		return new ReadOnlyProperties().with(Messages.property_category_asked, RequestFacts.asked(ended.request()))
				.with(Messages.property_category_outcome, RequestFacts.outcome(ended));
	}
}
