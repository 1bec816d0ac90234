package org.dialtone.core.internal.contributions;

import org.dialtone.core.CatalogueFile;
import org.dialtone.core.CatalogueReader;
import org.dialtone.core.Finding;

/** What somebody contributes to the catalogue: a file, or the reason why there is none. */
sealed interface Contributed {

	/**
	 * A file that could be read, whatever it holds.
	 *
	 * @param file its name and bytes; of a file that is too large no more of them than
	 *             {@link #MOST_BYTES}, by which that is seen
	 */
	record Content(CatalogueFile file) implements Contributed {
	}

	/**
	 * Something that could not be read, or was not understood.
	 *
	 * @param contributor the symbolic name of the plug-in; empty for the user
	 * @param point       the extension point; empty for the user
	 * @param file        what it is about, as locations name it
	 * @param finding     the reason
	 */
	record LeftOut(String contributor, String point, String file, Finding finding) implements Contributed {
	}

	/** So much of a file is read at most. */
	int MOST_BYTES = CatalogueReader.MAX_BYTES + 1;
}
