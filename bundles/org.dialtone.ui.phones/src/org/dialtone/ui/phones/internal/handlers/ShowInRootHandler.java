package org.dialtone.ui.phones.internal.handlers;

import java.util.Map;

import org.dialtone.ui.phones.internal.tree.FileNames;
import org.dialtone.ui.phones.internal.tree.Node;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Shows a file in the TFTP root, or the TFTP root; through the command of whatever serves files. */
public class ShowInRootHandler extends NodeHandler {

	private static final String OPEN_ROOT = "org.dialtone.ui.tftp.openRoot"; //$NON-NLS-1$
	private static final String FILE = "org.dialtone.ui.tftp.openRoot.file"; //$NON-NLS-1$

	@Override
	void execute(IWorkbenchPart part, Node node) throws ExecutionException {
		var command = part.getSite().getService(ICommandService.class).getCommand(OPEN_ROOT);
		if (!command.isDefined()) {
			throw new ExecutionException("Nothing that serves files is installed"); //$NON-NLS-1$
		}
		var file = FileNames.single(node);
		Map<String, String> parameters = file.isEmpty() ? Map.of() : Map.of(FILE, file);
		try {
			part.getSite().getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
		} catch (CommandException e) {
			throw new ExecutionException("The TFTP root cannot be shown", e); //$NON-NLS-1$
		}
	}
}
