package org.dialtone.ui.phones.internal.handlers;

import org.dialtone.ui.phones.internal.page.CataloguePage;
import org.dialtone.ui.page.PagePrinter;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Prints the page in front. */
public class PrintHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var shell = HandlerUtil.getActiveShellChecked(event);
		if (HandlerUtil.getActivePartChecked(event) instanceof CataloguePage<?> page) {
			page.document().ifPresent(document -> PagePrinter.ask(shell, document));
		}
		return null;
	}
}
