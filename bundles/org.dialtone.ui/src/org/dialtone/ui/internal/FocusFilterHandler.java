package org.dialtone.ui.internal;

import org.dialtone.ui.filter.FilterBox;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Find: moves to the filter box of the active part. */
public class FocusFilterHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var filter = Adapters.adapt(HandlerUtil.getActivePartChecked(event), FilterBox.class);
		if (filter != null) {
			filter.focus();
		}
		return null;
	}
}
