package org.dialtone.help.internal.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.jdt.annotation.Nullable;

/** Finds the pages that hold all of some words; there are few pages, so they are simply read. */
final class PageSearch {

	private final Function<String, @Nullable InputStream> content;

	/** @param content opens the file of a plug-in, given as {@code /PLUGIN/FILE} */
	PageSearch(Function<String, @Nullable InputStream> content) {
		this.content = content;
	}

	/** The topics whose pages hold all words, in the order of the contents; none without words. */
	List<ITopic> find(String words, IToc[] contents) {
		var wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")); //$NON-NLS-1$
		var found = new ArrayList<ITopic>();
		if (!words.isBlank()) {
			for (var toc : contents) {
				collect(wanted, toc.getTopics(), new HashSet<>(), found);
			}
		}
		return found;
	}

	private void collect(List<String> words, ITopic[] topics, Set<String> seen, List<ITopic> found) {
		for (var topic : topics) {
			@Nullable
			String href = topic.getHref();
			if (href != null && seen.add(href) && words.stream().allMatch(text(topic, href)::contains)) {
				found.add(topic);
			}
			collect(words, topic.getSubtopics(), seen, found);
		}
	}

	private String text(ITopic topic, String href) {
		try (InputStream in = content.apply(href.split("#")[0])) { //$NON-NLS-1$
			var page = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8); //$NON-NLS-1$
			return (topic.getLabel() + ' ' + page.replaceAll("<[^>]*>", "")).toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IOException e) {
			return ""; //$NON-NLS-1$
		}
	}
}
