package org.dialtone.core.scope;

import java.util.List;

/** Something that holds for some phones only. */
public interface Scoped {

	/** For which phones it holds. */
	Scope scope();

	/** The ids of their models. */
	default List<String> models() {
		return scope().models();
	}
}
