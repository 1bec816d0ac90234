package org.dialtone.ui.commands;

import java.util.Map;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * The ids of commands that one bundle of views offers and others call. They are
 * declared in this bundle; whoever can carry one out contributes its handler.
 */
public final class SharedCommands {

	/** Opens the page of a phone model; the model's id is given by {@link #PHONE_ID}. */
	public static final String OPEN_PHONE = "org.dialtone.ui.openPhone"; //$NON-NLS-1$
	/** The id of the phone model to open, such as {@code 7970}. */
	public static final String PHONE_ID = "org.dialtone.ui.openPhone.id"; //$NON-NLS-1$

	/** Opens the page of a procedure; the procedure's id is given by {@link #PROCEDURE_ID}. */
	public static final String OPEN_PROCEDURE = "org.dialtone.ui.openProcedure"; //$NON-NLS-1$
	/** The id of the procedure to open, such as {@code 794x-797x-hard-reset}. */
	public static final String PROCEDURE_ID = "org.dialtone.ui.openProcedure.id"; //$NON-NLS-1$

	/**
	 * Shows the TFTP root in the system's file manager, with a file selected when
	 * {@link #FILE_NAME} names one that is there.
	 */
	public static final String SHOW_SERVED_FILE = "org.dialtone.ui.showServedFile"; //$NON-NLS-1$
	/** The name of a file below the TFTP root, as a phone would ask for it; optional. */
	public static final String FILE_NAME = "org.dialtone.ui.showServedFile.name"; //$NON-NLS-1$

	/** Selects a request in the request log; its number there is given by {@link #REQUEST_NUMBER}. */
	public static final String SHOW_REQUEST = "org.dialtone.ui.showRequest"; //$NON-NLS-1$
	/** The number of the request, counted from 1 since the log began. */
	public static final String REQUEST_NUMBER = "org.dialtone.ui.showRequest.number"; //$NON-NLS-1$

	/** Goes to the place of the selected finding: opens its file, the page of its phone, or its row of the request log. */
	public static final String OPEN_PLACE = "org.dialtone.ui.openPlace"; //$NON-NLS-1$
	/** Puts right what is wrong, if there is a {@link org.dialtone.ui.findings.QuickFix} for the selected finding. */
	public static final String QUICK_FIX = "org.dialtone.ui.quickFix"; //$NON-NLS-1$

	private SharedCommands() {
	}

	/**
	 * Runs a command. To be called on the UI thread.
	 *
	 * @param services   where the command is run from, such as the site of a view
	 * @param command    one of the ids of this class
	 * @param parameters the values of its parameters by their ids; empty for none
	 * @throws ExecutionException when nothing that is installed can carry out the
	 *                            command, or carrying it out failed
	 */
	public static void run(IServiceLocator services, String command, Map<String, String> parameters)
			throws ExecutionException {
		var commands = services.getService(ICommandService.class);
		var handlers = services.getService(IHandlerService.class);
		try {
			handlers.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(command), parameters), null);
		} catch (CommandException e) {
			throw new ExecutionException("Cannot run the command " + command, e); //$NON-NLS-1$
		}
	}
}
