package org.dialtone.ui.page;

import java.util.ArrayList;
import java.util.List;

import org.dialtone.ui.document.Piece;
import org.dialtone.ui.document.Markup;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** Text with looks, links and icons, as a {@link StyledText} takes it. Grows at its end. */
final class RichText {

	/** Stands for an icon in the text. */
	static final String ICON = "\ufffc"; //$NON-NLS-1$
	/** Keeps an icon beside its word at the end of a line. */
	static final char NO_BREAK = '\u00a0';

	private static final String BULLET = "\u2022 "; //$NON-NLS-1$
	private static final int PARAGRAPH_GAP = 6;
	private static final int ITEM_INDENT = 14;

	/**
	 * A link.
	 *
	 * @param start  the offset of its first character
	 * @param end    the offset behind its last one
	 * @param target what it leads to
	 */
	record Link(int start, int end, String target, String tooltip) {
	}

	/** An icon by name, at an offset. */
	record Icon(int offset, String name) {
	}

	private record Line(int offset, boolean item, int gap) {
	}

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();
	private final List<Link> links = new ArrayList<>();
	private final List<Icon> icons = new ArrayList<>();
	private final List<Line> lines = new ArrayList<>();
	private final boolean withIcons;
	private final @Nullable Color linkColour;

	/**
	 * @param withIcons  whether there are icons; a word stands beside each
	 * @param linkColour the colour of links; {@code null} for links that look like text
	 */
	RichText(boolean withIcons, @Nullable Color linkColour) {
		this.withIcons = withIcons;
		this.linkColour = linkColour;
	}

	String text() {
		return text.toString();
	}

	List<Link> links() {
		return links;
	}

	List<Icon> icons() {
		return icons;
	}

	/** Adds a markup, on a new line. */
	void add(Markup markup) {
		add(markup, false);
	}

	/** Adds a markup to the last line. */
	void append(Markup markup) {
		add(markup, true);
	}

	private void add(Markup markup, boolean sameLine) {
		boolean first = true;
		for (var piece : Piece.of(markup)) {
			switch (piece) {
			case Piece.Paragraph paragraph -> {
				if (!first || !sameLine) {
					line(false, first ? 0 : PARAGRAPH_GAP);
				}
			}
			case Piece.Item item -> {
				line(true, first ? 0 : PARAGRAPH_GAP / 2);
				text.append(BULLET);
			}
			case Piece.Break lineBreak -> line(false, 0);
			case Piece.Icon icon -> icon(icon);
			case Piece.Words words -> words(words);
			case Piece.Link link -> link(link);
			}
			first = false;
		}
	}

	/** Adds a line that stands out. @param font its font, or {@code null} for the usual one in bold */
	void title(String title, @Nullable Font font, int gap) {
		line(false, gap);
		int start = text.length();
		text.append(title);
		var style = new StyleRange(start, title.length(), null, null, SWT.BOLD);
		style.font = font;
		styles.add(style);
	}

	private void line(boolean item, int gap) {
		if (!text.isEmpty()) {
			text.append('\n');
		}
		lines.add(new Line(text.length(), item, gap));
	}

	private void icon(Piece.Icon icon) {
		if (withIcons) {
			icons.add(new Icon(text.length(), icon.name()));
			text.append(ICON);
		}
	}

	private void words(Piece.Words words) {
		var added = words.look() == Piece.Look.KEY ? cap(words.text()) : fit(words.text());
		var style = new StyleRange(text.length(), added.length(), null, null);
		text.append(added);
		switch (words.look()) {
		case PLAIN -> {
			return;
		}
		case STRONG -> style.fontStyle = SWT.BOLD;
		case CODE -> style.font = JFaceResources.getTextFont();
		case KEY -> {
			style.fontStyle = SWT.BOLD;
			style.borderStyle = SWT.BORDER_SOLID;
		}
		}
		if (style.length > 0) {
			styles.add(style);
		}
	}

	private void link(Piece.Link link) {
		var added = fit(link.text());
		int start = text.length();
		text.append(added);
		links.add(new Link(start, text.length(), link.target(), link.tooltip()));
		if (!added.isEmpty()) {
			var style = new StyleRange(start, added.length(), linkColour, null);
			style.underline = linkColour != null;
			styles.add(style);
		}
	}

	/** The name of a key, with room between it and its border; it is not broken. */
	private static String cap(String key) {
		return NO_BREAK + key.replace(' ', NO_BREAK) + NO_BREAK;
	}

	/** Leaves out space at the beginning of a line and beside other space; behind an icon the line is not broken. */
	private String fit(String words) {
		int end = text.length();
		char last = end == 0 ? '\n' : text.charAt(end - 1);
		if (!words.startsWith(" ")) { //$NON-NLS-1$
			return words;
		}
		if (last == ICON.charAt(0)) {
			return NO_BREAK + words.substring(1);
		}
		boolean behindIcon = last == NO_BREAK && end > 1 && text.charAt(end - 2) == ICON.charAt(0);
		return last == '\n' || last == ' ' || behindIcon ? words.substring(1) : words;
	}

	/** Shows it, without icons, which the control draws. */
	void fill(StyledText control) {
		control.setText(text());
		control.setStyleRanges(styles.stream().sorted((one, other) -> Integer.compare(one.start, other.start)).toArray(StyleRange[]::new));
		for (var line : lines) {
			int index = control.getLineAtOffset(line.offset());
			control.setLineVerticalIndent(index, line.gap());
			if (line.item()) {
				control.setLineWrapIndent(index, 1, ITEM_INDENT);
			}
		}
	}
}
