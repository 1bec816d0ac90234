package org.dialtone.ui.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/** Mouse and keyboard on the links of a text: Tab goes to the next one, Enter follows it. */
final class LinkKeys {

	private static final int NONE = -1;

	private final MarkupText text;
	private final List<RichText.Link> links;
	private final Consumer<RichText.Link> open;
	private int current = NONE;

	LinkKeys(MarkupText text, List<RichText.Link> links, Consumer<RichText.Link> open) {
		this.text = text;
		this.links = links;
		this.open = open;
		text.setKeyBinding(SWT.PAGE_UP, SWT.NULL); // scroll the page
		text.setKeyBinding(SWT.PAGE_DOWN, SWT.NULL);
		text.addListener(SWT.KeyDown, this::keyPressed);
		text.getCaret().setVisible(false); // some systems leave it behind when the keyboard goes elsewhere
		text.addListener(SWT.FocusIn, event -> text.getCaret().setVisible(true));
		text.addListener(SWT.FocusOut, event -> forget());
		if (!links.isEmpty()) {
			TabDirection.watch(text.getDisplay());
			text.addListener(SWT.Traverse, this::traverse);
			text.addListener(SWT.FocusIn, event -> enter());
			text.addListener(SWT.MouseMove, this::hover);
			text.addListener(SWT.MouseUp, this::click);
		}
	}

	/** The link that was reached with Tab. */
	Optional<RichText.Link> current() {
		return current == NONE ? Optional.empty() : Optional.of(links.get(current));
	}

	private void enter() {
		switch (TabDirection.of(text)) {
		case FORWARD -> select(0);
		case BACKWARD -> select(links.size() - 1);
		case NONE -> {
			// by the mouse, or when the window came to the front
		}
		}
	}

	private void traverse(Event event) {
		int step = switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT -> 1;
		case SWT.TRAVERSE_TAB_PREVIOUS -> -1;
		default -> 0;
		};
		int next = current + step;
		if (step != 0 && current != NONE && next >= 0 && next < links.size()) {
			event.doit = false;
			select(next);
		}
	}

	private void select(int index) {
		current = index;
		var link = links.get(index);
		text.setSelection(link.start(), link.end());
		Reveal.show(text, text.getTextBounds(link.start(), Math.max(link.start(), link.end() - 1)));
	}

	private void forget() {
		text.getCaret().setVisible(false);
		current().filter(link -> text.getSelection().equals(new Point(link.start(), link.end())))
				.ifPresent(link -> text.setSelection(link.start()));
		current = NONE;
	}

	private void keyPressed(Event event) {
		switch (event.keyCode) {
		case SWT.PAGE_UP -> Reveal.page(text, -1);
		case SWT.PAGE_DOWN -> Reveal.page(text, 1);
		case SWT.CR, SWT.KEYPAD_CR, SWT.SPACE -> {
			current().or(() -> text.linkAt(text.getCaretOffset())).ifPresent(open);
		}
		default -> {
			// moves the caret
		}
		}
	}

	private void hover(Event event) {
		var link = text.linkAt(event.x, event.y);
		text.setCursor(link.isEmpty() ? null : text.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		var tooltip = link.map(RichText.Link::tooltip).map(tip -> tip.replace("&", "&&")).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (!tooltip.equals(text.getToolTipText())) {
			text.setToolTipText(tooltip);
		}
	}

	private void click(Event event) {
		if (event.button == 1 && text.getSelectionCount() == 0) {
			text.linkAt(event.x, event.y).ifPresent(open);
		}
	}
}
