package org.dialtone.ui.page;

import java.util.Map;

import org.dialtone.core.Source;
import org.dialtone.core.words.Words;
import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.document.FactText;
import org.dialtone.ui.document.Links;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.services.IServiceLocator;

/** Follows the links of a page. */
final class LinkOpener {

	private LinkOpener() {
	}

	/** Opens another page or a web address; or a menu if there are several sources. */
	static void open(Control owner, IServiceLocator services, FactText facts, String link) {
		Links.phone(link).ifPresent(id -> run(services, SharedCommands.OPEN_PHONE, SharedCommands.PHONE_ID, id));
		Links.procedure(link).ifPresent(id -> run(services, SharedCommands.OPEN_PROCEDURE, SharedCommands.PROCEDURE_ID, id));
		var sources = Links.sources(link).stream().map(facts::source).toList();
		var addresses = sources.stream().flatMap(source -> Links.webAddresses(source.address()).stream()).toList();
		if (sources.size() == 1 && addresses.size() == 1) {
			Program.launch(addresses.getFirst());
		} else if (!sources.isEmpty()) {
			var menu = new Menu(owner);
			sources.forEach(source -> items(menu, source));
			menu.addListener(SWT.Hide, event -> owner.getDisplay().asyncExec(menu::dispose));
			menu.setVisible(true);
		}
	}

	private static void run(IServiceLocator services, String command, String parameter, String id) {
		try {
			SharedCommands.run(services, command, Map.of(parameter, id));
		} catch (ExecutionException e) {
			ILog.of(LinkOpener.class).error(e.getMessage(), e);
		}
	}

	/** An item for each address of a source; for a source without addresses, one that names it. */
	private static void items(Menu menu, Source source) {
		var addresses = Links.webAddresses(source.address());
		if (addresses.isEmpty()) {
			item(menu, Messages.page_source, source).setEnabled(false);
		}
		for (var address : addresses) {
			var item = item(menu, Messages.page_open_source, source);
			item.setToolTipText(address);
			item.addListener(SWT.Selection, event -> Program.launch(address));
		}
	}

	private static MenuItem item(Menu menu, String text, Source source) {
		var item = new MenuItem(menu, SWT.PUSH);
		item.setText(NLS.bind(text, source.tag(), Words.title(source)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		return item;
	}
}
