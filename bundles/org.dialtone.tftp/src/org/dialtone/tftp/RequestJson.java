package org.dialtone.tftp;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

/**
 * Requests and server states as JSON Lines: one object per line, the same in the
 * headless log and in exports. The fields are described in
 * {@code docs/headless.md}.
 */
public final class RequestJson {

	/** What a line holds; {@link JsonWriter} declares the exception; writing to a string never throws it. */
	private interface Content {
		void write(JsonWriter line) throws IOException;
	}

	private RequestJson() {
	}

	/** {@code {"event":"listening",…}} without a line end. */
	public static String line(ServerState.Listening state) {
		return object(line -> {
			line.name("event").value("listening"); //$NON-NLS-1$ //$NON-NLS-2$
			line.name("address").value(Addresses.text(state.address().getAddress())); //$NON-NLS-1$
			line.name("port").value(state.address().getPort()); //$NON-NLS-1$
			line.name("addresses").beginArray(); //$NON-NLS-1$
			for (var address : state.addresses()) {
				line.value(Addresses.text(address.getAddress()));
			}
			line.endArray();
		});
	}

	/** {@code {"event":"transfer",…}} without a line end. */
	public static String line(RequestRecord ended) {
		var request = ended.request();
		return object(line -> {
			line.name("event").value("transfer"); //$NON-NLS-1$ //$NON-NLS-2$
			line.name("time").value(text(request.time())); //$NON-NLS-1$
			line.name("client").value(Addresses.text(request.client())); //$NON-NLS-1$
			line.name("operation").value(id(request.operation())); //$NON-NLS-1$
			line.name("file").value(request.file()); //$NON-NLS-1$
			line.name("path").value(ended.path()); //$NON-NLS-1$
			line.name("result").value(ended.result().id()); //$NON-NLS-1$
			line.name("bytes").value(ended.bytes()); //$NON-NLS-1$
			line.name("millis").value(ended.duration().toMillis()); //$NON-NLS-1$
			line.name("retransmits").value(ended.retransmissions()); //$NON-NLS-1$
			line.name("options").beginObject(); //$NON-NLS-1$
			for (var option : ended.agreed().entrySet()) {
				line.name(option.getKey()).value(option.getValue());
			}
			line.endObject();
			line.name("reason").value(ended.reason()); //$NON-NLS-1$
		});
	}

	private static String object(Content content) {
		var text = new StringWriter(512);
		try (var line = new JsonWriter(text)) {
			line.beginObject();
			content.write(line);
			line.endObject();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	/** ISO 8601 in UTC, to the millisecond. */
	static String text(Instant time) {
		return DateTimeFormatter.ISO_INSTANT.format(time.truncatedTo(ChronoUnit.MILLIS));
	}

	static String id(Operation operation) {
		return operation.name().toLowerCase(Locale.ROOT);
	}
}
