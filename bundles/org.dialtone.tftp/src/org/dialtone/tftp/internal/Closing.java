package org.dialtone.tftp.internal;

import java.io.Closeable;
import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

/** Closes what is no longer needed. */
final class Closing {

	private Closing() {
	}

	static void quietly(@Nullable Closeable closeable) {
		if (closeable != null) {
			try {
				closeable.close();
			} catch (IOException e) {
				// only read, or given up: nothing is lost with it
			}
		}
	}
}
