package org.dialtone.cli.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

import org.dialtone.serving.Addresses;
import org.dialtone.serving.RequestRecord;
import org.eclipse.osgi.util.NLS;

/** A request and its end as one line for people. */
final class RequestLine {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT) //$NON-NLS-1$
			.withZone(ZoneId.systemDefault());

	private static final String NOT_KNOWN = "?"; //$NON-NLS-1$

	private RequestLine() {
	}

	static String of(RequestRecord ended) {
		var request = ended.request();
		var time = request.time();
		var client = request.client();
		var line = new StringBuilder(NLS.bind(Messages.request_start,
				new Object[] { time == null ? NOT_KNOWN : TIME.format(time),
						client == null ? NOT_KNOWN : Addresses.text(client), printable(request.file()), outcome(ended) }));
		if (!ended.agreed().isEmpty()) {
			line.append(ended.agreed().entrySet().stream().map(option -> option.getKey() + ' ' + option.getValue())
					.collect(Collectors.joining(", ", " (", ")"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (ended.retransmissions() > 0) {
			line.append(NLS.bind(Messages.request_retransmissions, ended.retransmissions()));
		}
		var reason = ended.reason();
		if (reason != null) {
			line.append(": ").append(printable(reason)); //$NON-NLS-1$
		}
		return line.toString();
	}

	private static String outcome(RequestRecord ended) {
		return switch (ended.outcome()) {
		case SENT -> withAmount(Messages.result_sent, ended);
		case RECEIVED -> withAmount(Messages.result_received, ended);
		case NOT_FOUND -> Messages.result_not_found;
		case REFUSED -> Messages.result_refused;
		case FAILED -> withAmount(Messages.result_failed, ended);
		case ABORTED -> withAmount(Messages.result_aborted, ended);
		case UNKNOWN -> Messages.result_unknown;
		};
	}

	private static String withAmount(String text, RequestRecord ended) {
		var duration = ended.duration();
		return NLS.bind(text,
				ended.bytes() == RequestRecord.UNKNOWN ? NOT_KNOWN : String.format(Locale.ROOT, "%,d", ended.bytes()), //$NON-NLS-1$
				duration == null ? NOT_KNOWN : String.format(Locale.ROOT, "%.2f", duration.toMillis() / 1000.0)); //$NON-NLS-1$
	}

	/** File names come from the network: none of them shall steer a terminal or turn a line around. */
	private static String printable(String text) {
		return text.codePoints().mapToObj(c -> isPrintable(c) ? Character.toString(c) : "\uFFFD") //$NON-NLS-1$
				.collect(Collectors.joining());
	}

	private static boolean isPrintable(int c) {
		return switch (Character.getType(c)) {
		case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
			false;
		default -> true;
		};
	}
}
