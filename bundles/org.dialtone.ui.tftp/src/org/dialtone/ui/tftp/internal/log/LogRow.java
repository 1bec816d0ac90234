package org.dialtone.ui.tftp.internal.log;

import java.util.Locale;
import java.util.stream.Collectors;

import org.dialtone.serving.Addresses;
import org.dialtone.serving.RequestRecord;
import org.dialtone.serving.events.RequestLog;
import org.dialtone.ui.tftp.internal.PhoneNames;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One line of the request log. What takes time to work out is worked out when it is
 * first asked for, by whichever thread asks: most rows are never looked at.
 */
public final class LogRow {

	private final long number;
	private final RequestRecord ended;
	private final PhoneNames phones;
	private @Nullable String phone;
	private @Nullable String searched;

	/**
	 * @param number the number of the request in the log
	 * @param phones what names of files tell about phones
	 */
	LogRow(long number, RequestRecord ended, PhoneNames phones) {
		this.number = number;
		this.ended = ended;
		this.phones = phones;
	}

	/** The same row, with phones called by other names. */
	LogRow with(PhoneNames names) {
		return new LogRow(number, ended, names);
	}

	/** The number of the request in the log, see {@link RequestLog#total()}. */
	public long number() {
		return number;
	}

	/** The request and how it ended. */
	public RequestRecord ended() {
		return ended;
	}

	/** The client's address and port; empty when they are not known. */
	public String client() {
		var client = ended.request().client();
		return client == null ? "" : Addresses.text(client); //$NON-NLS-1$
	}

	/** The phone's MAC address or model, where the file name tells; otherwise empty. */
	public String phone() {
		var known = phone;
		if (known != null) {
			return known;
		}
		var name = phones.of(ended.request().file());
		phone = name;
		return name;
	}

	/** The outcome in words. */
	public String result() {
		return OutcomeText.of(ended.outcome());
	}

	/** The options that were agreed on, such as {@code blksize=1428 tsize=22016}. */
	public String options() {
		var agreed = ended.agreed();
		return agreed.isEmpty() ? "" //$NON-NLS-1$
				: agreed.entrySet().stream().map(option -> option.getKey() + '=' + option.getValue())
						.collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	/** Why it did not succeed, or what is worth knowing although it did; empty for nothing. */
	public String reason() {
		var reason = ended.reason();
		return reason == null ? "" : reason; //$NON-NLS-1$
	}

	/** Everything that a filter looks at, in lower case. */
	String searched() {
		var known = searched;
		if (known != null) {
			return known;
		}
		var path = ended.path();
		var text = String.join("\n", client(), phone(), ended.request().file(), path == null ? "" : path, result(), //$NON-NLS-1$ //$NON-NLS-2$
				options(), reason()).toLowerCase(Locale.ROOT);
		searched = text;
		return text;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof LogRow row && row.number == number;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(number);
	}
}
