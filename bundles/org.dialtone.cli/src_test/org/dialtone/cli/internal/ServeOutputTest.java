package org.dialtone.cli.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.dialtone.serving.Operation;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.Protocol;
import org.dialtone.serving.Request;
import org.dialtone.serving.RequestOptions;
import org.dialtone.serving.RequestRecord;
import org.dialtone.serving.ServerState;
import org.dialtone.serving.TransferDetails;
import org.dialtone.serving.events.ServingEvent;
import org.junit.jupiter.api.Test;

/** What goes to which stream. */
class ServeOutputTest {

	private static final InetSocketAddress ADDRESS = new InetSocketAddress("192.0.2.1", 6969);
	private static final Request REQUEST = new Request(1, Protocol.TFTP, Instant.EPOCH, new InetSocketAddress("192.0.2.7", 1024), ADDRESS,
			Operation.READ, "Größe", new RequestOptions("octet", Map.of()), null);
	private static final ServingEvent ENDED = new ServingEvent.RequestEnded(
			new RequestRecord(REQUEST, null, Outcome.NOT_FOUND, 0, Duration.ZERO, TransferDetails.NONE, "no such file", null));
	private static final ServingEvent LISTENING = new ServingEvent.StateChanged(
			new ServerState.Listening(ADDRESS, List.of(ADDRESS)));

	private final ByteArrayOutputStream requests = new ByteArrayOutputStream();
	private final ByteArrayOutputStream messages = new ByteArrayOutputStream();
	private final AtomicInteger ends = new AtomicInteger();

	private ServeOutput output(boolean json, OutputStream target) {
		return new ServeOutput(json, target, new PrintStream(messages, true, UTF_8), ends::incrementAndGet);
	}

	private void tell(ServeOutput output, ServingEvent... events) {
		for (var event : events) {
			output.handle(event);
		}
		output.caughtUp();
	}

	@Test
	void asTextRequestsGoToOutputAndTheRestToMessages() {
		tell(output(false, requests), new ServingEvent.StateChanged(new ServerState.Starting()), LISTENING, ENDED,
				new ServingEvent.Notice(ServingEvent.Notice.Kind.MALFORMED_REQUEST, "something odd"), new ServingEvent.StateChanged(new ServerState.Stopped()));
		assertThat(requests.toString(UTF_8).lines()).hasSize(1).first().asString().contains("Größe").contains("NOT FOUND");
		assertThat(messages.toString(UTF_8).lines()).hasSize(2);
		assertThat(messages.toString(UTF_8)).contains("listening on 192.0.2.1:6969").contains("something odd");
	}

	@Test
	void asJsonTheFirstLineSaysWhereItListens() {
		tell(output(true, requests), LISTENING, ENDED);
		var lines = requests.toString(UTF_8).lines().toList();
		assertThat(lines).hasSize(2);
		assertThat(lines.getFirst()).startsWith("{\"event\":\"listening\",\"address\":\"192.0.2.1\",\"port\":6969");
		assertThat(lines.getLast()).startsWith("{\"event\":\"transfer\"").contains("\"file\":\"Größe\"");
		assertThat(messages.size()).isZero();
	}

	/** When addresses come and go the state is told again; readers of JSON expect the first line only once. */
	@Test
	void asJsonOnlyTheFirstListeningIsTheFirstLine() {
		tell(output(true, requests), LISTENING, LISTENING, ENDED);
		assertThat(requests.toString(UTF_8).lines().filter(line -> line.contains("\"listening\""))).hasSize(1);
	}

	@Test
	void aFailureIsSaidWithItsRemedyAndEndsIt() {
		tell(output(true, requests), new ServingEvent.StateChanged(new ServerState.Failed("port 69 is taken", "Stop the other.")));
		assertThat(messages.toString(UTF_8).lines()).containsExactly("failed: port 69 is taken", "Stop the other.");
		assertThat(requests.size()).isZero();
		assertThat(ends).hasPositiveValue();
	}

	@Test
	void whatIsUnderWayIsNotShown() {
		tell(output(true, requests), new ServingEvent.RequestReceived(REQUEST),
				new ServingEvent.TransferStarted(REQUEST, "a", 1, Map.of()), new ServingEvent.TransferProgressed(REQUEST, 1, 0));
		assertThat(requests.size() + messages.size()).isZero();
		assertThat(ends).hasValue(0);
	}

	@Test
	void aReaderThatIsGoneEndsIt() {
		tell(output(false, new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("Broken pipe");
			}
		}), ENDED);
		assertThat(ends).hasPositiveValue();
	}
}
