package org.dialtone.ui.tftp.internal.server;

import java.nio.file.Files;

import org.dialtone.tftp.TftpServer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is wrong although the server listens. Immutable.
 *
 * @param rootMissing whether the folder that is being served was moved or deleted
 * @param reporting   why requests are not reported, one sentence without a full stop;
 *                    {@code null} when they are
 */
public record Health(boolean rootMissing, @Nullable String reporting) {

	/** Nothing is wrong. */
	public static final Health GOOD = new Health(false, null);

	/** How a server is doing; looks at the disk. Nothing is wrong with a server that does not listen. */
	static Health of(TftpServer server) {
		var settings = server.settings();
		return server.state().isListening() && settings != null
				? new Health(!Files.isDirectory(settings.root()), server.reportingProblem())
				: GOOD;
	}
}
