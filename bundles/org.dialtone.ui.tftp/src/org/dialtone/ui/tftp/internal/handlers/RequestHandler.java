package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.serving.RequestRecord;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the selected request. */
abstract class RequestHandler extends AbstractHandler {

	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var selection = HandlerUtil.getCurrentStructuredSelection(event);
		if (selection.getFirstElement() instanceof RequestRecord request) {
			execute(HandlerUtil.getActiveWorkbenchWindowChecked(event), request);
		}
		return null;
	}

	/** Does it. */
	abstract void execute(IWorkbenchWindow window, RequestRecord request);
}
