package org.dialtone.ui.tftp.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.eclipse.jdt.annotation.Nullable;

/** Times as people read them: of today without the date. */
public final class Times {

	private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm:ss.SSS"); //$NON-NLS-1$
	private static final DateTimeFormatter OTHER_DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"); //$NON-NLS-1$

	private Times() {
	}

	/** {@code 10:05:01.250} today, {@code 2026-03-01 10:05:01} on another day; empty when it is not known. */
	public static String of(@Nullable Instant instant) {
		if (instant == null) {
			return ""; //$NON-NLS-1$
		}
		var time = instant.atZone(ZoneId.systemDefault());
		return time.toLocalDate().equals(LocalDate.now()) ? TODAY.format(time) : OTHER_DAY.format(time);
	}
}
