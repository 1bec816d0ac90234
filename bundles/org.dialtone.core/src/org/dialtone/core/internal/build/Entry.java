package org.dialtone.core.internal.build;

import org.dialtone.core.Location;
import org.dialtone.core.internal.yaml.Mapping;

/**
 * An entry with an id.
 *
 * @param file where it is written
 * @param id   its id
 * @param node its content
 */
record Entry(FileResult file, String id, Mapping node) {

	Location where() {
		return file.findings().at(node);
	}
}
