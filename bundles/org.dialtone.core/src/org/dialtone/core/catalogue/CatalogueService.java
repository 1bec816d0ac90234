package org.dialtone.core.catalogue;

import java.util.List;
import java.util.function.Consumer;

import org.dialtone.core.Finding;

/**
 * Keeps the {@link Catalogue} up to date while plug-ins come and go and the user
 * writes procedures. An OSGi service; can be used from any thread.
 */
public interface CatalogueService {

	/** The folder in the workspace that holds the user's own files. */
	String USER_FOLDER = "procedures"; //$NON-NLS-1$

	/** The current catalogue. The first call reads everything, which takes a moment. */
	Catalogue current();

	/**
	 * Adds a listener for new catalogues.
	 *
	 * @param listener called on a thread of the service; must not block
	 */
	void addListener(Consumer<Catalogue> listener);

	/** Removes a listener. */
	void removeListener(Consumer<Catalogue> listener);

	/**
	 * Checks a file against the current catalogue, as if it were contributed as well, or
	 * in place of the file of the same name.
	 *
	 * @param name    the file name that findings show; it decides what kind of file it is,
	 *                see {@link FileKind}
	 * @param content its bytes
	 * @return all findings about the file, in file order; never throws whatever the file
	 *         contains
	 */
	default List<Finding> check(String name, byte[] content) {
		return check(List.of(new CatalogueFile(FileId.own(name), content)));
	}

	/**
	 * The same for several files, which may refer to one another.
	 *
	 * @param files with different names
	 * @return all findings about these files, in file order
	 */
	List<Finding> check(List<CatalogueFile> files);
}
