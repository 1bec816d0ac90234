package org.dialtone.ui.tftp.internal.view;

import org.dialtone.serving.Outcome;
import org.dialtone.ui.resource.Colours;
import org.dialtone.ui.resource.Images;
import org.dialtone.ui.table.CellStyle;
import org.dialtone.ui.table.Column;
import org.dialtone.ui.tftp.internal.log.LogColumns;
import org.dialtone.ui.tftp.internal.log.LogRow;
import org.dialtone.ui.tftp.internal.log.OutcomeText;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/**
 * How rows of the request log look: a different icon for each result, and what went
 * wrong in bold and in the theme's colour for errors. The word is always there too.
 */
final class LogStyle implements CellStyle<LogRow> {

	private final Images images;

	LogStyle(Images images) {
		this.images = images;
	}

	@Override
	public @Nullable Image image(LogRow row, Column<LogRow> column) {
		return column.id().equals(LogColumns.RESULT) ? images.get("result-" + row.ended().outcome().id()) : null; //$NON-NLS-1$
	}

	@Override
	public @Nullable Color foreground(LogRow row, Column<LogRow> column, Control table) {
		return isEmphasised(row, column) ? Colours.error(table) : null;
	}

	@Override
	public @Nullable Font font(LogRow row, Column<LogRow> column) {
		return isEmphasised(row, column)
				? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
				: null;
	}

	/** The result of everything that failed, and the name of a file that is missing. */
	private static boolean isEmphasised(LogRow row, Column<LogRow> column) {
		var result = row.ended().outcome();
		return OutcomeText.isTrouble(result) && column.id().equals(LogColumns.RESULT)
				|| result == Outcome.NOT_FOUND && column.id().equals(LogColumns.FILE);
	}
}
