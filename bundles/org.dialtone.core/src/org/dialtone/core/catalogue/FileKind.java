package org.dialtone.core.catalogue;

import java.util.Locale;
import java.util.Optional;

/** Kinds of YAML files, recognised by how their names end. */
public enum FileKind {
	/** Families, firmware sets, models and everything that belongs to them. */
	PHONES(".phones.yaml"), //$NON-NLS-1$
	/** One procedure. */
	PROCEDURE(".procedure.yaml"); //$NON-NLS-1$

	private final String suffix;

	FileKind(String suffix) {
		this.suffix = suffix;
	}

	/** How the names of such files end. */
	public String suffix() {
		return suffix;
	}

	/** The kind of a file; case does not matter. */
	public static Optional<FileKind> of(String fileName) {
		var name = fileName.toLowerCase(Locale.ROOT);
		for (var kind : values()) {
			if (name.endsWith(kind.suffix)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}
}
