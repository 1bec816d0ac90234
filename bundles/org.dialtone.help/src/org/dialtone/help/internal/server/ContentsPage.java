package org.dialtone.help.internal.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.dialtone.help.internal.Messages;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.jdt.annotation.Nullable;

/** The pages around the pages: contents, what a search found, and that there is no such page. */
final class ContentsPage {

	private static final String FRAME = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<title>%s</title>
			<link rel="stylesheet" href="/help/topic/org.dialtone.help/help.css">
			</head>
			<body%s>
			%s
			</body>
			</html>
			"""; //$NON-NLS-1$

	private ContentsPage() {
	}

	/**
	 * The contents, with a page beside them.
	 *
	 * @param topic the page, as {@code /PLUGIN/FILE}; where it is none, what was
	 *              found or the first page is shown
	 * @param words what to search for, if anything
	 */
	static String of(IToc[] contents, @Nullable String topic, @Nullable String words) {
		var nav = new StringBuilder();
		for (var toc : contents) {
			nav.append("<h2>").append(escape(toc.getLabel())).append("</h2>\n"); //$NON-NLS-1$ //$NON-NLS-2$
			list(nav, List.of(toc.getTopics()));
		}
		return FRAME.formatted(escape(Messages.help_title), " class=\"contents\"", """
				<nav>
				<form action="/help/search" target="page"><input type="search" name="words" placeholder="%1$s" aria-label="%1$s" value="%2$s"></form>
				%3$s</nav>
				<iframe name="page" title="%4$s" src="%5$s"></iframe>
				""".formatted(escape(Messages.help_search), escape(words == null ? "" : words), nav, escape(Messages.help_page), //$NON-NLS-1$ //$NON-NLS-2$
				escape(shown(contents, topic, words))));
	}

	private static String shown(IToc[] contents, @Nullable String topic, @Nullable String words) {
		if (topic != null && topic.startsWith("/") && !topic.startsWith("//")) { //$NON-NLS-1$ //$NON-NLS-2$
			return address(topic);
		}
		if (words != null) {
			return "/help/search?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8); //$NON-NLS-1$
		}
		return Arrays.stream(contents).flatMap(toc -> Arrays.stream(toc.getTopics())).map(ITopic::getHref)
				.filter(href -> href != null).findFirst().map(ContentsPage::address).orElse("about:blank"); //$NON-NLS-1$
	}

	/** What a search found. */
	static String found(String words, List<ITopic> topics) {
		var list = new StringBuilder();
		list(list, topics);
		return FRAME.formatted(escape(Messages.help_search), "", //$NON-NLS-1$
				"<h1>" + escape(words) + "</h1>\n" //$NON-NLS-1$ //$NON-NLS-2$
						+ (topics.isEmpty() ? "<p>" + escape(Messages.help_nothingFound) + "</p>" : list)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** There is no such page. */
	static String missing() {
		return FRAME.formatted(escape(Messages.help_title), "", //$NON-NLS-1$
				"<p>" + escape(Messages.help_missing) + " <a href=\"/help/\">" + escape(Messages.help_title) + "</a></p>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void list(StringBuilder html, List<ITopic> topics) {
		if (topics.isEmpty()) {
			return;
		}
		html.append("<ul>\n"); //$NON-NLS-1$
		for (var topic : topics) {
			@Nullable
			String href = topic.getHref();
			html.append("<li>").append(href == null ? escape(topic.getLabel()) //$NON-NLS-1$
					: "<a target=\"page\" href=\"" + escape(address(href)) + "\">" + escape(topic.getLabel()) + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			list(html, List.of(topic.getSubtopics()));
			html.append("</li>\n"); //$NON-NLS-1$
		}
		html.append("</ul>\n"); //$NON-NLS-1$
	}

	private static String address(String href) {
		return "/help/nftopic" + href; //$NON-NLS-1$
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}
}
