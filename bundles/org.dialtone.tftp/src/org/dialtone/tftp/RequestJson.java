package org.dialtone.tftp;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/**
 * Requests and server states as JSON Lines: one object a line, the same in the
 * headless log and in exports. The fields are described in
 * {@code docs/headless.md}.
 */
public final class RequestJson {

	private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

	private RequestJson() {
	}

	/** {@code {"event":"listening",…}} without a line end. */
	public static String line(ServerState.Listening state) {
		var line = new JsonObject();
		line.addProperty("event", "listening"); //$NON-NLS-1$ //$NON-NLS-2$
		line.addProperty("address", Addresses.text(state.address().getAddress())); //$NON-NLS-1$
		line.addProperty("port", state.address().getPort()); //$NON-NLS-1$
		line.add("addresses", GSON.toJsonTree(state.addresses().stream() //$NON-NLS-1$
				.map(address -> Addresses.text(address.getAddress())).toList()));
		return GSON.toJson(line);
	}

	/** {@code {"event":"transfer",…}} without a line end. */
	public static String line(RequestRecord ended) {
		var request = ended.request();
		var line = new JsonObject();
		line.addProperty("event", "transfer"); //$NON-NLS-1$ //$NON-NLS-2$
		line.addProperty("time", text(request.time())); //$NON-NLS-1$
		line.addProperty("client", Addresses.text(request.client())); //$NON-NLS-1$
		line.addProperty("operation", id(request.operation())); //$NON-NLS-1$
		line.addProperty("file", request.file()); //$NON-NLS-1$
		line.addProperty("path", ended.path()); //$NON-NLS-1$
		line.addProperty("result", ended.result().id()); //$NON-NLS-1$
		line.addProperty("bytes", ended.bytes()); //$NON-NLS-1$
		line.addProperty("millis", ended.duration().toMillis()); //$NON-NLS-1$
		line.addProperty("retransmits", ended.retransmissions()); //$NON-NLS-1$
		line.add("options", GSON.toJsonTree(ended.agreed())); //$NON-NLS-1$
		line.addProperty("reason", ended.reason()); //$NON-NLS-1$
		return GSON.toJson(line);
	}

	/** ISO 8601 in UTC, to the millisecond. */
	static String text(Instant time) {
		return DateTimeFormatter.ISO_INSTANT.format(time.truncatedTo(ChronoUnit.MILLIS));
	}

	static String id(Operation operation) {
		return operation.name().toLowerCase(Locale.ROOT);
	}
}
