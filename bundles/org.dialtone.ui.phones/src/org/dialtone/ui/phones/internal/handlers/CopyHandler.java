package org.dialtone.ui.phones.internal.handlers;

import org.dialtone.ui.clipboard.ClipboardText;
import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.phones.internal.tree.NodeText;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copy in a page: the selected text if the keyboard is in a text, and otherwise what the page is about. */
public class CopyHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var display = HandlerUtil.getActiveShellChecked(event).getDisplay();
		switch (display.getFocusControl()) {
		case Text text -> text.copy();
		case StyledText text when text.getSelectionCount() > 0 -> text.copy();
		case null, default -> {
			if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Node node) {
				ClipboardText.copy(display, NodeText.line(node));
			}
		}
		}
		return null;
	}
}
