package org.dialtone.core.internal.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.dialtone.core.Finding;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.core.internal.read.FileReader;
import org.dialtone.core.internal.read.ReadFile;

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

	/** The keys on the page that say for which phones an entry is. */
	public static String scope() {
		return blocks().stream().filter(block -> block.startsWith("families: [")).findFirst().orElseThrow();
	}

	/** Reads a phones file. */
	public static ReadFile readPhones(String yaml) {
		return read("test.phones.yaml", yaml);
	}

	/** Reads a procedure. */
	public static ReadFile readProcedure(String yaml) {
		return read("test.procedure.yaml", yaml);
	}

	/** Reads a file. */
	public static ReadFile read(String name, String yaml) {
		return FileReader.read(new CatalogueFile(FileId.own(name), yaml.getBytes(StandardCharsets.UTF_8)));
	}

	/** Puts a catalogue together. */
	public static Catalogue build(ReadFile... readings) {
		return Assembly.of(List.of(readings));
	}

	/** All findings of a catalogue, as one line each. */
	public static List<String> findings(Catalogue catalogue) {
		return catalogue.contributions().stream().flatMap(file -> file.findings().stream())
				.map(Finding::toString).toList();
	}
}
