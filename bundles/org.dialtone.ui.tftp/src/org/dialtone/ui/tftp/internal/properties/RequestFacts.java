package org.dialtone.ui.tftp.internal.properties;

import java.net.InetSocketAddress;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.dialtone.serving.Addresses;
import org.dialtone.serving.LogPlace;
import org.dialtone.serving.Operation;
import org.dialtone.serving.Protocol;
import org.dialtone.serving.Request;
import org.dialtone.serving.RequestRecord;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;
import org.dialtone.ui.tftp.internal.log.OutcomeText;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** What a request asked and what became of it, in words. */
public final class RequestFacts {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS"); //$NON-NLS-1$

	private RequestFacts() {
	}

	/** What was asked, by the names of its properties; empty for what does not apply. */
	public static Map<String, String> asked(Request request) {
		var asked = new LinkedHashMap<String, String>();
		var time = request.time();
		asked.put(Messages.column_time, time == null ? "" : TIME.format(time.atZone(ZoneId.systemDefault()))); //$NON-NLS-1$
		asked.put(Messages.property_protocol, protocol(request.protocol()));
		asked.put(Messages.property_client, text(request.client()));
		asked.put(Messages.property_server, text(request.server()));
		asked.put(Messages.property_operation, request.operation() == Operation.READ ? Messages.property_operation_read
				: Messages.property_operation_write);
		asked.put(Messages.property_asked, request.file());
		asked.put(Messages.property_mode, request.options().mode());
		asked.put(Messages.property_options, text(request.options().values()));
		asked.put(Messages.property_asked_place, text(request.place()));
		return asked;
	}

	/** How it ended, by the names of its properties; empty for what does not apply. */
	public static Map<String, String> outcome(RequestRecord ended) {
		var outcome = new LinkedHashMap<String, String>();
		var path = ended.path();
		var reason = ended.reason();
		outcome.put(Messages.column_result, OutcomeText.of(ended.outcome()));
		outcome.put(Messages.column_reason, reason == null ? "" : reason); //$NON-NLS-1$
		outcome.put(Messages.property_path, path == null ? "" : path); //$NON-NLS-1$
		outcome.put(Messages.property_agreed, text(ended.agreed()));
		outcome.put(Messages.column_bytes, Numbers.known(ended.bytes()));
		outcome.put(Messages.column_duration, Numbers.duration(ended.duration()));
		outcome.put(Messages.column_retransmissions, Numbers.known(ended.retransmissions()));
		outcome.put(Messages.property_outcome_place, text(ended.place()));
		return outcome;
	}

	/** The name of the file that was served, or of the one that was asked for and is not there. */
	public static String file(RequestRecord ended) {
		var path = ended.path();
		return path == null ? ended.request().file() : path;
	}

	private static String protocol(Protocol protocol) {
		return protocol == Protocol.UNKNOWN ? "" : protocol.name(); //$NON-NLS-1$
	}

	private static String text(@Nullable InetSocketAddress address) {
		return address == null ? "" : Addresses.text(address); //$NON-NLS-1$
	}

	private static String text(@Nullable LogPlace place) {
		return place == null ? "" : NLS.bind(Messages.property_place, place.file(), Numbers.grouped(place.line())); //$NON-NLS-1$
	}

	private static String text(Map<String, ?> options) {
		return options.entrySet().stream().map(option -> option.getKey() + '=' + option.getValue())
				.collect(Collectors.joining(" ")); //$NON-NLS-1$
	}
}
