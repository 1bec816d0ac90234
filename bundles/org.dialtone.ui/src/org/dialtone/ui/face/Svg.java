package org.dialtone.ui.face;

import java.util.Locale;

/** Writes the few shapes that a drawing of a phone needs. All numbers are in the drawing's own unit. */
final class Svg {

	private static final String FONT = "font-family=\"sans-serif\""; //$NON-NLS-1$

	private final StringBuilder out = new StringBuilder();

	/** A rectangle with round corners. */
	Svg rect(double x, double y, double width, double height, double radius, String style) {
		out.append(String.format(Locale.ROOT, "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%.1f\" %s/>\n", x, y, //$NON-NLS-1$
				width, height, radius, style));
		return this;
	}

	/** A circle. */
	Svg circle(double x, double y, double radius, String style) {
		out.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" %s/>\n", x, y, radius, style)); //$NON-NLS-1$
		return this;
	}

	/** A path. */
	Svg path(String data, String style) {
		out.append("<path d=\"").append(data).append("\" ").append(style).append("/>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return this;
	}

	/** Text centred at a point. */
	Svg middle(double x, double y, double size, String colour, String text) {
		return text(x, y, size, "text-anchor=\"middle\" fill=\"" + colour + '"', text); //$NON-NLS-1$
	}

	/** Text that begins at a point. */
	Svg left(double x, double y, double size, String colour, String text) {
		return text(x, y, size, "fill=\"" + colour + '"', text); //$NON-NLS-1$
	}

	private Svg text(double x, double y, double size, String style, String text) {
		out.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" %s %s>%s</text>\n", x, y, size, //$NON-NLS-1$
				FONT, style, escape(text)));
		return this;
	}

	/** Puts another drawing on top. */
	Svg add(Svg other) {
		out.append(other.out);
		return this;
	}

	/** The attribute for an area of one colour. */
	static String fill(String colour) {
		return "fill=\"" + colour + '"'; //$NON-NLS-1$
	}

	/** The attributes for an area of one colour with a line around it. */
	static String shape(String fill, String line, double width) {
		return String.format(Locale.ROOT, "fill=\"%s\" stroke=\"%s\" stroke-width=\"%.1f\"", fill, line, width); //$NON-NLS-1$
	}

	/** The approximate width of a text. */
	static double width(String text, double size) {
		return text.length() * size * 0.56;
	}

	/** A document in which the drawing fills {@code pixelWidth} by {@code pixelHeight} pixels. */
	String document(double width, double height, int pixelWidth, int pixelHeight) {
		return String.format(Locale.ROOT,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %.1f %.1f\">\n%s</svg>\n", //$NON-NLS-1$
				pixelWidth, pixelHeight, width, height, out);
	}

	private static String escape(String text) {
		var safe = new StringBuilder(text.length());
		text.codePoints().forEach(c -> {
			switch (c) {
			case '&' -> safe.append("&amp;"); //$NON-NLS-1$
			case '<' -> safe.append("&lt;"); //$NON-NLS-1$
			case '>' -> safe.append("&gt;"); //$NON-NLS-1$
			default -> safe.appendCodePoint(c < ' ' || c == 0xfffe || c == 0xffff || Character.getType(c) == Character.SURROGATE ? ' ' : c);
			}
		});
		return safe.toString();
	}
}
