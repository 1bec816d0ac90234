package org.dialtone.help.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

/** Asks for pages of the help over HTTP, as a browser does. */
class PageHandlerTest {

	private static final Map<String, String> FILES = Map.of(
			"/a/one.html", "<h1>One</h1><p>Hold <b>#</b> while it starts.</p>",
			"/a/two.html", "<h1>Two</h1><p>Serve the files.</p>",
			"/a/help.css", "body {}",
			"/a/plugin.class", "bytes");

	private final HttpClient browser = HttpClient.newHttpClient();
	private HttpServer server;

	@BeforeEach
	void start() throws IOException {
		var contents = new IToc[] { new Contents("Guide & more", new Topic("One", "/a/one.html"), new Topic("Two", "/a/two.html")) };
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/help/", new PageHandler(PageHandlerTest::open, () -> contents));
		server.start();
	}

	@AfterEach
	void stop() {
		server.stop(0);
		browser.close();
	}

	private static InputStream open(String name) {
		var text = FILES.get(name);
		return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aPageIsServedUnderEachAddressOfThePlatform() throws Exception {
		for (var servlet : new String[] { "topic", "nftopic", "ntopic", "rtopic" }) {
			var answer = get("/help/" + servlet + "/a/one.html");
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).startsWith("<h1>One</h1>");
			assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
		}
		assertThat(get("/help/topic/a/help.css").headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
	}

	@Test
	void theContentsHaveAllTopicsAndTheFirstPage() throws Exception {
		assertThat(get("/help/index.jsp").body()).contains("Guide &amp; more", "<a target=\"page\" href=\"/help/nftopic/a/two.html\">Two</a>",
				"src=\"/help/nftopic/a/one.html\"");
	}

	@Test
	void theContentsShowThePageThatIsAskedFor() throws Exception {
		assertThat(get("/help/index.jsp?topic=%2Fa%2Ftwo.html").body()).contains("src=\"/help/nftopic/a/two.html\"");
		assertThat(get("/help/index.jsp?topic=https%3A%2F%2Fexample.org%2F").body()).contains("src=\"/help/nftopic/a/one.html\"");
	}

	@Test
	void aSearchFindsPagesThatHaveAllWords() throws Exception {
		assertThat(get("/help/search?words=HOLD+starts").body()).contains(">One</a>").doesNotContain(">Two</a>");
		assertThat(get("/help/search?words=hold+files").body()).contains("No page has all of these words.");
		assertThat(get("/help/search?words=%3Cb%3E").body()).contains("<h1>&lt;b&gt;</h1>").doesNotContain("<h1><b>");
		assertThat(get("/help/index.jsp?tab=search&searchWord=two").body()).contains("src=\"/help/search?words=two\"");
	}

	@Test
	void whatIsNotAPageIsNotThere() throws Exception {
		for (var path : new String[] { "/help/topic/a/none.html", "/help/topic/a/plugin.class", "/help/topic/", "/help/other.jsp" }) {
			assertThat(get(path).statusCode()).as(path).isEqualTo(404);
		}
		var post = HttpRequest.newBuilder(address("/help/topic/a/one.html")).POST(HttpRequest.BodyPublishers.noBody()).build();
		assertThat(browser.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
	}

	private URI address(String path) {
		return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
	}

	private record Topic(String label, String href) implements ITopic {

		@Override
		public String getLabel() {
			return label;
		}

		@Override
		public String getHref() {
			return href;
		}

		@Override
		public ITopic[] getSubtopics() {
			return new ITopic[0];
		}

		@Override
		public boolean isEnabled(IEvaluationContext context) {
			return true;
		}

		@Override
		public IUAElement[] getChildren() {
			return getSubtopics();
		}
	}

	private record Contents(String label, Topic... topics) implements IToc {

		@Override
		public String getLabel() {
			return label;
		}

		@Override
		public String getHref() {
			return "/a/toc.xml";
		}

		@Override
		public ITopic[] getTopics() {
			return topics;
		}

		@Override
		public ITopic getTopic(String href) {
			return null;
		}

		@Override
		public boolean isEnabled(IEvaluationContext context) {
			return true;
		}

		@Override
		public IUAElement[] getChildren() {
			return topics;
		}
	}
}
