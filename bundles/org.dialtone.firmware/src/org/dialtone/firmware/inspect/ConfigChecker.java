package org.dialtone.firmware.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.FileNamePattern;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.firmware.ConfiguredLoad;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.Inspection;

/** Holds the loads that a configuration file names against the phones that it names them for. */
final class ConfigChecker {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}"); //$NON-NLS-1$
	private static final String ENDING = ".loads"; //$NON-NLS-1$

	private final Catalogue catalogue;

	ConfigChecker(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	List<Finding> check(Inspection file) {
		var findings = new ArrayList<Finding>();
		for (var load : file.contents().loads()) {
			if (NUMBER.matcher(load.number()).matches()) {
				check(load, Integer.parseInt(load.number()), new Location(file.file(), load.line(), 0), findings);
			}
		}
		return findings;
	}

	/** Numbers are also written with zeros in front. */
	private void check(ConfiguredLoad load, int number, Location where, List<Finding> findings) {
		var models = catalogue.models().stream().filter(model -> has(model, number)).toList();
		if (models.isEmpty()) {
			findings.add(FirmwareRule.CONFIG_NUMBER_UNKNOWN.finding(where, load.number()));
			return;
		}
		named(load.model()).filter(named -> !models.contains(named)).ifPresent(named -> named.enumId().value().ifPresent(
				right -> findings.add(FirmwareRule.CONFIG_NUMBER_WRONG.finding(where, number, models.getFirst().name(), load.model(), right))));
		var takers = takers(load.load());
		if (!takers.isEmpty() && takers.stream().noneMatch(models::contains)) {
			findings.add(FirmwareRule.CONFIG_LOAD_WRONG.finding(where, load.load(), models.getFirst().name(),
					takers.stream().map(PhoneModel::name).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		}
	}

	private static boolean has(PhoneModel model, int number) {
		return model.enumId().statements().stream().anyMatch(statement -> statement.value() == number);
	}

	/** The model that a text such as {@code Cisco 7962} names. */
	private Optional<PhoneModel> named(String words) {
		var text = words.strip();
		return text.isEmpty() ? Optional.empty() : catalogue.model(text).or(() -> catalogue.model(text.substring(text.lastIndexOf(' ') + 1)));
	}

	/** The models that take a load, as far as its name tells. */
	private List<PhoneModel> takers(String load) {
		return catalogue.content().firmwareSets().stream()
				.filter(set -> set.variants().stream().map(variant -> new FileNamePattern(variant.value().pattern()))
						.anyMatch(pattern -> !load.isEmpty() && (pattern.matches(load) || pattern.matches(load + ENDING))))
				.flatMap(set -> catalogue.modelsOf(set).stream()).distinct().toList();
	}
}
