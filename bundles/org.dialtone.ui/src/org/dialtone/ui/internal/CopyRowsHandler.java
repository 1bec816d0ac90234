package org.dialtone.ui.internal;

import org.dialtone.ui.table.RowTable;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copy: the selected text where the keyboard is in a text, and otherwise the selected rows. */
public class CopyRowsHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var part = HandlerUtil.getActivePartChecked(event);
		switch (part.getSite().getShell().getDisplay().getFocusControl()) {
		case Text text -> text.copy();
		case StyledText text -> text.copy();
		case null, default -> {
			RowTable<?> table = Adapters.adapt(part, RowTable.class);
			if (table != null) {
				table.copySelection();
			}
		}
		}
		return null;
	}
}
