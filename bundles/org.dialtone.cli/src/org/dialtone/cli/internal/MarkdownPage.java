package org.dialtone.cli.internal;

import java.util.regex.Pattern;

/** A page in Markdown (CommonMark), to print and follow. */
final class MarkdownPage implements Page {

	private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]"); //$NON-NLS-1$
	private static final Pattern TICKS = Pattern.compile("`+"); //$NON-NLS-1$
	private static final String INDENT = "    "; //$NON-NLS-1$

	/** What was written last; it decides whether an empty line is needed. */
	private enum Last {
		NOTHING, TEXT, LIST
	}

	private final StringBuilder text = new StringBuilder();
	private Last last = Last.NOTHING;
	private int step;

	@Override
	public void title(String title) {
		line(Last.TEXT, "# " + plain(title)); //$NON-NLS-1$
	}

	@Override
	public void heading(String heading) {
		line(Last.TEXT, "## " + plain(heading)); //$NON-NLS-1$
		step = 0;
	}

	@Override
	public void paragraph(String paragraph) {
		line(Last.TEXT, plain(paragraph));
	}

	@Override
	public void field(String name, String value) {
		line(Last.LIST, "- **" + plain(name) + ":** " + plain(value)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void item(String item) {
		line(Last.LIST, "- " + plain(item)); //$NON-NLS-1$
	}

	@Override
	public void step(String instruction) {
		step++;
		line(Last.LIST, step + ". " + (step < 10 ? " " : "") + "**" + plain(instruction) + "**"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	@Override
	public void detail(String name, String value) {
		line(Last.LIST, INDENT + "- " + plain(name) + ": " + plain(value)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void exact(String name, String characters) {
		line(Last.LIST, INDENT + "- " + plain(name) + ": " + code(characters)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void line(Last kind, String line) {
		if (last == Last.TEXT || last == Last.LIST && kind == Last.TEXT) {
			text.append('\n');
		}
		text.append(line).append('\n');
		last = kind;
	}

	private static String plain(String words) {
		return SPECIAL.matcher(words.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Between more backticks than it contains in a row. */
	private static String code(String characters) {
		int most = TICKS.matcher(characters).results().mapToInt(ticks -> ticks.group().length()).max().orElse(0);
		var ticks = "`".repeat(most + 1); //$NON-NLS-1$
		var space = most > 0 ? " " : ""; //$NON-NLS-1$ //$NON-NLS-2$
		return ticks + space + characters + space + ticks;
	}

	@Override
	public String text() {
		return text.toString();
	}
}
