package org.dialtone.ui.tftp.internal.server;

import java.util.List;
import java.util.stream.Collectors;

import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;
import org.dialtone.ui.tftp.internal.Times;
import org.eclipse.osgi.util.NLS;

/** Notices of the server in words. */
public final class NoticeText {

	private NoticeText() {
	}

	/** One line for an entry: when it was noticed last, what, and how often. */
	public static String line(Notices.Entry entry) {
		var time = Times.of(entry.last());
		return entry.times() == 1 ? NLS.bind(Messages.notice_line, time, entry.message())
				: NLS.bind(Messages.notice_line_times,
						new Object[] { time, entry.message(), Numbers.grouped(entry.times() - 1) });
	}

	/** A line for each entry, the newest first. */
	public static String lines(List<Notices.Entry> entries) {
		return entries.reversed().stream().map(NoticeText::line).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
