package org.dialtone.cli.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.dialtone.core.Finding;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.core.catalogue.FileKind;
import org.dialtone.core.headless.HeadlessCatalogue;

/** A catalogue of files that never change. */
final class TestCatalogue implements CatalogueService {

	private static final Path CISCO = Path.of("../org.dialtone.cisco");

	private final List<CatalogueFile> files;
	private final Catalogue catalogue;

	private TestCatalogue(List<CatalogueFile> files) {
		this.files = files;
		catalogue = HeadlessCatalogue.ofFiles(files);
	}

	/** What comes with Dialtone. */
	static TestCatalogue cisco() {
		return of(CISCO);
	}

	/** All files in a folder and its subfolders. */
	static TestCatalogue of(Path folder) {
		try (var all = Files.walk(folder)) {
			return new TestCatalogue(all.filter(file -> FileKind.of(file.toString()).isPresent() && !file.toString().contains("target"))
					.sorted().map(TestCatalogue::file).toList());
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

	@Override
	public Catalogue current() {
		return catalogue;
	}

	@Override
	public void addListener(Consumer<Catalogue> listener) {
		throw new UnsupportedOperationException("a command ends before anything changes");
	}

	@Override
	public void removeListener(Consumer<Catalogue> listener) {
		throw new UnsupportedOperationException("a command ends before anything changes");
	}

	@Override
	public List<Finding> check(List<CatalogueFile> checked) {
		var names = checked.stream().map(file -> file.id().name()).toList();
		var all = new ArrayList<>(files);
		all.removeIf(file -> names.contains(file.id().name()));
		return HeadlessCatalogue.ofFiles(Stream.concat(all.stream(), checked.stream()).toList()).contributions().stream()
				.filter(contribution -> names.contains(contribution.file().name()))
				.flatMap(contribution -> contribution.findings().stream()).sorted(Comparator.comparing(Finding::where)).toList();
	}
}
