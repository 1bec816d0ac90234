package org.dialtone.ui.phones.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.core.catalogue.FileKind;
import org.dialtone.core.headless.HeadlessCatalogue;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;

/** The shipped catalogue, read from its files. */
public final class Cisco {

	private static final Path BUNDLE = Path.of("../org.dialtone.cisco");

	/** The shipped catalogue. */
	public static final Catalogue CATALOGUE = HeadlessCatalogue.ofFiles(files());

	private Cisco() {
	}

	/** All shipped files. */
	public static List<CatalogueFile> files() {
		try (var files = Files.walk(BUNDLE)) {
			return files.filter(file -> !file.toString().contains("target") && FileKind.of(file.getFileName().toString()).isPresent())
					.sorted().map(Cisco::read).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static CatalogueFile read(Path file) {
		try {
			return new CatalogueFile(new FileId("org.dialtone.cisco", "", file.toString()), Files.readAllBytes(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The shipped catalogue and a file of the user. */
	public static Catalogue with(String file, String content) {
		var own = new CatalogueFile(FileId.own(file), content.getBytes(StandardCharsets.UTF_8));
		return HeadlessCatalogue.ofFiles(Stream.concat(files().stream(), Stream.of(own)).toList());
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
