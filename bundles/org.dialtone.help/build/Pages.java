import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Makes the pages of the help out of docs/ and of the first recovery in README.md;
 * run by the build. Ends with a message where a link leads nowhere, or where the
 * table of contents and the pages do not agree.
 */
class Pages {

	private static final String FIRST_RECOVERY = "A first recovery";
	private static final Pattern TOPIC = Pattern.compile("href=\"pages/([^\"#]+)");

	private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
	private final HtmlRenderer html = HtmlRenderer.builder()
			.extensions(List.of(TablesExtension.create(), HeadingAnchorExtension.create())).build();
	private final TextContentRenderer text = TextContentRenderer.builder().build();
	private final Path root;
	private final Path docs;
	private final Path pages;

	Pages(Path root, Path pages) {
		this.root = root;
		this.docs = root.resolve("docs");
		this.pages = pages;
	}

	/** @param args the folder of the repository, the table of contents, the folder for the pages */
	public static void main(String[] args) throws IOException {
		try {
			var made = new Pages(Path.of(args[0]), Path.of(args[2]));
			made.makeAll();
			made.compareWith(Path.of(args[1]));
		} catch (IllegalStateException e) {
			System.err.println("The pages of the help: " + e.getMessage());
			System.exit(1);
		}
	}

	private void makeAll() throws IOException {
		try (var files = Files.list(docs)) {
			for (Path file : files.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
				make(file, parser.parse(Files.readString(file)), pages.resolve(html(file)));
			}
		}
		Path readme = root.resolve("README.md");
		make(readme, section(parser.parse(Files.readString(readme)), FIRST_RECOVERY), pages.resolve("first-recovery.html"));
	}

	private void make(Path source, Node page, Path target) throws IOException {
		page.accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				visitChildren(link);
				follow(source, link);
			}

			@Override
			public void visit(Image image) {
				copy(source.resolveSibling(image.getDestination()).normalize());
			}
		});
		Files.createDirectories(target.getParent());
		Files.writeString(target, """
				<!DOCTYPE html>
				<html lang="en">
				<head>
				<meta charset="utf-8">
				<title>%s</title>
				<link rel="stylesheet" href="../help.css">
				</head>
				<body>
				%s</body>
				</html>
				""".formatted(escape(title(source, page)), html.render(page)));
	}

	/** A link to another page leads to what is made of it; one to other files of the repository becomes plain text. */
	private void follow(Path source, Link link) {
		String destination = link.getDestination();
		if (destination.startsWith("#") || destination.matches("[a-z]+:.*")) {
			return;
		}
		String[] parts = destination.split("#", 2);
		Path target = source.resolveSibling(parts[0]).normalize();
		if (!Files.exists(target)) {
			throw new IllegalStateException(source + " links to " + destination + ", which does not exist");
		}
		if (docs.equals(target.getParent()) && parts[0].endsWith(".md")) {
			link.setDestination(html(Path.of(parts[0])) + (parts.length > 1 ? "#" + parts[1] : ""));
		} else {
			Node child = link.getFirstChild();
			while (child != null) {
				Node next = child.getNext();
				link.insertBefore(child);
				child = next;
			}
			link.unlink();
		}
	}

	private void copy(Path image) {
		try {
			Path target = pages.resolve(docs.relativize(image).toString());
			Files.createDirectories(target.getParent());
			Files.copy(image, target, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private String title(Path source, Node page) {
		if (page.getFirstChild() instanceof Heading heading && heading.getLevel() <= 2) {
			return text.render(heading).strip();
		}
		throw new IllegalStateException(source + " does not begin with a heading");
	}

	/** One section of a page, with its heading. */
	private Node section(Node page, String heading) {
		var section = new Document();
		Node node = page.getFirstChild();
		while (node != null) {
			Node next = node.getNext();
			if (node instanceof Heading start && start.getLevel() <= 2) {
				if (section.getFirstChild() != null) {
					break;
				}
				if (text.render(start).strip().equals(heading)) {
					section.appendChild(start);
				}
			} else if (section.getFirstChild() != null) {
				section.appendChild(node);
			}
			node = next;
		}
		if (section.getFirstChild() == null) {
			throw new IllegalStateException("README.md has no section \"" + heading + "\"");
		}
		return section;
	}

	/** Each page is in the table of contents, and nothing else is. */
	private void compareWith(Path contents) throws IOException {
		var listed = TOPIC.matcher(Files.readString(contents)).results().map(found -> found.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		var made = new TreeSet<String>();
		try (var files = Files.list(pages)) {
			files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".html")).forEach(made::add);
		}
		if (!listed.equals(made)) {
			var missing = new TreeSet<>(made);
			missing.removeAll(listed);
			listed.removeAll(made);
			throw new IllegalStateException("not in toc.xml: " + missing + "; in toc.xml, but no page: " + listed);
		}
	}

	private static String html(Path markdown) {
		return markdown.getFileName().toString().replaceFirst("\\.md$", ".html");
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;");
	}
}
