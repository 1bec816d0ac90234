package org.dialtone.benchmark.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.core.catalogue.FileKind;
import org.dialtone.core.headless.HeadlessCatalogue;

/**
 * Reads all files of a bundle of content again and again, and then many procedures
 * once. Arguments: the folder of the bundle, and {@code --findings} to list what is
 * wrong with it instead.
 */
public final class CatalogueBenchmark {

	private static final int WARM_UP = 30;
	private static final int ROUNDS = 21;
	private static final int PROCEDURES = 10_000;

	private CatalogueBenchmark() {
	}

	/** Measures and prints. */
	public static void main(String[] arguments) throws IOException {
		var folder = Path.of(arguments[0]);
		var first = System.nanoTime();
		var catalogue = load(folder);
		double cold = millis(first);
		if (Arrays.asList(arguments).contains("--findings")) {
			catalogue.contributions().forEach(file -> file.findings().forEach(System.out::println));
			return;
		}
		System.out.printf(Locale.ROOT, "%d files, %d models, %d procedures, %d findings%n",
				catalogue.contributions().size(), catalogue.models().size(), catalogue.procedures().size(),
				catalogue.contributions().stream().mapToInt(file -> file.findings().size()).sum());
		System.out.printf(Locale.ROOT, "whole catalogue, first time: %.0f ms%n", cold);
		System.out.printf(Locale.ROOT, "whole catalogue, warm: %.1f ms%n", warm(folder));
		var procedures = many(folder);
		var start = System.nanoTime();
		int count = HeadlessCatalogue.ofFiles(procedures).procedures().size();
		System.out.printf(Locale.ROOT, "%d procedures: %.2f s%n", count, millis(start) / 1000);
	}

	private static double warm(Path folder) throws IOException {
		var samples = new double[ROUNDS];
		for (int i = -WARM_UP; i < ROUNDS; i++) {
			var start = System.nanoTime();
			load(folder);
			samples[Math.max(0, i)] = millis(start);
		}
		Arrays.sort(samples);
		return samples[ROUNDS / 2];
	}

	private static double millis(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	private static Catalogue load(Path folder) throws IOException {
		return HeadlessCatalogue.ofFiles(files(folder));
	}

	private static List<CatalogueFile> files(Path folder) throws IOException {
		var files = new ArrayList<CatalogueFile>();
		try (var paths = Files.walk(folder)) {
			for (var path : paths.filter(CatalogueBenchmark::isContent).sorted().toList()) {
				files.add(new CatalogueFile(id(folder.relativize(path).toString()), Files.readAllBytes(path)));
			}
		}
		return files;
	}

	private static boolean isContent(Path path) {
		return FileKind.of(path.toString()).isPresent() && !path.toString().contains("target");
	}

	private static FileId id(String name) {
		return new FileId("benchmark", "", name);
	}

	/** The phones of the folder, and its procedures so often, each time with other ids, that there are enough. */
	private static List<CatalogueFile> many(Path folder) throws IOException {
		var all = files(folder);
		var many = new ArrayList<>(all.stream().filter(file -> !isProcedure(file)).toList());
		var procedures = all.stream().filter(CatalogueBenchmark::isProcedure).toList();
		for (int i = 0; i < PROCEDURES; i++) {
			var file = procedures.get(i % procedures.size());
			var text = new String(file.content(), StandardCharsets.UTF_8).replaceFirst("(?m)^id: .*$", "id: generated-" + i);
			many.add(new CatalogueFile(id(i + "-" + file.id().name()), text.getBytes(StandardCharsets.UTF_8)));
		}
		return many;
	}

	private static boolean isProcedure(CatalogueFile file) {
		return file.id().kind().filter(kind -> kind == FileKind.PROCEDURE).isPresent();
	}
}
