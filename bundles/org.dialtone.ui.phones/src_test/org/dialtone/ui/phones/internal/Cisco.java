package org.dialtone.ui.phones.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dialtone.core.Catalogue;
import org.dialtone.core.CatalogueBuilder;
import org.dialtone.core.CatalogueFile;
import org.dialtone.core.CatalogueReader;
import org.dialtone.core.FileKind;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;

/** The shipped catalogue, read from its files. */
public final class Cisco {

	private static final Path BUNDLE = Path.of("../org.dialtone.cisco");

	/** The shipped catalogue. */
	public static final Catalogue CATALOGUE = builder().build();

	private Cisco() {
	}

	/** All shipped files, for more to be added. */
	public static CatalogueBuilder builder() {
		var builder = new CatalogueBuilder();
		try (var files = Files.walk(BUNDLE)) {
			files.filter(file -> !file.toString().contains("target") && FileKind.of(file.getFileName().toString()).isPresent())
					.sorted().forEach(file -> add(builder, "org.dialtone.cisco", file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return builder;
	}

	private static void add(CatalogueBuilder builder, String contributor, Path file) {
		try {
			builder.add(CatalogueReader.read(new CatalogueFile(contributor, "", file.toString(), Files.readAllBytes(file))));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The shipped catalogue and a file of the user. */
	public static Catalogue with(String file, String content) {
		return builder().add(CatalogueReader.read(new CatalogueFile("", "", file, content.getBytes(StandardCharsets.UTF_8)))).build();
	}

	/** A model by its number. */
	public static PhoneModel model(String id) {
		return CATALOGUE.model(id).orElseThrow();
	}

	/** A procedure by its id. */
	public static Procedure procedure(String id) {
		return CATALOGUE.procedure(id).orElseThrow();
	}
}
