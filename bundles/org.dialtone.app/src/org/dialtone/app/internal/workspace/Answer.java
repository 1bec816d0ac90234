package org.dialtone.app.internal.workspace;

import java.nio.file.Path;

/** What the user wants done about a workspace that cannot be had. */
public sealed interface Answer {

	/** Try the same folder again. */
	record Retry() implements Answer {
	}

	/** Take another folder. */
	record UseAnother(Path workspace) implements Answer {
	}

	/** Give up. */
	record Exit() implements Answer {
	}
}
