package org.dialtone.ui.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.dialtone.core.words.StepWords;
import org.dialtone.ui.face.FacePalette;
import org.dialtone.ui.face.PhoneFace;

/**
 * Writes a page as HTML in one file that needs nothing else. Links lead to sources on
 * the web; those between pages become plain text.
 */
public final class HtmlPage {

	private static final String STYLE = """
			:root { color-scheme: light }
			body { font-family: system-ui, sans-serif; line-height: 1.45; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
			h2 { border-bottom: 1px solid; font-size: 1.15rem; margin-top: 1.8rem }
			table { border-spacing: 0 } th { padding-right: 1.5rem; text-align: left; white-space: nowrap } th, td { vertical-align: top }
			kbd { border: 1px solid; border-radius: 4px; font-size: 1.1rem; padding: .15rem .5rem }
			.warning { border: 1px solid; border-left-width: 6px; padding: .4rem 1rem } .stop { border-color: #b81c1c }
			.columns { display: flex; flex-wrap: wrap; gap: 1.5rem } .equal > div { flex: 1 1 14rem }
			"""; //$NON-NLS-1$

	private final StringBuilder html = new StringBuilder();
	private final FactText facts;

	private HtmlPage(FactText facts) {
		this.facts = facts;
	}

	/** A page as an HTML document, to be written in UTF-8. */
	public static String of(PageDocument document) {
		var page = new HtmlPage(document.facts());
		var title = escape(document.title());
		page.html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(title) //$NON-NLS-1$
				.append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n<h1>").append(title).append("</h1>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		page.blocks(document.blocks());
		return page.html.append("</body>\n</html>\n").toString(); //$NON-NLS-1$
	}

	private void blocks(List<Block> blocks) {
		blocks.forEach(this::block);
	}

	private void block(Block block) {
		switch (block) {
		case Block.Warning warning -> {
			var banner = warning.banner();
			html.append("<div class=\"warning ").append(banner.level().name().toLowerCase(Locale.ROOT)).append("\">\n<p><strong>") //$NON-NLS-1$ //$NON-NLS-2$
					.append(escape(banner.title())).append("</strong></p>\n"); //$NON-NLS-1$
			text(banner.text());
			html.append("</div>\n"); //$NON-NLS-1$
		}
		case Block.Text text -> text(text.markup());
		case Block.Rows rows -> {
			html.append("<table>\n"); //$NON-NLS-1$
			for (var row : rows.rows()) {
				html.append("<tr><th>").append(escape(row.name())).append("</th><td>"); //$NON-NLS-1$ //$NON-NLS-2$
				inline(row.value());
				html.append("</td></tr>\n"); //$NON-NLS-1$
			}
			html.append("</table>\n"); //$NON-NLS-1$
		}
		case Block.KeyCaps(var keys) -> html.append("<p>").append(keys.keys().stream().map(HtmlPage::cap) //$NON-NLS-1$
				.collect(Collectors.joining(keys.together() ? StepWords.TOGETHER : " "))).append("</p>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		case Block.Face face -> {
			var drawing = PhoneFace.of(face.model(), face.form(), FacePalette.of(0xffffff, 0x202020, false));
			html.append("<div role=\"img\" aria-label=\"").append(escape(PhoneFace.inWords(face.model()))).append("\">") //$NON-NLS-1$ //$NON-NLS-2$
					.append(drawing.svg(drawing.width(), drawing.height())).append("</div>\n"); //$NON-NLS-1$
		}
		case Block.Section section -> {
			html.append("<h2>").append(escape(section.title())).append("</h2>\n"); //$NON-NLS-1$ //$NON-NLS-2$
			blocks(section.blocks());
		}
		case Block.Columns columns -> {
			html.append(columns.equal() ? "<div class=\"columns equal\">\n" : "<div class=\"columns\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
			wrapped("div", columns.columns()); //$NON-NLS-1$
			html.append("</div>\n"); //$NON-NLS-1$
		}
		case Block.Steps steps -> {
			html.append("<ol>\n"); //$NON-NLS-1$
			wrapped("li", steps.steps()); //$NON-NLS-1$
			html.append("</ol>\n"); //$NON-NLS-1$
		}
		}
	}

	private static String cap(String key) {
		return "<kbd>" + escape(key) + "</kbd>"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void wrapped(String element, List<List<Block>> parts) {
		for (var part : parts) {
			html.append('<').append(element).append(">\n"); //$NON-NLS-1$
			blocks(part);
			html.append("</").append(element).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void text(Markup markup) {
		if (!markup.isEmpty()) {
			html.append("<div>"); //$NON-NLS-1$
			inline(markup);
			html.append("</div>\n"); //$NON-NLS-1$
		}
	}

	private void inline(Markup markup) {
		var end = ""; //$NON-NLS-1$
		for (var piece : Piece.of(markup)) {
			switch (piece) {
			case Piece.Paragraph paragraph -> {
				html.append(end).append("<p>"); //$NON-NLS-1$
				end = "</p>"; //$NON-NLS-1$
			}
			case Piece.Item item -> {
				html.append(end).append("<p>\u2022 "); //$NON-NLS-1$
				end = "</p>"; //$NON-NLS-1$
			}
			case Piece.Break lineBreak -> html.append("<br>"); //$NON-NLS-1$
			case Piece.Icon icon -> {
				// a word stands beside each icon
			}
			case Piece.Words words -> words(words);
			case Piece.Link link -> link(link);
			}
		}
		html.append(end);
	}

	private void words(Piece.Words words) {
		var text = escape(words.text());
		html.append(switch (words.look()) {
		case PLAIN -> text;
		case STRONG -> "<strong>" + text + "</strong>"; //$NON-NLS-1$ //$NON-NLS-2$
		case CODE -> "<code>" + text + "</code>"; //$NON-NLS-1$ //$NON-NLS-2$
		case KEY -> cap(words.text());
		});
	}

	private void link(Piece.Link link) {
		var addresses = Links.sources(link.target()).stream()
				.flatMap(tag -> Links.webAddresses(facts.source(tag).address()).stream()).toList();
		if (addresses.isEmpty()) {
			html.append(escape(link.text()));
		} else {
			html.append("<a href=\"").append(escape(addresses.getFirst())).append("\" title=\"").append(escape(link.tooltip())) //$NON-NLS-1$ //$NON-NLS-2$
					.append("\">").append(escape(link.text())).append("</a>"); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}
}
