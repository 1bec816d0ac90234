package org.dialtone.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Supplier;
import java.util.jar.JarFile;

import org.dialtone.core.catalogue.CatalogueService;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code dialtone} itself, which only has the commands. */
@Command(name = "dialtone", mixinStandardHelpOptions = true, subcommands = HelpCommand.class, versionProvider = DialtoneCommand.Version.class)
final class DialtoneCommand implements Runnable {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	/**
	 * The command line.
	 *
	 * @param catalogue called only by commands that need it, since the catalogue takes a moment to load
	 * @param rehearsal that of the server, begun if the arguments are its
	 * @param arguments if the first one names a command, only this command is set up: picocli takes longer to set up
	 *                  all of them than a short one takes to run
	 */
	static CommandLine commandLine(Supplier<CatalogueService> catalogue, Rehearsal rehearsal, String... arguments) {
		Map<String, Supplier<Object>> all = new LinkedHashMap<>();
		all.put("serve", () -> new ServeCommand(rehearsal)); //$NON-NLS-1$
		all.put("phones", () -> new PhonesCommand(catalogue)); //$NON-NLS-1$
		all.put("phone", () -> new PhoneCommand(catalogue)); //$NON-NLS-1$
		all.put("procedures", () -> new ProceduresCommand(catalogue)); //$NON-NLS-1$
		all.put("procedure", () -> new ProcedureCommand(catalogue)); //$NON-NLS-1$
		all.put("inspect", () -> new InspectCommand(catalogue)); //$NON-NLS-1$
		all.put("extract", ExtractCommand::new); //$NON-NLS-1$
		all.put("check", () -> new CheckCommand(catalogue)); //$NON-NLS-1$
		if (arguments.length > 0 && all.containsKey(arguments[0])) {
			all.keySet().retainAll(Set.of(arguments[0]));
		}
		var commands = new CommandLine(new DialtoneCommand());
		all.values().forEach(command -> commands.addSubcommand(command.get()));
		commands.setResourceBundle(ResourceBundle.getBundle("org.dialtone.cli.internal.messages")); //$NON-NLS-1$
		commands.setParameterExceptionHandler(DialtoneCommand::wrongUse);
		commands.setExecutionExceptionHandler(DialtoneCommand::failed);
		return commands;
	}

	/** Says why; an unforeseen exception is shown with its stack trace. */
	private static int failed(Exception e, CommandLine command, ParseResult arguments) throws Exception {
		if (e instanceof CommandFailure) {
			command.getErr().println(e.getMessage());
			return command.getCommandSpec().exitCodeOnExecutionException();
		}
		throw e;
	}

	/** Says what is wrong and where to find help; the whole help would bury the message. */
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

		/** Empty if this plug-in is not a jar, as in tests. */
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
