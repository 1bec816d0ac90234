package org.dialtone.ui.phones.internal.handlers;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.phones.internal.tree.PhoneTree;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does something with the selected line of the tree, with what the active page is about, or with a phone that is selected elsewhere. */
abstract class NodeHandler extends AbstractHandler {

	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var part = HandlerUtil.getActivePartChecked(event);
		var selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
		if (selected instanceof Node node) {
			execute(part, node);
		} else if (selected != null && Adapters.adapt(selected, PhoneModel.class) instanceof PhoneModel model) {
			execute(part, node(model));
		}
		return null;
	}

	/** The line of a phone that was selected elsewhere; whoever knew that it is one has read the catalogue. */
	private static Node node(PhoneModel model) {
		var catalogue = new ServiceCaller<>(NodeHandler.class, CatalogueService.class);
		try {
			return new PhoneTree(catalogue.current().map(CatalogueService::current).orElse(Catalogue.EMPTY)).node(model);
		} finally {
			catalogue.unget();
		}
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
