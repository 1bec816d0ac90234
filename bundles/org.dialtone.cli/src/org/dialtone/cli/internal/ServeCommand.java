package org.dialtone.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

import org.dialtone.serving.ServerState;
import org.dialtone.tftp.TftpServer;
import org.dialtone.tftp.settings.PortRange;
import org.dialtone.tftp.settings.ServerSettings;
import org.dialtone.tftp.settings.UploadPolicy;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dialtone serve}: the TFTP server without a window, until it is interrupted. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false)
final class ServeCommand implements Callable<Integer> {

	private final Rehearsal rehearsal;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	@Option(names = "--root", required = true, paramLabel = "DIR")
	private Path root = Path.of(""); //$NON-NLS-1$

	@Option(names = "--port", paramLabel = "N")
	private int port = ServerSettings.DEFAULT_PORT;

	@Option(names = "--bind", paramLabel = "ADDRESS", converter = AddressConverter.class)
	private @Nullable InetAddress bind;

	@Option(names = "--json")
	private boolean json;

	@Option(names = "--allow-upload")
	private boolean allowUpload;

	@Option(names = "--allow-overwrite")
	private boolean allowOverwrite;

	@Option(names = "--max-upload", paramLabel = "BYTES")
	private long maxUpload = UploadPolicy.DEFAULT_MAX_BYTES;

	@Option(names = "--max-transfers", paramLabel = "N")
	private int maxTransfers = ServerSettings.DEFAULT_MAX_TRANSFERS;

	@Option(names = "--max-transfers-per-client", paramLabel = "N")
	private @Nullable Integer maxTransfersPerClient;

	@Option(names = "--reply-ports", paramLabel = "A-B", converter = PortRangeConverter.class)
	private @Nullable PortRange replyPorts;

	ServeCommand(Rehearsal rehearsal) {
		this.rehearsal = rehearsal;
	}

	@Override
	public Integer call() throws InterruptedException {
		var settings = settings();
		rehearsal.await();
		var done = new CountDownLatch(1);
		// not System.out, which would not tell that the reader of a pipe is gone
		var output = new ServeOutput(json, new FileOutputStream(FileDescriptor.out), System.err, done::countDown);
		var server = new TftpServer();
		server.addListener(output);
		var interrupted = new Thread(() -> {
			server.close();
			Runtime.getRuntime().halt(ExitCode.OK);
		}, "interrupted"); //$NON-NLS-1$
		Runtime.getRuntime().addShutdownHook(interrupted);
		try {
			if (server.start(settings).isListening()) {
				done.await();
			}
			var end = server.state();
			server.close();
			return end instanceof ServerState.Failed ? ExitCode.SOFTWARE : ExitCode.OK;
		} finally {
			Runtime.getRuntime().removeShutdownHook(interrupted);
		}
	}

	private ServerSettings settings() {
		if (root.toString().isEmpty()) {
			throw new ParameterException(spec.commandLine(), Messages.root_empty);
		}
		try {
			int perClient = maxTransfersPerClient == null ? maxTransfers : maxTransfersPerClient;
			return ServerSettings.of(root).withPort(port).withBind(bind).withReplyPorts(replyPorts)
					.withMaxTransfers(maxTransfers, perClient)
					.withUploads(new UploadPolicy(allowUpload || allowOverwrite, allowOverwrite, maxUpload));
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.option_invalid, e.getMessage()), e);
		}
	}
}
