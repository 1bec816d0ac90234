package org.dialtone.ui.tftp.internal.files;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.dialtone.serving.RequestRecord;
import org.dialtone.ui.clipboard.ClipboardText;
import org.eclipse.swt.widgets.Display;

/** Copies the names of files that were asked for. */
public final class FileNameCopy {

	private FileNameCopy() {
	}

	/** Copies each name once, one on each line. @return how many there are */
	public static int copy(Display display, List<RequestRecord> requests) {
		var names = requests.stream().map(ended -> ended.request().file()).collect(Collectors.toCollection(LinkedHashSet::new));
		if (!names.isEmpty()) {
			ClipboardText.copy(display, String.join("\n", names)); //$NON-NLS-1$
		}
		return names.size();
	}
}
