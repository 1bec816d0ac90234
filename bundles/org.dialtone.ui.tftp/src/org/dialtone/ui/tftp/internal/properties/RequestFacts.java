package org.dialtone.ui.tftp.internal.properties;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.dialtone.tftp.Addresses;
import org.dialtone.tftp.Operation;
import org.dialtone.tftp.Request;
import org.dialtone.tftp.RequestRecord;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;
import org.dialtone.ui.tftp.internal.log.ResultText;

/** What a request asked and what became of it, in words. */
public final class RequestFacts {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS"); //$NON-NLS-1$

	private RequestFacts() {
	}

	/** What was asked, by the names of its properties; empty for what does not apply. */
	public static Map<String, String> asked(Request request) {
		var asked = new LinkedHashMap<String, String>();
		asked.put(Messages.column_time, TIME.format(request.time().atZone(ZoneId.systemDefault())));
		asked.put(Messages.property_client, Addresses.text(request.client()));
		asked.put(Messages.property_server, Addresses.text(request.server()));
		asked.put(Messages.property_operation, request.operation() == Operation.READ ? Messages.property_operation_read
				: Messages.property_operation_write);
		asked.put(Messages.property_asked, request.file());
		asked.put(Messages.property_mode, request.mode());
		asked.put(Messages.property_options, text(request.options()));
		return asked;
	}

	/** How it ended, by the names of its properties; empty for what does not apply. */
	public static Map<String, String> outcome(RequestRecord ended) {
		var outcome = new LinkedHashMap<String, String>();
		var path = ended.path();
		var reason = ended.reason();
		outcome.put(Messages.column_result, ResultText.of(ended.result()));
		outcome.put(Messages.column_reason, reason == null ? "" : reason); //$NON-NLS-1$
		outcome.put(Messages.property_path, path == null ? "" : path); //$NON-NLS-1$
		outcome.put(Messages.property_agreed, text(ended.agreed()));
		outcome.put(Messages.column_bytes, Numbers.grouped(ended.bytes()));
		outcome.put(Messages.column_duration, Numbers.duration(ended.duration()));
		outcome.put(Messages.column_retransmissions, Numbers.grouped(ended.retransmissions()));
		return outcome;
	}

	/** The name of the file that was served, or of the one that was asked for and is not there. */
	public static String file(RequestRecord ended) {
		var path = ended.path();
		return path == null ? ended.request().file() : path;
	}

	private static String text(Map<String, ?> options) {
		return options.entrySet().stream().map(option -> option.getKey() + '=' + option.getValue())
				.collect(Collectors.joining(" ")); //$NON-NLS-1$
	}
}
