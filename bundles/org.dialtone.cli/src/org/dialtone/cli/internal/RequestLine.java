package org.dialtone.cli.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
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
				ended.bytes() == RequestRecord.UNKNOWN ? NOT_KNOWN : grouped(ended.bytes()),
				duration == null ? NOT_KNOWN : seconds(duration));
	}

	/** Not by a {@link java.util.Formatter}, which takes longer than the server for a small file. */
	private static String grouped(long number) {
		var text = new StringBuilder().append(number);
		for (int i = text.length() - 3; i > 0; i -= 3) {
			text.insert(i, ',');
		}
		return text.toString();
	}

	private static String seconds(Duration duration) {
		return BigDecimal.valueOf(duration.toMillis(), 3).setScale(2, RoundingMode.HALF_UP).toPlainString();
	}

	/** File names come from the network: none of them shall steer a terminal or turn a line around. */
	private static String printable(String text) {
		var printable = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int c = text.codePointAt(i);
			printable.appendCodePoint(isPrintable(c) ? c : '\uFFFD');
		}
		return printable.toString();
	}

	private static boolean isPrintable(int c) {
		return switch (Character.getType(c)) {
		case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
			false;
		default -> true;
		};
	}
}
