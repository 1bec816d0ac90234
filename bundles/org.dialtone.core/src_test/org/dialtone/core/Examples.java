package org.dialtone.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The examples in docs/catalogue.md, and helpers to read YAML in tests. */
public final class Examples {

	private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

	private Examples() {
	}

	/** The page itself. */
	public static String page() {
		try {
			return Files.readString(project().resolve("docs/catalogue.md"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The folder of the project. */
	public static Path project() {
		var folder = Path.of("").toAbsolutePath();
		while (!Files.exists(folder.resolve("docs/catalogue.md"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	/** All YAML on the page. */
	public static List<String> blocks() {
		return BLOCK.matcher(page()).results().map(block -> block.group(1)).toList();
	}

	/** The phones file on the page. */
	public static String phones() {
		return blocks().stream().filter(block -> block.startsWith("vendor:")).findFirst().orElseThrow();
	}

	/** The procedure on the page. */
	public static String procedure() {
		return blocks().stream().filter(block -> block.startsWith("id:")).findFirst().orElseThrow();
	}

	/** Reads a phones file. */
	public static FileReading readPhones(String yaml) {
		return read("test.phones.yaml", yaml);
	}

	/** Reads a procedure. */
	public static FileReading readProcedure(String yaml) {
		return read("test.procedure.yaml", yaml);
	}

	/** Reads a file. */
	public static FileReading read(String name, String yaml) {
		return CatalogueReader.read(new CatalogueFile("", "", name, yaml.getBytes(StandardCharsets.UTF_8)));
	}

	/** Puts a catalogue together. */
	public static Catalogue build(FileReading... readings) {
		var builder = new CatalogueBuilder();
		Arrays.stream(readings).forEach(builder::add);
		return builder.build();
	}

	/** All findings of a catalogue, as one line each. */
	public static List<String> findings(Catalogue catalogue) {
		return catalogue.contributions().stream().flatMap(file -> file.findings().stream())
				.map(Finding::toString).toList();
	}
}
