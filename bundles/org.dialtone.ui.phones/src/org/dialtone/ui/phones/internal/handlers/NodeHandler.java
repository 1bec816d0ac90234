package org.dialtone.ui.phones.internal.handlers;

import org.dialtone.ui.phones.internal.tree.Node;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the selected line of the tree, or with what the active page is about. */
abstract class NodeHandler extends AbstractHandler {

	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var part = HandlerUtil.getActivePartChecked(event);
		if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Node node) {
			execute(part, node);
		}
		return null;
	}

	/** Does it, for a line that is selected. */
	abstract void execute(IWorkbenchPart part, Node node) throws ExecutionException;

	/** Shows in the status line what was done. */
	static void say(IWorkbenchPart part, String text) {
		var bars = switch (part.getSite()) {
		case IViewSite site -> site.getActionBars();
		case IEditorSite site -> site.getActionBars();
		default -> null;
		};
		if (bars != null) {
			bars.getStatusLineManager().setMessage(text);
		}
	}
}
