package org.dialtone.ui.page;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/**
 * The bar below a page in which one types what to find. It is hidden until it is
 * wanted. Enter goes to the next place, Shift+Enter to the previous one, Escape closes it.
 */
public final class FindBar {

	private final Composite bar;
	private final ScrolledForm page;
	private final Text query;
	private final Label count;
	private List<PageSearch.Place> places = List.of();
	private int current;
	private Runnable unmark = () -> {
		// nothing is marked yet
	};

	/**
	 * @param parent holds the page and, below it, the bar; has a grid layout of one column
	 * @param page   is searched
	 */
	public FindBar(Composite parent, ScrolledForm page) {
		this.page = page;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(6).applyTo(bar);
		new Label(bar, SWT.NONE).setText(Messages.find_label);
		query = new Text(bar, SWT.SEARCH);
		GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(query);
		button(Messages.find_previous, () -> step(-1));
		button(Messages.find_next, () -> step(1));
		count = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
		button(Messages.find_close, this::close);
		query.addListener(SWT.Modify, event -> search());
		query.addListener(SWT.DefaultSelection, event -> step((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1));
		for (var child : bar.getChildren()) {
			child.addListener(SWT.Traverse, event -> {
				if (event.detail == SWT.TRAVERSE_ESCAPE) {
					event.doit = false;
					close();
				}
			});
		}
		show(false);
	}

	private void button(String label, Runnable action) {
		var button = new Button(bar, SWT.PUSH);
		button.setText(label);
		button.addListener(SWT.Selection, event -> action.run());
	}

	private void show(boolean visible) {
		GridDataFactory.fillDefaults().grab(true, false).exclude(!visible).applyTo(bar);
		bar.setVisible(visible);
		bar.getParent().layout();
	}

	/** Shows the bar with the keyboard in it; text that is selected on the page is looked for. */
	public void open() {
		Control focus = bar.getDisplay().getFocusControl();
		var selected = focus instanceof MarkupText text ? text.getSelectionText() : ""; //$NON-NLS-1$
		show(true);
		if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
			query.setText(selected.replace(RichText.NO_BREAK, ' '));
		} else {
			search();
		}
		query.selectAll();
		query.setFocus();
	}

	/** Hides the bar; the keyboard goes back to the page. */
	public void close() {
		unmark.run();
		show(false);
		page.setFocus();
	}

	/** Whether the bar can be seen. */
	public boolean isOpen() {
		return bar.isVisible();
	}

	/** The page has been made anew: looks again, without scrolling. */
	public void refresh() {
		if (isOpen()) {
			places = PageSearch.find(page.getBody(), query.getText());
			current = Math.clamp(current, 0, Math.max(0, places.size() - 1));
			tell();
		}
	}

	private void search() {
		unmark.run();
		places = PageSearch.find(page.getBody(), query.getText());
		current = 0;
		mark();
	}

	private void step(int direction) {
		if (places.isEmpty()) {
			return;
		}
		unmark.run();
		current = Math.floorMod(current + direction, places.size());
		mark();
	}

	private void mark() {
		if (!places.isEmpty()) {
			unmark = places.get(current).show();
		}
		tell();
	}

	private void tell() {
		if (query.getText().isEmpty()) {
			count.setText(""); //$NON-NLS-1$
		} else if (places.isEmpty()) {
			count.setText(Messages.find_nothing);
		} else {
			count.setText(NLS.bind(Messages.find_count, current + 1, places.size()));
		}
	}
}
