package org.dialtone.cisco;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.core.headless.HeadlessCatalogue;
import org.w3c.dom.Element;

/** The catalogue of what {@code plugin.xml} of this bundle contributes, in its order. */
final class CiscoCatalogue {

	private static final Path BUNDLE = Path.of("").toAbsolutePath();

	private CiscoCatalogue() {
	}

	static Catalogue read() {
		return HeadlessCatalogue.ofFiles(files());
	}

	static List<CatalogueFile> files() {
		var files = new ArrayList<CatalogueFile>();
		for (var element : contributions()) {
			var point = ((Element) element.getParentNode()).getAttribute("point");
			paths(element).forEach(path -> files.add(file(point, path)));
		}
		return files;
	}

	/** All YAML files in the bundle, whether contributed or not. */
	static List<String> namesOnDisk() {
		return yamlBelow(BUNDLE.resolve("phones"), BUNDLE.resolve("procedures"));
	}

	private static List<Element> contributions() {
		try {
			var document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
					.parse(BUNDLE.resolve("plugin.xml").toFile());
			var elements = new ArrayList<Element>();
			for (var name : List.of("phones", "procedures")) {
				var found = document.getElementsByTagName(name);
				for (int i = 0; i < found.getLength(); i++) {
					elements.add((Element) found.item(i));
				}
			}
			return elements;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private static List<String> paths(Element element) {
		return element.hasAttribute("file") ? List.of(element.getAttribute("file"))
				: yamlBelow(BUNDLE.resolve(element.getAttribute("folder")));
	}

	private static List<String> yamlBelow(Path... folders) {
		var names = new ArrayList<String>();
		for (var folder : folders) {
			try (var files = Files.list(folder)) {
				files.map(BUNDLE::relativize).map(path -> path.toString().replace('\\', '/'))
						.filter(name -> name.endsWith(".yaml")).sorted().forEach(names::add);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return names;
	}

	private static CatalogueFile file(String point, String path) {
		try {
			return new CatalogueFile(new FileId("org.dialtone.cisco", point, "org.dialtone.cisco/" + path),
					Files.readAllBytes(BUNDLE.resolve(path)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
