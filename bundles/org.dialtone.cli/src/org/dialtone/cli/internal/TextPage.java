package org.dialtone.cli.internal;

import java.util.Locale;

/** A page for a terminal: aligned and wrapped. */
final class TextPage implements Page {

	private static final int FIELD = 25;
	private static final int DETAIL = 13;
	private static final String INDENT = "    "; //$NON-NLS-1$

	private final StringBuilder text = new StringBuilder();
	private int step;

	@Override
	public void title(String title) {
		text.append(Wrapping.wrap("", title)); //$NON-NLS-1$
	}

	@Override
	public void heading(String heading) {
		text.append('\n').append(heading.toUpperCase(Locale.ROOT)).append('\n');
		step = 0;
	}

	@Override
	public void paragraph(String paragraph) {
		text.append(Wrapping.wrap("", paragraph)); //$NON-NLS-1$
	}

	@Override
	public void field(String name, String value) {
		text.append(Wrapping.wrap(name(name, FIELD), value));
	}

	@Override
	public void item(String item) {
		text.append(Wrapping.wrap("- ", item)); //$NON-NLS-1$
	}

	@Override
	public void step(String instruction) {
		step++;
		text.append(Wrapping.wrap((step < 10 ? " " : "") + step + ". ", instruction)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void detail(String name, String value) {
		text.append(Wrapping.wrap(INDENT + name(name, DETAIL), value));
	}

	@Override
	public void exact(String name, String characters) {
		// not wrapped: what is typed must not be broken or have its spaces changed
		text.append(INDENT).append(name(name, DETAIL)).append(characters).append('\n');
	}

	/** Rows in columns. */
	void table(Table table) {
		text.append(table.text());
	}

	private static String name(String name, int width) {
		return name + " ".repeat(Math.max(2, width - name.length())); //$NON-NLS-1$
	}

	@Override
	public String text() {
		return text.toString();
	}
}
