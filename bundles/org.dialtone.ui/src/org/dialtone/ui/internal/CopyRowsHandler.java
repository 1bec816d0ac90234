package org.dialtone.ui.internal;

import org.dialtone.ui.table.RowControl;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Copy: the selected text where the keyboard is in a text, the selected rows where it
 * is in a table or tree, of a dialog too, and otherwise those of the part's.
 */
public class CopyRowsHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		var part = HandlerUtil.getActivePartChecked(event);
		@Nullable
		Control focus = part.getSite().getShell().getDisplay().getFocusControl();
		switch (focus) {
		case Text text -> text.copy();
		case StyledText text -> text.copy();
		case null, default -> {
			var own = RowControl.of(focus);
			RowControl<?> rows = own != null ? own : Adapters.adapt(part, RowControl.class);
			if (rows != null) {
				rows.copySelection();
			}
		}
		}
		return null;
	}
}
