package org.dialtone.core.internal.contributions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.internal.Lookup;
import org.dialtone.core.internal.build.Assembly;
import org.dialtone.core.internal.read.FileReader;
import org.dialtone.core.internal.read.ReadFile;

/**
 * All files of one catalogue, in order, with what was read from them. Immutable.
 *
 * @param files the first one with an id keeps it
 */
record Readings(List<ReadFile> files) {

	static final Readings NONE = new Readings(List.of());

	/** Reads what is contributed now. Files that are the same as here are not read again. */
	Readings next(List<CatalogueFile> contributed) {
		var known = new HashMap<String, ReadFile>();
		files.forEach(file -> known.put(file.id().name(), file));
		return new Readings(contributed.parallelStream().map(file -> Lookup.find(known, file.id().name())
				.filter(before -> before.file().equals(file)).orElseGet(() -> FileReader.read(file))).toList());
	}

	/** The catalogue of all files. */
	Catalogue catalogue() {
		return Assembly.of(files);
	}

	/**
	 * The catalogue with some files replaced.
	 *
	 * @param instead each takes the place of the first file that its name means, or
	 *                otherwise comes last
	 */
	Catalogue catalogueWith(List<CatalogueFile> instead) {
		var all = new ArrayList<>(files);
		var last = new ArrayList<ReadFile>();
		for (var file : instead) {
			var isSame = FileNames.sameAs(file.id().name());
			var read = FileReader.read(file);
			files.stream().filter(before -> before.file().trouble().isEmpty() && isSame.test(before.id().name())).findFirst()
					.map(all::indexOf).filter(place -> place >= 0)
					.ifPresentOrElse(place -> all.set(place, read), () -> last.add(read));
		}
		all.addAll(last);
		return Assembly.of(all);
	}
}
