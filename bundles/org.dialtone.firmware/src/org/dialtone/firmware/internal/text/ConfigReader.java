package org.dialtone.firmware.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.dialtone.firmware.ConfiguredLoad;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.formats.Reading;

/** Follows the elements of a configuration file, and finds what is wrong with them. */
final class ConfigReader {

	private static final String LOAD = "loadInformation"; //$NON-NLS-1$
	private static final String SERVER = "callManager"; //$NON-NLS-1$
	private static final String NAME = "processNodeName"; //$NON-NLS-1$
	private static final String ENDING = ".loads"; //$NON-NLS-1$
	private static final int MOST_LOADS = 2000;

	private final Reading reading;
	private final boolean forAll;
	private final List<ConfiguredLoad> loads = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	private String model = ""; //$NON-NLS-1$
	private int line;
	private int serverLine;
	private boolean hasPort;

	/** @param forAll whether it is the configuration of all phones without one of their own */
	ConfigReader(Reading reading, boolean forAll) {
		this.reading = reading;
		this.forAll = forAll;
	}

	void start(String name, String modelAttribute, int number) {
		text.setLength(0);
		model = modelAttribute;
		line = number;
		if (name.equals(SERVER)) {
			serverLine = number;
			hasPort = false;
		}
	}

	void text(String piece) {
		text.append(piece);
	}

	void end(String name) {
		var value = text.toString().strip();
		text.setLength(0);
		if (name.startsWith(LOAD)) {
			load(name.substring(LOAD.length()), value);
		} else if (name.equals(NAME) && value.isEmpty()) {
			reading.finding(FirmwareRule.CONFIG_SERVER_EMPTY.finding(reading.atLine(line)));
		} else if (name.toLowerCase(Locale.ROOT).endsWith("port") && !value.isEmpty()) { //$NON-NLS-1$
			hasPort = true;
		} else if (name.equals(SERVER) && !hasPort) {
			reading.finding(FirmwareRule.CONFIG_PORT_MISSING.finding(reading.atLine(serverLine)));
		}
	}

	private void load(String number, String value) {
		if (loads.size() < MOST_LOADS) {
			loads.add(new ConfiguredLoad(number, model, value, line));
		}
		if (forAll && number.isEmpty()) {
			reading.finding(FirmwareRule.CONFIG_NUMBER_MISSING.finding(reading.atLine(line)));
		} else if (value.isEmpty()) {
			reading.finding(FirmwareRule.CONFIG_LOAD_EMPTY.finding(reading.atLine(line), number.isEmpty() ? reading.fileName() : number));
		}
		if (value.toLowerCase(Locale.ROOT).endsWith(ENDING)) {
			reading.finding(FirmwareRule.CONFIG_LOAD_SUFFIX.finding(reading.atLine(line), value, value.substring(0, value.length() - ENDING.length())));
		}
	}

	void done() {
		reading.configuredLoads(loads);
	}
}
