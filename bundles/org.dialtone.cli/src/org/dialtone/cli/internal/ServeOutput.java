package org.dialtone.cli.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.stream.Collectors;

import org.dialtone.serving.Addresses;
import org.dialtone.serving.ServerState;
import org.dialtone.serving.events.ServingEvent;
import org.dialtone.serving.events.ServingListener;
import org.dialtone.serving.export.RequestJson;
import org.eclipse.osgi.util.NLS;

/**
 * Writes what the server does: requests to standard output, one a line, all other
 * messages to standard error.
 */
final class ServeOutput implements ServingListener {

	private final boolean json;
	private final PrintStream requests;
	private final PrintStream messages;
	private final Runnable end;
	private boolean listened;

	/**
	 * Writes to two streams.
	 *
	 * @param json whether requests are written as JSON Lines
	 * @param end  called when the server failed, or when nobody reads the requests any
	 *             more
	 */
	ServeOutput(boolean json, OutputStream requests, PrintStream messages, Runnable end) {
		this.json = json;
		this.requests = new PrintStream(new BufferedOutputStream(requests, 1 << 16), false, UTF_8);
		this.messages = messages;
		this.end = end;
	}

	@Override
	public void handle(ServingEvent event) {
		switch (event) {
		case ServingEvent.RequestEnded ended -> requests
				.println(json ? RequestJson.line(ended.record()) : RequestLine.of(ended.record()));
		case ServingEvent.Notice notice -> messages.println(notice.message());
		case ServingEvent.StateChanged changed -> stateChanged(changed.state());
		default -> {
			// what is under way is not shown: the log has one line a request
		}
		}
	}

	private void stateChanged(ServerState state) {
		switch (state) {
		case ServerState.Listening listening when json && !listened -> {
			listened = true;
			requests.println(RequestJson.line(listening));
		}
		case ServerState.Listening listening -> messages.println(NLS.bind(Messages.serve_listening, listening,
				listening.addresses().stream().map(address -> Addresses.text(address.getAddress()))
						.collect(Collectors.joining(", ")))); //$NON-NLS-1$
		case ServerState.Failed failed -> {
			messages.println(failed);
			messages.println(failed.remedy());
			end.run();
		}
		default -> {
			// starting and stopping need no words
		}
		}
	}

	/** Ends when the reader of a pipe is gone. */
	@Override
	public void caughtUp() {
		if (requests.checkError()) {
			end.run();
		}
	}
}
