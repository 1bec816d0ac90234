package org.dialtone.core.phones;

import java.util.List;

import org.dialtone.core.Location;
import org.dialtone.core.Statement;

/**
 * Something to know about phones that is not a step of a procedure, such as the power
 * they need for a reset.
 *
 * @param id      unique in the catalogue
 * @param title   what it is about
 * @param warning whether ignoring it can cost a phone
 * @param models  ids of the models
 * @param text    what to know
 * @param where   where it is written
 */
public record Note(String id, String title, boolean warning, List<String> models, Statement<String> text,
		Location where) {

	/** Makes an immutable note. */
	public Note {
		models = List.copyOf(models);
	}
}
