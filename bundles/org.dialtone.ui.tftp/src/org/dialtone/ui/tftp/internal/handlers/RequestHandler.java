package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.serving.RequestRecord;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the selected request, of any view. */
abstract class RequestHandler extends AbstractHandler {

	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		@Nullable
		RequestRecord request = selected == null ? null : Adapters.adapt(selected, RequestRecord.class);
		if (request != null) {
			execute(HandlerUtil.getActiveWorkbenchWindowChecked(event), request);
		}
		return null;
	}

	/** Does it. */
	abstract void execute(IWorkbenchWindow window, RequestRecord request);
}
