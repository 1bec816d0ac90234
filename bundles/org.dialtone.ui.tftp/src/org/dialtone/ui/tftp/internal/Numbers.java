package org.dialtone.ui.tftp.internal;

import java.text.NumberFormat;
import java.time.Duration;

import org.dialtone.serving.RequestRecord;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Numbers as people read them, in the user's language. */
public final class Numbers {

	private static final String[] UNITS = { "B", "kB", "MB", "GB", "TB" }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private Numbers() {
	}

	/** {@code 1,234,567} */
	public static String grouped(long number) {
		return NumberFormat.getIntegerInstance().format(number);
	}

	/** The same; empty for {@link RequestRecord#UNKNOWN}. */
	public static String known(long number) {
		return number == RequestRecord.UNKNOWN ? "" : grouped(number); //$NON-NLS-1$
	}

	/** Bytes with three significant digits, in units of 1000: {@code 512 B}, {@code 12.3 kB}, {@code 1.24 MB}. */
	public static String size(double bytes) {
		double value = bytes;
		int unit = 0;
		while (value >= 999.5 && unit < UNITS.length - 1) {
			value /= 1000;
			unit++;
		}
		int decimals = unit == 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
		return NLS.bind(Messages.number_with_unit, fixed(value, decimals), UNITS[unit]);
	}

	/** {@code 340 kB/s} */
	public static String speed(double bytesPerSecond) {
		return NLS.bind(Messages.number_speed, size(bytesPerSecond));
	}

	/** {@code 84 ms}, {@code 1.24 s}, {@code 2 min 5 s}; empty when it is not known. */
	public static String duration(@Nullable Duration duration) {
		if (duration == null) {
			return ""; //$NON-NLS-1$
		}
		long millis = duration.toMillis();
		if (millis < 1000) {
			return NLS.bind(Messages.number_with_unit, millis, "ms"); //$NON-NLS-1$
		}
		if (millis < 60_000) {
			return NLS.bind(Messages.number_with_unit, fixed(millis / 1000.0, 2), "s"); //$NON-NLS-1$
		}
		return NLS.bind(Messages.number_minutes, grouped(millis / 60_000), millis / 1000 % 60);
	}

	/** How much of a whole is done, rounded down so that 100 means everything: {@code 45} of 100. */
	public static int percent(long part, long whole) {
		return whole <= 0 ? 100 : (int) Math.clamp((double) part / whole * 100, 0, 100);
	}

	private static String fixed(double value, int decimals) {
		var format = NumberFormat.getNumberInstance();
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		return format.format(value);
	}
}
