package org.dialtone.core;

import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps the {@link Catalogue} up to date while plug-ins come and go and the user
 * writes procedures. An OSGi service; may be used from any thread.
 */
public interface CatalogueService {

	/** The folder in the workspace that holds the user's own files. */
	String USER_FOLDER = "procedures"; //$NON-NLS-1$

	/** What is known now. The first call reads everything, which takes a moment. */
	Catalogue current();

	/**
	 * Tells of each new catalogue.
	 *
	 * @param listener called on a thread of the service; must not block
	 */
	void addListener(Consumer<Catalogue> listener);

	/** Ends telling. */
	void removeListener(Consumer<Catalogue> listener);

	/**
	 * Checks a file against the current catalogue, as if it were contributed in addition
	 * or in place of the file of the same name.
	 *
	 * @param name    the file's name as findings shall show it; it decides what kind of
	 *                file it is, see {@link FileKind}
	 * @param content its bytes
	 * @return all findings about the file, in the order of their places; never throws at what the file
	 *         holds
	 */
	default List<Finding> check(String name, byte[] content) {
		return check(List.of(new CatalogueFile("", "", name, content))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The same for several files, each of which may use what the others bring.
	 *
	 * @param files no name twice
	 * @return all findings about these files, in the order of their places
	 */
	List<Finding> check(List<CatalogueFile> files);
}
