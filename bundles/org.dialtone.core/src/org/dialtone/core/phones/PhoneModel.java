package org.dialtone.core.phones;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.Fact;
import org.dialtone.core.Location;

/**
 * A phone model, or a device that is reset like one.
 *
 * @param id           the model number as the vendor prints it, such as {@code 7970};
 *                     unique in the catalogue
 * @param name         what people call it, such as {@code Cisco 7970G}
 * @param aliases      other names that people type
 * @param family       id of its {@link Family}
 * @param enumId       the number that call managers know it by, 'enum' in files
 * @param protocols    such as {@code SCCP} and {@code SIP}
 * @param firmwareSet  id of the {@link FirmwareSet} it takes
 * @param recoveryLoad the file that it asks for without an application, or
 *                     {@link #NONE}
 * @param entryKey     the key that enters the reset at power-on, such as {@code #},
 *                     or {@link #NONE}
 * @param backupKey    the key that starts the backup image at power-on, or
 *                     {@link #NONE}
 * @param lineKeys     how many line buttons it has
 * @param display      what it shows text on
 * @param power        what it needs, in words
 * @param afterReset   what becomes of it when its application is gone
 * @param support      whether its vendor still supports it, in words
 * @param floors       the lowest loads that its hardware versions take
 * @param leds         lamps that procedures may name
 * @param keys         keys beside the keypad that procedures may name, in the order
 *                     in which they lie on the phone
 * @param where        where it is written
 */
public record PhoneModel(String id, String name, List<String> aliases, String family, Fact<Integer> enumId,
		Fact<List<String>> protocols, Fact<String> firmwareSet, Fact<String> recoveryLoad, Fact<String> entryKey,
		Fact<String> backupKey, Fact<Integer> lineKeys, Fact<Display> display, Fact<String> power,
		Fact<AfterReset> afterReset, Fact<String> support, List<HardwareFloor> floors, List<Led> leds,
		List<String> keys, Location where) {

	/** The value of a fact where it is known that there is none. */
	public static final String NONE = "none"; //$NON-NLS-1$

	/** Makes an immutable model. */
	public PhoneModel {
		aliases = List.copyOf(aliases);
		floors = List.copyOf(floors);
		leds = List.copyOf(leds);
		keys = List.copyOf(keys);
	}

	/** The name of the recovery load; empty when there is none or it is not known. */
	public Optional<String> recoveryLoadName() {
		return recoveryLoad.value().filter(load -> !load.equals(NONE));
	}
}
