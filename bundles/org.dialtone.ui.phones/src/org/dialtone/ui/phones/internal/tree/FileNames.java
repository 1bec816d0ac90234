package org.dialtone.ui.phones.internal.tree;

import java.util.List;
import java.util.stream.Stream;

import org.dialtone.core.Statement;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestedFile;

/** The names of the files that a line of the tree stands for; names that exist as such, not patterns. */
public final class FileNames {

	private FileNames() {
	}

	/** A pattern of the catalogue for one model: with the name of its recovery load, if that is known. */
	public static String of(String pattern, PhoneModel model) {
		return model.recoveryLoadName().map(load -> pattern.replace(RequestedFile.RECOVERY_LOAD, load)).orElse(pattern);
	}

	/** Whether a name stands for exactly one file. */
	public static boolean isPlain(String name) {
		return !name.isEmpty() && name.indexOf('<') < 0 && name.indexOf('*') < 0;
	}

	/** The names of the files that a line stands for, in the order in which phones ask for them; none for most lines. */
	public static List<String> of(Node node) {
		return all(node).filter(FileNames::isPlain).distinct().toList();
	}

	private static Stream<String> all(Node node) {
		return switch (node.subject()) {
		case Subject.File file -> Stream.of(file.name());
		case Subject.OfPart part -> Stream.of(part.part().pattern());
		case Subject.Files files -> below(node);
		case Subject.Order order -> below(node);
		case Subject.FirmwareSet set -> Stream.concat(recoveryLoads(node, set), below(node));
		case Subject.Model model -> node.children().stream().filter(child -> child.subject() instanceof Subject.Files)
				.flatMap(FileNames::all);
		case Subject.OfProcedure procedure -> procedure.procedure().preconditions().stream()
				.flatMap(before -> before.files().stream())
				.map(name -> node.model().map(model -> of(name, model)).orElse(name));
		default -> Stream.empty();
		};
	}

	/** Below a model only its own recovery load: the others in the set belong to other models. */
	private static Stream<String> recoveryLoads(Node node, Subject.FirmwareSet set) {
		return node.model().map(model -> model.recoveryLoadName().stream())
				.orElseGet(() -> set.set().recoveryLoads().stream().map(Statement::value));
	}

	private static Stream<String> below(Node node) {
		return node.children().stream().flatMap(FileNames::all);
	}

	/** The file to look for in a folder: that of a line, or the recovery load of its model; empty if there is neither. */
	public static String single(Node node) {
		var names = node.subject() instanceof Subject.File || node.subject() instanceof Subject.OfPart ? of(node).stream()
				: Stream.<String>empty();
		return names.findFirst()
				.or(() -> node.model().flatMap(PhoneModel::recoveryLoadName)).orElse(""); //$NON-NLS-1$
	}
}
