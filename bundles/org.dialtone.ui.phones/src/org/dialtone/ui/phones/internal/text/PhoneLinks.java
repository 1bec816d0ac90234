package org.dialtone.ui.phones.internal.text;

import java.util.List;

import org.dialtone.core.words.ResetWords;
import org.dialtone.ui.document.Links;
import org.dialtone.ui.document.Markup;
import org.dialtone.ui.phones.internal.tree.Subject;

/** Links from one page to others. */
final class PhoneLinks {

	private PhoneLinks() {
	}

	/** Writes links to the pages of phones, separated by commas. */
	static void add(Markup markup, List<Subject.Model> phones) {
		var separator = ""; //$NON-NLS-1$
		for (var phone : phones) {
			markup.text(separator).link(Links.toPhone(phone.model().id()), phone.model().name(), ResetWords.headline(phone.reset()));
			separator = ", "; //$NON-NLS-1$
		}
	}
}
