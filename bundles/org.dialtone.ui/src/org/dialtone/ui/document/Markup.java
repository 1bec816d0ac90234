package org.dialtone.ui.document;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Writes the markup of the texts on a page: paragraphs with strong words, icons and links. The result is well-formed whatever the input. */
public final class Markup {

	private final StringBuilder body = new StringBuilder();
	private final Set<String> images = new LinkedHashSet<>();
	private String open = ""; //$NON-NLS-1$

	/** Plain text. */
	public Markup text(String text) {
		begin();
		body.append(escape(text));
		return this;
	}

	/** Text that stands out. */
	public Markup strong(String text) {
		begin();
		body.append("<b>").append(escape(text)).append("</b>"); //$NON-NLS-1$ //$NON-NLS-2$
		return this;
	}

	/** Text that is copied exactly, such as a file name. */
	public Markup code(String text) {
		begin();
		body.append("<span font=\"code\">").append(escape(text)).append("</span>"); //$NON-NLS-1$ //$NON-NLS-2$
		return this;
	}

	/** The name of a key, drawn as a key. */
	public Markup key(String text) {
		begin();
		body.append("<span font=\"key\">").append(escape(text)).append("</span>"); //$NON-NLS-1$ //$NON-NLS-2$
		return this;
	}

	/** An icon from the folder {@code icons}. */
	public Markup image(String name) {
		begin();
		images.add(name);
		body.append("<img href=\"").append(escape(name)).append("\" align=\"middle\"/>"); //$NON-NLS-1$ //$NON-NLS-2$
		return this;
	}

	/** A link. */
	public Markup link(String href, String text, String tooltip) {
		begin();
		body.append("<a href=\"").append(escape(href)).append("\" alt=\"").append(escape(tooltip)).append("\">") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append(escape(text)).append("</a>"); //$NON-NLS-1$
		return this;
	}

	/** A new line in the same paragraph. */
	public Markup newLine() {
		begin();
		body.append("<br/>"); //$NON-NLS-1$
		return this;
	}

	/** Ends the paragraph. */
	public Markup paragraph() {
		close();
		return this;
	}

	/** Begins an item of a list. */
	public Markup item() {
		close();
		open = "li"; //$NON-NLS-1$
		body.append("<li>"); //$NON-NLS-1$
		return this;
	}

	private void begin() {
		if (open.isEmpty()) {
			open = "p"; //$NON-NLS-1$
			body.append("<p>"); //$NON-NLS-1$
		}
	}

	private void close() {
		if (!open.isEmpty()) {
			body.append("</").append(open).append('>'); //$NON-NLS-1$
			open = ""; //$NON-NLS-1$
		}
	}

	/** Whether nothing has been written. */
	public boolean isEmpty() {
		return body.isEmpty();
	}

	/** The icons that are used. */
	public Set<String> images() {
		return Collections.unmodifiableSet(images);
	}

	/** The whole markup. */
	public String xml() {
		close();
		return "<form>" + body + "</form>"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String escape(String text) {
		var safe = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> safe.append("&amp;"); //$NON-NLS-1$
			case '<' -> safe.append("&lt;"); //$NON-NLS-1$
			case '>' -> safe.append("&gt;"); //$NON-NLS-1$
			case '"' -> safe.append("&quot;"); //$NON-NLS-1$
			case '\n' -> safe.append("&#10;"); //$NON-NLS-1$
			default -> safe.appendCodePoint(c < ' ' || c == 0xfffe || c == 0xffff || Character.getType(c) == Character.SURROGATE ? ' ' : c);
			}
		});
		return safe.toString();
	}
}
