package org.dialtone.ui.phones.internal.handlers;

import java.util.Map;

import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.phones.internal.tree.FileNames;
import org.dialtone.ui.phones.internal.tree.Node;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;

/** Shows a file in the TFTP root, or the TFTP root. */
public class ShowInRootHandler extends NodeHandler {

	@Override
	void execute(IWorkbenchPart part, Node node) throws ExecutionException {
		var file = FileNames.single(node);
		SharedCommands.run(part.getSite(), SharedCommands.SHOW_SERVED_FILE,
				file.isEmpty() ? Map.of() : Map.of(SharedCommands.FILE_NAME, file));
	}
}
