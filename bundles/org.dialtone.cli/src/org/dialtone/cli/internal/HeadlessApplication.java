package org.dialtone.cli.internal;

import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Supplier;

import org.dialtone.core.CatalogueService;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs a headless command; its exit code becomes that of the process. */
public final class HeadlessApplication implements IApplication {

	@Override
	public Object start(@Nullable IApplicationContext context) {
		var arguments = (String[]) Objects.requireNonNull(context).getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return commandLine().execute(arguments);
	}

	/** All commands, as the command line knows them. */
	static CommandLine commandLine() {
		return commandLine(InstalledCatalogue::service);
	}

	/**
	 * All commands.
	 *
	 * @param catalogue asked by those commands alone that need it, since it takes a moment to load
	 */
	static CommandLine commandLine(Supplier<CatalogueService> catalogue) {
		var commands = new CommandLine(new DialtoneCommand());
		commands.addSubcommand(new ServeCommand());
		commands.addSubcommand(new PhonesCommand(catalogue));
		commands.addSubcommand(new PhoneCommand(catalogue));
		commands.addSubcommand(new ProceduresCommand(catalogue));
		commands.addSubcommand(new ProcedureCommand(catalogue));
		commands.addSubcommand(new CheckCommand(catalogue));
		commands.setResourceBundle(ResourceBundle.getBundle("org.dialtone.cli.internal.messages")); //$NON-NLS-1$
		commands.setParameterExceptionHandler(HeadlessApplication::wrongUse);
		commands.setExecutionExceptionHandler(HeadlessApplication::failed);
		return commands;
	}

	/** Says why; what nobody foresaw is shown with its trace. */
	private static int failed(Exception e, CommandLine command, ParseResult arguments) throws Exception {
		if (e instanceof CommandFailure) {
			command.getErr().println(e.getMessage());
			return command.getCommandSpec().exitCodeOnExecutionException();
		}
		throw e;
	}

	/** Says what is wrong and where help is; the whole help would bury it. */
	private static int wrongUse(ParameterException e, String[] arguments) {
		var command = e.getCommandLine();
		command.getErr().println(e.getMessage());
		command.getErr().println(NLS.bind(Messages.command_help, command.getCommandSpec().qualifiedName()));
		return command.getCommandSpec().exitCodeOnInvalidInput();
	}

	@Override
	public void stop() {
		// commands end by themselves, or with the process
	}
}
