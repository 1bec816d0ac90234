package org.dialtone.ui.phones.internal.page;

import org.dialtone.core.Source;
import org.dialtone.ui.phones.internal.Browsing;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.text.FactText;
import org.dialtone.ui.phones.internal.text.Links;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;

/** Follows the links of a page. */
final class LinkOpener {

	private LinkOpener() {
	}

	/** Opens another page or a web address; a menu where there are several sources. */
	static void open(Control owner, IWorkbenchPage window, FactText facts, String link) {
		Links.phone(link).ifPresent(id -> Browsing.open(window, CatalogueInput.of(CatalogueInput.Kind.PHONE, id)));
		Links.procedure(link).ifPresent(id -> Browsing.open(window, CatalogueInput.of(CatalogueInput.Kind.PROCEDURE, id)));
		var sources = Links.sources(link).stream().map(facts::source).toList();
		if (sources.size() == 1 && Browsing.isWeb(sources.getFirst().address())) {
			Browsing.openWeb(sources.getFirst().address());
		} else if (!sources.isEmpty()) {
			var menu = new Menu(owner);
			sources.forEach(source -> item(menu, source));
			menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
			menu.setVisible(true);
		}
	}

	private static void item(Menu menu, Source source) {
		var item = new MenuItem(menu, SWT.PUSH);
		boolean isWeb = Browsing.isWeb(source.address());
		item.setText(NLS.bind(isWeb ? Messages.page_open_source : Messages.page_source, source.tag(), source.title()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		item.setToolTipText(source.address());
		item.setEnabled(isWeb);
		item.addListener(SWT.Selection, event -> Browsing.openWeb(source.address()));
	}
}
