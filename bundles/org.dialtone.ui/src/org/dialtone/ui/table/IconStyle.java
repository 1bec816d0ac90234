package org.dialtone.ui.table;

import java.util.function.Function;

import org.dialtone.ui.resource.Images;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Image;

/**
 * One column has an icon for each row; its text says the same.
 *
 * @param images where icons come from
 * @param column the id of the column
 * @param icon   the name of a row's icon
 */
public record IconStyle<T>(Images images, String column, Function<T, String> icon) implements CellStyle<T> {

	@Override
	public @Nullable Image image(T row, Column<T> in) {
		return in.id().equals(column) ? images.get(icon.apply(row)) : null;
	}
}
