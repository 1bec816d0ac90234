package org.dialtone.product.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * A bundle, as read from its files.
 *
 * @param name     symbolic name
 * @param headers  the main headers of the manifest
 * @param sources  main Java sources by path below the bundle
 * @param pluginXml text of plugin.xml and fragment.xml, empty where there is none
 */
record HouseBundle(String name, Map<String, String> headers, SortedMap<String, JavaText> sources, String pluginXml) {

	/** All bundles in a folder, by name. Folders without a manifest are skipped. */
	static List<HouseBundle> readAll(Path folder) {
		try (Stream<Path> children = Files.list(folder)) {
			return children.filter(child -> Files.exists(child.resolve("META-INF/MANIFEST.MF"))).sorted()
					.map(HouseBundle::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static HouseBundle read(Path folder) {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			Map<String, String> headers = new LinkedHashMap<>();
			Attributes attributes = new Manifest(in).getMainAttributes();
			attributes.forEach((key, value) -> headers.put(key.toString(), value.toString()));
			String name = headers.getOrDefault("Bundle-SymbolicName", folder.getFileName().toString());
			return new HouseBundle(name.split(";")[0].trim(), headers, sources(folder),
					text(folder.resolve("plugin.xml")) + text(folder.resolve("fragment.xml")));
		} catch (IOException e) {
			throw new UncheckedIOException(folder.toString(), e);
		}
	}

	private static SortedMap<String, JavaText> sources(Path folder) throws IOException {
		SortedMap<String, JavaText> sources = new TreeMap<>();
		Path root = folder.resolve("src");
		if (Files.isDirectory(root)) {
			try (Stream<Path> files = Files.walk(root)) {
				for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
					sources.put(root.relativize(file).toString().replace('\\', '/'), JavaText.of(Files.readString(file)));
				}
			}
		}
		return sources;
	}

	private static String text(Path file) throws IOException {
		return Files.exists(file) ? Files.readString(file) : "";
	}

	/** Names of the bundles and packages that the manifest requires. */
	List<String> asksFor() {
		List<String> names = new ArrayList<>(clauses("Require-Bundle").keySet());
		names.addAll(clauses("Import-Package").keySet());
		names.addAll(clauses("Fragment-Host").keySet());
		return names;
	}

	/** The exported packages, each with its attributes as text. */
	Map<String, String> exports() {
		return clauses("Export-Package");
	}

	Optional<String> header(String key) {
		return Optional.ofNullable(headers.get(key));
	}

	/** The clauses of a header: the name, and what follows it. */
	private Map<String, String> clauses(String header) {
		Map<String, String> clauses = new LinkedHashMap<>();
		StringBuilder clause = new StringBuilder();
		boolean quoted = false;
		for (char c : (headers.getOrDefault(header, "") + ",").toCharArray()) {
			quoted ^= c == '"';
			if (c == ',' && !quoted) {
				String[] parts = clause.toString().trim().split(";", 2);
				if (!parts[0].isBlank()) {
					clauses.put(parts[0].trim(), parts.length > 1 ? parts[1] : "");
				}
				clause.setLength(0);
			} else {
				clause.append(c);
			}
		}
		return clauses;
	}
}
