package org.dialtone.ui.phones.internal.view;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** What is written to the workbench's error log while this is open. */
public final class ErrorLog implements AutoCloseable {

	private final List<String> entries = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() >= IStatus.WARNING) {
			entries.add(status.getMessage() + ": " + status.getException());
		}
	};

	/** Begins to listen. */
	public ErrorLog() {
		Platform.addLogListener(listener);
	}

	/** The warnings and errors so far. */
	public List<String> entries() {
		return entries;
	}

	@Override
	public void close() {
		Platform.removeLogListener(listener);
	}
}
