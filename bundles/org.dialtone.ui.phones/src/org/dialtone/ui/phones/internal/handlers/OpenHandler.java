package org.dialtone.ui.phones.internal.handlers;

import org.dialtone.ui.phones.internal.opening.Opening;
import org.dialtone.ui.phones.internal.tree.Node;
import org.eclipse.ui.IWorkbenchPart;

/** Opens the page of the selected phone or procedure. */
public class OpenHandler extends NodeHandler {

	@Override
	void execute(IWorkbenchPart part, Node node) {
		Opening.open(part.getSite().getPage(), node);
	}
}
