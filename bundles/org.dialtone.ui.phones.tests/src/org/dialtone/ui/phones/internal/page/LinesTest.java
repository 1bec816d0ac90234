package org.dialtone.ui.phones.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialtone.ui.page.MarkupText;
import org.dialtone.ui.testing.Ui;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** The texts of a page have room for all of their lines, however wide the page is. */
class LinesTest extends PageTestBase {

	@Test
	void theLastWordIsNotCutOffAtAnyWidth() {
		for (var text : Ui.all(body(phone("8841")), MarkupText.class)) {
			int widest = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
			for (int width = widest - 150; width <= widest + 2; width++) {
				var size = text.computeSize(Math.max(150, width), SWT.DEFAULT);
				text.setSize(size);
				var last = text.getTextBounds(text.getCharCount() - 1, text.getCharCount() - 1);
				assertThat(last.y + last.height).as("the end of \"%s\", %d wide", text.searchable(), size.x).isLessThanOrEqualTo(size.y);
			}
		}
	}
}
