package org.dialtone.core.phones;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.Fact;
import org.dialtone.core.Location;
import org.dialtone.core.Statement;

/**
 * A phone model, or another device that can be reset.
 *
 * @param id           the model number as the vendor prints it, such as {@code 7970};
 *                     unique in the catalogue
 * @param name         what people call it, such as {@code Cisco 7970G}
 * @param aliases      other names that people type
 * @param family       id of its {@link Family}
 * @param enumId       the number that call managers use for it, {@code enum} in files
 * @param protocols    such as {@code SCCP} and {@code SIP}
 * @param firmwareSet  id of the {@link FirmwareSet} it takes
 * @param recoveryLoad the file it asks for when it has no application, or
 *                     {@link #NONE}
 * @param entryKey     the key to hold at power-on to reset it, such as {@code #}, or
 *                     {@link #NONE}
 * @param backupKey    the key to hold at power-on to start the backup image, or
 *                     {@link #NONE}
 * @param lineKeys     how many line buttons it has
 * @param display      its display
 * @param power        the power it needs, in words
 * @param afterReset   what happens to it after a reset
 * @param support      whether its vendor still supports it, in words
 * @param floors       the lowest loads that its hardware versions accept
 * @param leds         the lamps that procedures can name
 * @param keys         the keys beside the keypad that procedures can name, in the
 *                     order in which they are arranged on the phone
 * @param where        where it is written
 */
public record PhoneModel(String id, String name, List<String> aliases, String family, Fact<Integer> enumId,
		Fact<List<String>> protocols, Fact<String> firmwareSet, Fact<String> recoveryLoad, Fact<String> entryKey,
		Fact<String> backupKey, Fact<Integer> lineKeys, Fact<Display> display, Fact<String> power,
		Fact<AfterReset> afterReset, Fact<String> support, List<Statement<HardwareFloor>> floors, List<Led> leds,
		List<String> keys, Location where) {

	/** The value of a fact that is known not to exist. */
	public static final String NONE = "none"; //$NON-NLS-1$

	/** Makes an immutable model. */
	public PhoneModel {
		aliases = List.copyOf(aliases);
		floors = List.copyOf(floors);
		leds = List.copyOf(leds);
		keys = List.copyOf(keys);
	}

	/** The name of the recovery load; empty if there is none or it is not known. */
	public Optional<String> recoveryLoadName() {
		return recoveryLoad.value().filter(load -> !load.equals(NONE));
	}
}
