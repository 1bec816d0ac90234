package org.dialtone.core.words;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dialtone.core.phones.HardwareFloor;
import org.dialtone.core.scope.FirmwareKind;
import org.dialtone.core.scope.HardwareRange;
import org.dialtone.core.scope.LoadVersion;
import org.dialtone.core.scope.Scope;
import org.dialtone.core.scope.VersionRange;
import org.eclipse.osgi.util.NLS;

/** For which phones something holds, in words. */
public final class ScopeWords {

	private static final String COMMA = ", "; //$NON-NLS-1$

	private ScopeWords() {
	}

	/** A kind of firmware. */
	public static String of(FirmwareKind firmware) {
		return switch (firmware) {
		case ENTERPRISE -> Messages.firmware_enterprise;
		case MPP -> Messages.firmware_mpp;
		case PHONEOS -> Messages.firmware_phoneos;
		};
	}

	/** Loads, such as {@code 11.3(5) or later}. */
	public static String of(VersionRange loads) {
		var low = loads.low();
		var high = loads.high();
		if (low == null) {
			return high == null ? Messages.load_any : NLS.bind(loads.highOpen() ? Messages.load_below : Messages.load_to, high);
		}
		if (high == null) {
			return loads.lowOpen() ? NLS.bind(Messages.load_above, low) : orLater(low);
		}
		return low.equals(high) ? low.text() : NLS.bind(Messages.load_span, low, high);
	}

	private static String orLater(LoadVersion lowest) {
		return NLS.bind(Messages.load_from, lowest);
	}

	/** Hardware versions, such as {@code V03 and later}. */
	public static String of(HardwareRange hardware) {
		if (hardware.equals(HardwareRange.ANY)) {
			return Messages.hardware_any;
		}
		var low = version(hardware.low());
		var high = version(hardware.high());
		if (hardware.high() == Integer.MAX_VALUE) {
			return NLS.bind(Messages.hardware_from, low);
		}
		return hardware.low() == 0 ? NLS.bind(Messages.hardware_to, high)
				: low.equals(high) ? low : NLS.bind(Messages.hardware_span, low, high);
	}

	/** As it is printed on phones. */
	private static String version(int number) {
		return String.format("V%02d", number); //$NON-NLS-1$
	}

	/** A floor, such as {@code V03 and later: 10.3(1) or later}. */
	public static String of(HardwareFloor floor) {
		var lowest = floor.lowest().map(ScopeWords::orLater).orElse(Messages.load_any);
		return floor.firmware().map(firmware -> NLS.bind(Messages.floor_firmware, new String[] { of(floor.hardware()), lowest, of(firmware) }))
				.orElseGet(() -> NLS.bind(Messages.floor, of(floor.hardware()), lowest));
	}

	/**
	 * What phones must have besides being of the right model, such as
	 * {@code multiplatform firmware (MPP), hardware V15 and later}; empty if nothing.
	 */
	public static String limits(Scope scope) {
		return Stream.of(scope.firmware().map(ScopeWords::of), scope.limitedLoads().map(loads -> NLS.bind(Messages.load, of(loads))),
				scope.limitedHardware().map(hardware -> NLS.bind(Messages.hardware, of(hardware)))).flatMap(Optional::stream)
				.collect(Collectors.joining(COMMA));
	}

	/** What something is called, followed by {@link #limits} if there are any. */
	public static String with(String name, Scope scope) {
		var limits = limits(scope);
		return limits.isEmpty() ? name : name + COMMA + limits;
	}
}
