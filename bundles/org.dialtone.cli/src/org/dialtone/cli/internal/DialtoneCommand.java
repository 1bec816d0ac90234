package org.dialtone.cli.internal;

import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dialtone} itself: it only holds the commands. */
@Command(name = "dialtone", mixinStandardHelpOptions = true, subcommands = HelpCommand.class, versionProvider = DialtoneCommand.Version.class)
final class DialtoneCommand implements Runnable {

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.command_missing);
	}

	/** The version of this bundle, which is that of the product. */
	static final class Version implements IVersionProvider {
		@Override
		public String[] getVersion() {
			var bundle = FrameworkUtil.getBundle(Version.class);
			var version = bundle == null ? "" : bundle.getVersion().toString(); //$NON-NLS-1$
			return new String[] { "Dialtone " + version, "Java " + Runtime.version() }; //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
