package org.dialtone.help.internal.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.help.IToc;
import org.eclipse.jdt.annotation.Nullable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

/**
 * Answers the addresses that the platform's help makes: {@code /help/topic/PLUGIN/FILE}
 * and its kin for a page, {@code /help/index.jsp} for the contents with a page
 * beside them. And {@code /help/search}, which the contents offer.
 */
final class PageHandler implements HttpHandler {

	private static final Pattern PAGE = Pattern.compile("/help/(?:topic|nftopic|ntopic|rtopic)(/.+\\.(\\w+))"); //$NON-NLS-1$
	private static final String HTML = "text/html; charset=utf-8"; //$NON-NLS-1$
	/** What is served, by the end of its name. */
	private static final Map<String, String> TYPES = Map.of("html", HTML, "css", "text/css; charset=utf-8", "svg", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"image/svg+xml", "png", "image/png"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Function<String, @Nullable InputStream> content;
	private final Supplier<IToc[]> contents;

	/**
	 * @param content  opens the file of a plug-in, given as {@code /PLUGIN/FILE}
	 * @param contents the tables of contents
	 */
	PageHandler(Function<String, @Nullable InputStream> content, Supplier<IToc[]> contents) {
		this.content = content;
		this.contents = contents;
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			var path = exchange.getRequestURI().getPath();
			var query = parameters(exchange.getRequestURI().getRawQuery());
			var page = PAGE.matcher(path);
			if (!"GET".equals(exchange.getRequestMethod())) { //$NON-NLS-1$
				exchange.sendResponseHeaders(405, -1);
			} else if (path.equals("/help/") || path.equals("/help/index.jsp")) { //$NON-NLS-1$ //$NON-NLS-2$
				send(exchange, HTML, bytes(ContentsPage.of(contents.get(), query.get("topic"), query.get("searchWord")))); //$NON-NLS-1$ //$NON-NLS-2$
			} else if (path.equals("/help/search")) { //$NON-NLS-1$
				var words = query.getOrDefault("words", ""); //$NON-NLS-1$ //$NON-NLS-2$
				send(exchange, HTML, bytes(ContentsPage.found(words, new PageSearch(content).find(words, contents.get()))));
			} else if (page.matches()) {
				sendPage(exchange, page);
			} else {
				sendMissing(exchange);
			}
		}
	}

	private void sendPage(HttpExchange exchange, Matcher page) throws IOException {
		@Nullable
		String type = TYPES.get(page.group(2));
		try (InputStream in = type == null ? null : content.apply(page.group(1))) {
			if (in == null || type == null) {
				sendMissing(exchange);
			} else {
				send(exchange, type, in.readAllBytes());
			}
		}
	}

	private static void sendMissing(HttpExchange exchange) throws IOException {
		var body = bytes(ContentsPage.missing());
		exchange.getResponseHeaders().set("Content-Type", HTML); //$NON-NLS-1$
		exchange.sendResponseHeaders(404, body.length);
		exchange.getResponseBody().write(body);
	}

	private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
		exchange.getResponseHeaders().set("Content-Type", type); //$NON-NLS-1$
		exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
		exchange.getResponseBody().write(body);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static Map<String, String> parameters(@Nullable String query) {
		var parameters = new HashMap<String, String>();
		if (query != null) {
			for (var part : query.split("&")) { //$NON-NLS-1$
				var pair = part.split("=", 2); //$NON-NLS-1$
				if (pair.length == 2) {
					parameters.put(pair[0], decode(pair[1]));
				}
			}
		}
		return parameters;
	}

	private static String decode(String value) {
		try {
			return URLDecoder.decode(value, StandardCharsets.UTF_8);
		} catch (IllegalArgumentException e) {
			return value;
		}
	}
}
