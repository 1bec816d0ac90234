package org.dialtone.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.jar.JarFile;

import org.dialtone.core.CatalogueService;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code dialtone} itself: it only holds the commands. */
@Command(name = "dialtone", mixinStandardHelpOptions = true, subcommands = HelpCommand.class, versionProvider = DialtoneCommand.Version.class)
final class DialtoneCommand implements Runnable {

	@Spec
	private CommandSpec spec = CommandSpec.create();

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
		commands.setParameterExceptionHandler(DialtoneCommand::wrongUse);
		commands.setExecutionExceptionHandler(DialtoneCommand::failed);
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
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.command_missing);
	}

	/** The version of this plug-in, which is that of the product. */
	static final class Version implements IVersionProvider {
		@Override
		public String[] getVersion() throws Exception {
			return new String[] { "Dialtone " + version(), "Java " + Runtime.version() }; //$NON-NLS-1$ //$NON-NLS-2$
		}

		/** Empty where this plug-in is no jar, as in tests. */
		private static String version() throws Exception {
			var place = Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			if (!Files.isRegularFile(place)) {
				return ""; //$NON-NLS-1$
			}
			try (var jar = new JarFile(place.toFile())) {
				return jar.getManifest().getMainAttributes().getValue("Bundle-Version"); //$NON-NLS-1$
			}
		}
	}
}
