package org.dialtone.core.catalogue;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.dialtone.core.Finding;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file before it is read: its bytes, or the reason why there are none. Files are equal
 * if their bytes are, so that a file that has not changed is not read again.
 *
 * @param id      which file it is
 * @param content the bytes, neither copied nor changed; of a file that is too large,
 *                only {@link #MOST_READ} bytes, which shows that it is
 * @param trouble why the bytes could not be had; nothing of such a file is used, and
 *                the finding is all that is reported about it
 */
public record CatalogueFile(FileId id, byte[] content, Optional<Finding> trouble) {

	/** Larger files are not used. */
	public static final int MAX_BYTES = 8 * 1024 * 1024;

	/** How much of a file needs to be read at most: one byte more than is allowed. */
	public static final int MOST_READ = MAX_BYTES + 1;

	/** A file and its bytes. */
	public CatalogueFile(FileId id, byte[] content) {
		this(id, content, Optional.empty());
	}

	/** Something that could not be had at all, but is still listed with the reason. */
	public static CatalogueFile missing(FileId id, Finding trouble) {
		return new CatalogueFile(id, new byte[0], Optional.of(trouble));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CatalogueFile(var itsId, var itsContent, var itsTrouble) && id.equals(itsId)
				&& trouble.equals(itsTrouble) && Arrays.equals(content, itsContent);
	}

	@Override
	public int hashCode() {
		return Objects.hash(id, Arrays.hashCode(content), trouble);
	}
}
