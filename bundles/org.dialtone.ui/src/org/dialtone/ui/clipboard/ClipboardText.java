package org.dialtone.ui.clipboard;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Puts text on the clipboard. */
public final class ClipboardText {

	private ClipboardText() {
	}

	/**
	 * Copies text; on the thread of the display.
	 *
	 * @param text not empty
	 */
	public static void copy(Display display, String text) {
		var clipboard = new Clipboard(display);
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
