package org.dialtone.firmware.inspect;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.FileNamePattern;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.firmware.ListedPart;
import org.dialtone.firmware.LoadList;

/** What the name of a load tells, by the catalogue. */
final class LoadNames {

	private static final String ENDING = ".loads"; //$NON-NLS-1$

	/**
	 * What a name tells.
	 *
	 * @param version  empty if it tells none
	 * @param protocol empty if it tells none
	 * @param models   the ids of the models that take it
	 */
	record Meaning(String version, String protocol, List<String> models) {
	}

	private LoadNames() {
	}

	/** The name of a load, as configuration files have it. */
	static String withoutEnding(String fileName) {
		int end = fileName.length() - ENDING.length();
		return end > 0 && fileName.regionMatches(true, end, ENDING, 0, ENDING.length()) ? fileName.substring(0, end) : fileName;
	}

	/** What the file name of a list, or else the list, tells. */
	static Meaning of(String fileName, LoadList list, Catalogue catalogue) {
		for (var set : catalogue.content().firmwareSets()) {
			for (var variant : set.variants()) {
				var pattern = new FileNamePattern(variant.value().pattern());
				if (pattern.matches(fileName)) {
					return new Meaning(pattern.version(fileName).orElse(list.release()), variant.value().protocol(), ids(catalogue.modelsOf(set)));
				}
			}
		}
		var recovered = catalogue.models().stream()
				.filter(model -> model.recoveryLoadName().filter(fileName::equalsIgnoreCase).isPresent()).toList();
		var protocol = recovered.stream().findFirst().flatMap(catalogue::firmwareSetOf).flatMap(set -> protocol(set, list));
		return new Meaning(list.release(), protocol.orElse(""), ids(recovered)); //$NON-NLS-1$
	}

	/** The protocol that the names of the parts tell. */
	private static Optional<String> protocol(FirmwareSet set, LoadList list) {
		var patterns = set.parts().statements().stream().map(Statement::value).flatMap(List::stream)
				.map(part -> new FileNamePattern(part.pattern())).toList();
		return list.parts().stream().map(ListedPart::name)
				.flatMap(name -> patterns.stream().map(pattern -> pattern.protocol(name)).flatMap(Optional::stream)).findFirst();
	}

	private static List<String> ids(List<PhoneModel> models) {
		return models.stream().map(PhoneModel::id).toList();
	}
}
