package org.dialtone.core.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.internal.contributions.PlugIn;

/**
 * A plug-in on disk.
 *
 * @param name  its symbolic name
 * @param place its jar or its folder
 */
record FilePlugIn(String name, Path place) implements PlugIn {

	@Override
	public Optional<byte[]> read(String path) throws IOException {
		if (Files.isDirectory(place)) {
			var file = place.resolve(path);
			if (!Files.isRegularFile(file)) {
				return Optional.empty();
			}
			try (var input = Files.newInputStream(file)) {
				return Optional.of(input.readNBytes(CatalogueFile.MOST_READ));
			}
		}
		try (var jar = new ZipFile(place.toFile())) {
			var entry = jar.getEntry(path);
			if (entry == null || entry.isDirectory()) {
				return Optional.empty();
			}
			try (var input = jar.getInputStream(entry)) {
				return Optional.of(input.readNBytes(CatalogueFile.MOST_READ));
			}
		}
	}

	@Override
	public List<String> list(String folder) throws IOException {
		var start = folder + SEPARATOR;
		if (Files.isDirectory(place)) {
			if (!Files.isDirectory(place.resolve(folder))) {
				return List.of();
			}
			try (var files = Files.list(place.resolve(folder))) {
				return files.filter(Files::isRegularFile).map(file -> start + file.getFileName()).sorted().toList();
			}
		}
		try (var jar = new ZipFile(place.toFile())) {
			return jar.stream().map(entry -> entry.getName())
					.filter(path -> path.startsWith(start) && path.indexOf(SEPARATOR, start.length()) < 0 && path.length() > start.length())
					.sorted().toList();
		}
	}
}
