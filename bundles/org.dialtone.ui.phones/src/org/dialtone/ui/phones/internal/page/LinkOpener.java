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

	/** Opens another page or a web address; or a menu if there are several sources. */
	static void open(Control owner, IWorkbenchPage window, FactText facts, String link) {
		Links.phone(link).ifPresent(id -> Browsing.open(window, CatalogueInput.of(CatalogueInput.Kind.PHONE, id)));
		Links.procedure(link).ifPresent(id -> Browsing.open(window, CatalogueInput.of(CatalogueInput.Kind.PROCEDURE, id)));
		var sources = Links.sources(link).stream().map(facts::source).toList();
		var addresses = sources.stream().flatMap(source -> Browsing.webAddresses(source.address()).stream()).toList();
		if (sources.size() == 1 && addresses.size() == 1) {
			Browsing.openWeb(addresses.getFirst());
		} else if (!sources.isEmpty()) {
			var menu = new Menu(owner);
			sources.forEach(source -> items(menu, source));
			menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
			menu.setVisible(true);
		}
	}

	/** An item for each address of a source; for a source without addresses, one that names it. */
	private static void items(Menu menu, Source source) {
		var addresses = Browsing.webAddresses(source.address());
		if (addresses.isEmpty()) {
			item(menu, Messages.page_source, source).setEnabled(false);
		}
		for (var address : addresses) {
			var item = item(menu, Messages.page_open_source, source);
			item.setToolTipText(address);
			item.addListener(SWT.Selection, event -> Browsing.openWeb(address));
		}
	}

	private static MenuItem item(Menu menu, String text, Source source) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(NLS.bind(text, source.tag(), source.title()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		return item;
	}
}
