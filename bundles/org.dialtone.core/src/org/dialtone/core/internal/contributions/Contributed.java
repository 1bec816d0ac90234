package org.dialtone.core.internal.contributions;

import org.dialtone.core.CatalogueFile;
import org.dialtone.core.CatalogueReader;
import org.dialtone.core.Finding;

/** A contribution to the catalogue: a file, or the reason why there is none. */
sealed interface Contributed {

	/**
	 * A file that could be read, whatever it contains.
	 *
	 * @param file its name and bytes; of a file that is too large, only
	 *             {@link #MOST_BYTES} bytes, which shows that it is
	 */
	record Content(CatalogueFile file) implements Contributed {
	}

	/**
	 * Something that could not be read or understood.
	 *
	 * @param contributor the symbolic name of the plug-in; empty for the user
	 * @param point       the extension point; empty for the user
	 * @param file        what it is about, as findings name it
	 * @param finding     the reason
	 */
	record LeftOut(String contributor, String point, String file, Finding finding) implements Contributed {
	}

	/** How much of a file is read at most. */
	int MOST_BYTES = CatalogueReader.MAX_BYTES + 1;
}
