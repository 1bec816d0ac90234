package org.dialtone.core.internal.build;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.internal.read.PhonesFormat;
import org.dialtone.core.internal.read.ReadFile;
import org.dialtone.core.procedures.Procedure;

/**
 * Puts a catalogue together from files: the first entry with an id keeps it, and
 * references between entries are resolved. Whether the files fit together and whether
 * there are traps is looked at when somebody asks the catalogue for its contributions.
 */
public final class Assembly {

	private Assembly() {
	}

	/** The catalogue of files, in their order. */
	public static Catalogue of(List<ReadFile> read) {
		var files = read.stream().map(FileResult::new).toList();
		var index = new Index(files);
		var statements = new Statements(index);
		var scopes = new Scopes(index);
		var phones = new PhonesBinder(statements, scopes);
		var families = all(index, Kind.FAMILY, phones::family);
		var groups = all(index, Kind.GROUP, phones::group);
		var models = all(index, Kind.MODEL, new ModelBinder(index, statements)::model);
		var sets = all(index, Kind.FIRMWARE_SET, phones::firmwareSet);
		var procedures = all(index, Kind.PROCEDURE, new ProcedureBinder(statements, scopes)::procedure).stream()
				.sorted(Comparator.comparing(Procedure::kind)).toList();
		var codes = all(index, Kind.CODE, phones::code);
		var orders = all(index, Kind.REQUEST_ORDER, phones::requestOrder);
		var rules = all(index, Kind.UPGRADE_RULE, phones::upgradeRule);
		var notes = all(index, Kind.NOTE, phones::note);
		var contradictions = all(index, Kind.CONTRADICTION, phones::contradiction);
		var content = new Catalogue.Content(families, groups, models, sets, procedures, codes, orders, rules, notes, contradictions,
				synonyms(read), List.copyOf(statements.sources()));
		return new Catalogue(content, new Checks(files, index, scopes)::contributions);
	}

	private static List<List<String>> synonyms(List<ReadFile> files) {
		return files.stream().flatMap(file -> file.root().stream())
				.flatMap(root -> PhonesFormat.SYNONYMS.or(root, List.of()).stream()).toList();
	}

	private static <T> List<T> all(Index index, Kind kind, Function<Entry, T> make) {
		return index.all(kind).stream().map(make).toList();
	}
}
