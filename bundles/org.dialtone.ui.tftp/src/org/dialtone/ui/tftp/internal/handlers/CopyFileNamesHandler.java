package org.dialtone.ui.tftp.internal.handlers;

import org.dialtone.serving.RequestRecord;
import org.dialtone.ui.tftp.internal.files.FileNameCopy;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies the names of the files that the selected requests asked for. */
public class CopyFileNamesHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var requests = HandlerUtil.getCurrentStructuredSelection(event).stream().filter(RequestRecord.class::isInstance)
				.map(RequestRecord.class::cast).toList();
		FileNameCopy.copy(HandlerUtil.getActiveShellChecked(event).getDisplay(), requests);
		return null;
	}
}
