package org.dialtone.core;

import java.util.List;
import java.util.Optional;

/**
 * All that plug-ins contribute about phones. An OSGi service; immutable, so that it
 * may be used from any thread.
 */
public interface Catalogue {

	/** All models, ordered by id. */
	List<PhoneModel> models();

	/**
	 * The model that asks for a recovery load.
	 *
	 * @param fileName a file name without folders; case does not matter
	 * @return empty when no model asks for it
	 */
	Optional<PhoneModel> modelOfRecoveryLoad(String fileName);
}
