package org.dialtone.help.internal.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.server.HelpServer;
import org.eclipse.jdt.annotation.Nullable;

import com.sun.net.httpserver.HttpServer;

/**
 * Serves the pages of the help to browsers of this machine, with the server that
 * Java has. Listens on the loopback address alone, on a port that the system
 * chooses, from the first time that a page is asked for.
 */
public class PageServer extends HelpServer {

	private @Nullable HttpServer server;

	@Override
	public synchronized void start(String webappName) throws IOException {
		if (server != null) {
			return;
		}
		var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		started.createContext("/help/", new PageHandler(HelpSystem::getHelpContent, HelpSystem::getTocs)); //$NON-NLS-1$
		started.start();
		server = started;
	}

	@Override
	public synchronized void stop(String webappName) {
		var running = server;
		if (running != null) {
			running.stop(0);
			server = null;
		}
	}

	@Override
	public synchronized int getPort() {
		var running = server;
		return running == null ? 0 : running.getAddress().getPort();
	}

	@Override
	public synchronized @Nullable String getHost() {
		var running = server;
		return running == null ? null : running.getAddress().getAddress().getHostAddress();
	}
}
