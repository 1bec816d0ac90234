package org.dialtone.app.internal.workspace;

import java.nio.file.Path;

/** What the user wants to do about a workspace that cannot be used. */
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
