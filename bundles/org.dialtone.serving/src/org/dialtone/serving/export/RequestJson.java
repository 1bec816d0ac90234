package org.dialtone.serving.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.dialtone.serving.Addresses;
import org.dialtone.serving.Operation;
import org.dialtone.serving.RequestRecord;
import org.dialtone.serving.ServerState;
import org.eclipse.jdt.annotation.Nullable;

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

	/** {@code {"event":"transfer",…}} without a line end; what is not known is {@code null}. */
	public static String line(RequestRecord ended) {
		var request = ended.request();
		return object(line -> {
			line.name("event").value("transfer"); //$NON-NLS-1$ //$NON-NLS-2$
			line.name("time").value(text(request.time())); //$NON-NLS-1$
			line.name("client").value(text(request.client())); //$NON-NLS-1$
			line.name("operation").value(id(request.operation())); //$NON-NLS-1$
			line.name("file").value(request.file()); //$NON-NLS-1$
			line.name("path").value(ended.path()); //$NON-NLS-1$
			line.name("result").value(ended.outcome().id()); //$NON-NLS-1$
			line.name("bytes").value(known(ended.bytes())); //$NON-NLS-1$
			line.name("millis").value(millis(ended.duration())); //$NON-NLS-1$
			line.name("retransmits").value(known(ended.retransmissions())); //$NON-NLS-1$
			line.name("options").beginObject(); //$NON-NLS-1$
			for (var option : ended.agreed().entrySet()) {
				line.name(option.getKey()).value(option.getValue());
			}
			line.endObject();
			line.name("reason").value(ended.reason()); //$NON-NLS-1$
			line.name("protocol").value(request.protocol().id()); //$NON-NLS-1$
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
	static @Nullable String text(@Nullable Instant time) {
		return time == null ? null : DateTimeFormatter.ISO_INSTANT.format(time.truncatedTo(ChronoUnit.MILLIS));
	}

	static @Nullable String text(@Nullable InetSocketAddress client) {
		return client == null ? null : Addresses.text(client);
	}

	static String id(Operation operation) {
		return operation.name().toLowerCase(Locale.ROOT);
	}

	static @Nullable Long known(long number) {
		return number == RequestRecord.UNKNOWN ? null : Long.valueOf(number);
	}

	static @Nullable Long millis(@Nullable Duration duration) {
		return duration == null ? null : Long.valueOf(duration.toMillis());
	}
}
