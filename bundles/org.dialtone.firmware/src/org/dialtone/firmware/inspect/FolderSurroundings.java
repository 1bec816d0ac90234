package org.dialtone.firmware.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dialtone.firmware.Inspection;
import org.dialtone.firmware.formats.FileInput;

/** The files in a folder, without those in its subfolders. Each is inspected once at most. */
final class FolderSurroundings implements Surroundings {

	/** More files than anybody keeps in one folder. */
	static final int MOST = 100_000;

	private final Path folder;
	private final Inspector inspector;
	private final List<String> names;
	private final Map<String, Inspection> inspections = new HashMap<>();

	FolderSurroundings(Path folder, Inspector inspector) throws IOException {
		this.folder = folder;
		this.inspector = inspector;
		try (var files = Files.list(folder)) {
			names = files.filter(Files::isRegularFile).limit(MOST).map(file -> String.valueOf(file.getFileName())).sorted().toList();
		}
	}

	@Override
	public List<String> names() {
		return names;
	}

	@Override
	public Inspection inspection(String name) throws IOException {
		if (!inspections.containsKey(name)) {
			inspections.put(name, inspector.inspect(folder.resolve(name)).withoutRegions());
		}
		return inspections.get(name);
	}

	@Override
	public <T> T read(String name, Reader<T> reader) throws IOException {
		try (var input = new FileInput(folder.resolve(name))) {
			return reader.read(input);
		}
	}
}
