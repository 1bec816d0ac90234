package org.dialtone.ui.phones.internal.handlers;

import org.dialtone.ui.phones.internal.page.CataloguePage;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Finds text on the page in front. */
public class FindHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var bar = HandlerUtil.getActivePartChecked(event) instanceof CataloguePage<?> page ? page.findBar() : null;
		if (bar != null) {
			bar.open();
		}
		return null;
	}
}
