package org.dialtone.firmware.inspect;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dialtone.firmware.Inspection;

/** The files in one folder of a bundle, without those in its subfolders. */
final class BundleSurroundings implements Surroundings {

	/** So many inspections are kept, since a hostile file can make each one large. */
	private static final int KEPT = 64;

	private final Bundle bundle;
	private final String folder;
	private final List<String> names;
	private final Map<String, Inspection> inspections = new LinkedHashMap<>();

	/** @param folder empty, or with a slash at its end */
	BundleSurroundings(Bundle bundle, String folder) {
		this.bundle = bundle;
		this.folder = folder;
		names = bundle.names().stream().filter(name -> folderOf(name).equals(folder)).map(name -> name.substring(folder.length())).sorted().toList();
	}

	/** The folder in which a file is. */
	static String folderOf(String name) {
		return name.substring(0, name.lastIndexOf('/') + 1);
	}

	@Override
	public List<String> names() {
		return names;
	}

	@Override
	public Inspection inspection(String name) throws IOException {
		if (!inspections.containsKey(name)) {
			if (inspections.size() >= KEPT) {
				inspections.clear();
			}
			inspections.put(name, bundle.inspection(folder + name));
		}
		return inspections.get(name);
	}

	@Override
	public <T> T read(String name, Reader<T> reader) throws IOException {
		return reader.read(bundle.bytes(folder + name));
	}
}
