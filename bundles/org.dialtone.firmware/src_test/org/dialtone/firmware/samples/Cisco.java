package org.dialtone.firmware.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.core.catalogue.FileKind;
import org.dialtone.core.headless.HeadlessCatalogue;

/** The phones that come with Dialtone. */
public final class Cisco {

	private static final Catalogue CATALOGUE = read();

	private Cisco() {
	}

	public static Catalogue catalogue() {
		return CATALOGUE;
	}

	private static Catalogue read() {
		try (var files = Files.walk(Path.of("../org.dialtone.cisco/phones"))) {
			return HeadlessCatalogue.ofFiles(files.filter(file -> FileKind.of(file.toString()).isPresent()).sorted().map(Cisco::file).toList());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static CatalogueFile file(Path path) {
		try {
			return new CatalogueFile(FileId.own(path.toString()), Files.readAllBytes(path));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
