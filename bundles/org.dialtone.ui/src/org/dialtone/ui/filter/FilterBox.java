package org.dialtone.ui.filter;

import java.util.function.Consumer;

import org.dialtone.ui.accessibility.AccessibleName;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/**
 * A text box that narrows what a view shows. A part that adapts to its filter box
 * gets Find (Ctrl+F), which moves there; Escape empties the box.
 */
public final class FilterBox {

	private final Text box;

	/**
	 * Makes the box.
	 *
	 * @param name     what screen readers call the box, such as {@code Filter requests}
	 * @param hint     shown while the box is empty
	 * @param onFilter called with the text, without surrounding spaces, after each change
	 */
	public FilterBox(Composite parent, String name, String hint, Consumer<String> onFilter) {
		box = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
		box.setMessage(hint);
		box.setToolTipText(hint);
		AccessibleName.set(box, name);
		box.addListener(SWT.Modify, event -> onFilter.accept(text()));
		box.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && box.getCharCount() > 0) {
				clear();
				event.doit = false;
			}
		});
	}

	/** The widget, for layout. */
	public Text control() {
		return box;
	}

	/** What the user looks for; empty for everything. */
	public String text() {
		return box.getText().strip();
	}

	/** Shows everything again. */
	public void clear() {
		box.setText(""); //$NON-NLS-1$
	}

	/** Moves the focus there, with the text selected so that typing replaces it. */
	public void focus() {
		box.setFocus();
		box.selectAll();
	}
}
