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

import org.dialtone.core.Catalogue;
import org.dialtone.core.CatalogueBuilder;
import org.dialtone.core.CatalogueFile;
import org.dialtone.core.CatalogueReader;
import org.dialtone.core.CatalogueService;
import org.dialtone.core.FileKind;
import org.dialtone.core.Finding;

/** A catalogue of files that never change. */
final class TestCatalogue implements CatalogueService {

	private static final Path CISCO = Path.of("../org.dialtone.cisco");

	private final List<CatalogueFile> files;
	private final Catalogue catalogue;

	private TestCatalogue(List<CatalogueFile> files) {
		this.files = files;
		catalogue = build(files);
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
			return new CatalogueFile("", "", path.toString(), Files.readAllBytes(path));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Catalogue build(List<CatalogueFile> files) {
		var builder = new CatalogueBuilder();
		files.forEach(file -> builder.add(CatalogueReader.read(file)));
		return builder.build();
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
		var names = checked.stream().map(CatalogueFile::name).toList();
		var all = new ArrayList<>(files);
		all.removeIf(file -> names.contains(file.name()));
		return build(Stream.concat(all.stream(), checked.stream()).toList()).contributions().stream()
				.filter(contribution -> names.contains(contribution.file()))
				.flatMap(contribution -> contribution.findings().stream()).sorted(Comparator.comparing(Finding::where)).toList();
	}
}
