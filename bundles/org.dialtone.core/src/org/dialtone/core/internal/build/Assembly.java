package org.dialtone.core.internal.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.dialtone.core.Catalogue;
import org.dialtone.core.Finding;
import org.dialtone.core.internal.read.ReadFile;
import org.dialtone.core.procedures.Procedure;

/** Puts a catalogue together from files. */
public final class Assembly {

	private final List<FileResult> files = new ArrayList<>();

	/** Adds a file. */
	public void add(ReadFile file) {
		files.add(new FileResult(file));
	}

	/** Adds a file that could not be read. */
	public void leftOut(String contributor, String point, String file, Finding finding) {
		files.add(FileResult.leftOut(contributor, point, file, finding));
	}

	/** The catalogue. */
	public Catalogue build() {
		var index = new Index(files);
		var statements = new Statements(index);
		var phones = new PhonesBinder(statements);
		var families = all(index, Kind.FAMILY, phones::family);
		var models = all(index, Kind.MODEL, new ModelBinder(index, statements)::model);
		var sets = all(index, Kind.FIRMWARE_SET, phones::firmwareSet);
		var procedures = all(index, Kind.PROCEDURE, new ProcedureBinder(statements)::procedure).stream()
				.sorted(Comparator.comparing(Procedure::kind)).toList();
		var codes = all(index, Kind.CODE, phones::code);
		var orders = all(index, Kind.REQUEST_ORDER, phones::requestOrder);
		var rules = all(index, Kind.UPGRADE_RULE, phones::upgradeRule);
		var notes = all(index, Kind.NOTE, phones::note);
		var contradictions = all(index, Kind.CONTRADICTION, phones::contradiction);
		var content = new Catalogue.Content(families, models, sets, procedures, codes, orders, rules, notes, contradictions,
				synonyms(), List.copyOf(statements.sources()));
		return new Catalogue(content, new Checks(List.copyOf(files), index)::contributions);
	}

	private List<List<String>> synonyms() {
		return files.stream().flatMap(file -> file.file().root().stream()).flatMap(root -> root.items("synonyms").stream()) //$NON-NLS-1$
				.map(Statements::texts).toList();
	}

	private static <T> List<T> all(Index index, Kind kind, Function<Entry, T> make) {
		return index.all(kind).stream().map(make).toList();
	}
}
