package org.dialtone.ui.internal.findings;

import org.dialtone.core.Finding;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the selected finding, of any view. */
abstract class FindingHandler extends AbstractHandler {

	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		@Nullable
		Finding finding = selected == null ? null : Adapters.adapt(selected, Finding.class);
		if (finding != null) {
			execute(HandlerUtil.getActiveWorkbenchWindowChecked(event), finding);
		}
		return null;
	}

	/** Does it. */
	abstract void execute(IWorkbenchWindow window, Finding finding) throws ExecutionException;
}
