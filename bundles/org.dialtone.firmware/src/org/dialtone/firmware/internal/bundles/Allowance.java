package org.dialtone.firmware.internal.bundles;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Bounds what a library may read between two entries: it takes the names and the
 * attributes of a tar into memory, however long they say they are.
 */
final class Allowance extends FilterInputStream {

	private static final long NAMES = 1 << 18;

	private long left = NAMES;

	Allowance(InputStream in) {
		super(in);
	}

	/** From here on names are read. */
	void names() {
		left = NAMES;
	}

	/** From here on the bytes of an entry are read. */
	void contents() {
		left = Long.MAX_VALUE;
	}

	@Override
	public int read() throws IOException {
		take(1);
		return super.read();
	}

	@Override
	public int read(byte @Nullable [] to, int at, int length) throws IOException {
		take(length == 0 ? 0 : 1);
		int count = super.read(to, at, (int) Math.min(length, left + 1));
		left -= Math.max(0, count - 1);
		return count;
	}

	@Override
	public long skip(long count) throws IOException {
		long skipped = super.skip(Math.min(count, left));
		left -= skipped;
		return skipped;
	}

	private void take(int bytes) throws IOException {
		if (left < bytes) {
			throw new IOException("the names are too long"); //$NON-NLS-1$
		}
		left -= bytes;
	}
}
