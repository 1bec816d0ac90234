package org.dialtone.core.internal.contributions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dialtone.core.Catalogue;
import org.dialtone.core.CatalogueBuilder;
import org.dialtone.core.CatalogueFile;
import org.dialtone.core.CatalogueReader;
import org.dialtone.core.FileReading;
import org.dialtone.core.internal.contributions.Contributed.Content;
import org.dialtone.core.internal.contributions.Contributed.LeftOut;
import org.eclipse.jdt.annotation.Nullable;

/**
 * All files of one catalogue, in order, with what was read from them. Immutable.
 *
 * @param entries the first one with an id keeps it
 */
record Readings(List<Entry> entries) {

	static final Readings NONE = new Readings(List.of());

	/** A file, or something that was left out. */
	sealed interface Entry {

		/** Adds it to a catalogue. */
		void addTo(CatalogueBuilder builder);
	}

	/**
	 * A file that was read.
	 *
	 * @param file    its name and bytes, to tell whether it is still the same
	 * @param reading what was read from it
	 */
	record Read(CatalogueFile file, FileReading reading) implements Entry {
		@Override
		public void addTo(CatalogueBuilder builder) {
			builder.add(reading);
		}

		private boolean isOf(CatalogueFile other) {
			return file.contributor().equals(other.contributor()) && file.point().equals(other.point())
					&& Arrays.equals(file.content(), other.content());
		}
	}

	/** Something that could not be read at all. */
	record Missing(LeftOut what) implements Entry {
		@Override
		public void addTo(CatalogueBuilder builder) {
			builder.leftOut(what.contributor(), what.point(), what.file(), what.finding());
		}
	}

	/** Reads what is contributed now. Files that are the same as here are not read again. */
	Readings next(List<Contributed> contributed) {
		var known = new HashMap<String, Read>();
		entries.forEach(entry -> {
			if (entry instanceof Read read) {
				known.put(read.file.name(), read);
			}
		});
		return new Readings(contributed.parallelStream().map(one -> entry(one, known)).toList());
	}

	private static Entry entry(Contributed contributed, Map<String, Read> known) {
		return switch (contributed) {
		case LeftOut what -> new Missing(what);
		case Content(var file) -> {
			@Nullable
			Read before = known.get(file.name());
			yield before != null && before.isOf(file) ? before : new Read(file, CatalogueReader.read(file));
		}
		};
	}

	/** The catalogue of all files. */
	Catalogue catalogue() {
		var builder = new CatalogueBuilder();
		entries.forEach(entry -> entry.addTo(builder));
		return builder.build();
	}

	/**
	 * The catalogue with some files replaced.
	 *
	 * @param instead each takes the place of the first file that its name means, or
	 *                otherwise comes last
	 */
	Catalogue catalogueWith(List<FileReading> instead) {
		var replaced = new HashMap<Entry, FileReading>();
		var last = new ArrayList<FileReading>();
		for (var reading : instead) {
			var isSame = FileNames.sameAs(reading.file());
			entries.stream().filter(entry -> entry instanceof Read read && isSame.test(read.file.name())).findFirst()
					.filter(entry -> !replaced.containsKey(entry))
					.ifPresentOrElse(entry -> replaced.put(entry, reading), () -> last.add(reading));
		}
		var builder = new CatalogueBuilder();
		for (var entry : entries) {
			if (replaced.containsKey(entry)) {
				builder.add(replaced.get(entry));
			} else {
				entry.addTo(builder);
			}
		}
		last.forEach(builder::add);
		return builder.build();
	}
}
