package org.dialtone.core.phones;

import org.dialtone.core.Location;
import org.dialtone.core.Statement;
import org.dialtone.core.scope.Scope;
import org.dialtone.core.scope.Scoped;

/**
 * Something to know about phones that is not a step of a procedure, such as the power
 * they need for a reset.
 *
 * @param id      unique in the catalogue
 * @param title   what it is about
 * @param warning whether ignoring it can cost a phone
 * @param scope   the phones that it is about
 * @param text    what to know
 * @param where   where it is written
 */
public record Note(String id, String title, boolean warning, Scope scope, Statement<String> text,
		Location where) implements Scoped {
}
