package org.dialtone.core;

import java.util.List;

/**
 * A part of Dialtone that finds things: the catalogue, for one. Each part registers
 * itself as an OSGi service of this type, and the <i>Findings</i> view shows what all of
 * them have found.
 */
public interface FindingSource {

	/** What the part is called, in the user's language, such as {@code Catalogue}. */
	String part();

	/**
	 * What the part has found, as things are now, in an order of its own. Can take a
	 * while: not to be called on the thread of a window.
	 */
	List<Finding> findings();

	/**
	 * Tells of changes.
	 *
	 * @param listener called when {@link #findings} may have changed, on any thread; must
	 *                 not block
	 */
	void addListener(Runnable listener);

	/** Stops telling. */
	void removeListener(Runnable listener);
}
