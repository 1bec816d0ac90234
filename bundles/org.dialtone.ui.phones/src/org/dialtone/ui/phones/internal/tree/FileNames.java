package org.dialtone.ui.phones.internal.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestedFile;

/** The names of the files that a line of the tree stands for. */
public final class FileNames {

	private FileNames() {
	}

	/** A pattern of the catalogue for one model: with the name of its recovery load, when it is known. */
	public static String of(String pattern, PhoneModel model) {
		return model.recoveryLoadName().map(load -> pattern.replace(RequestedFile.RECOVERY_LOAD, load)).orElse(pattern);
	}

	/** Whether a name stands for just one file. */
	public static boolean isPlain(String name) {
		return !name.isEmpty() && name.indexOf('<') < 0 && name.indexOf('*') < 0;
	}

	/** The names of the files that a line stands for, in the order in which phones ask for them; none for most lines. */
	public static List<String> of(Node node) {
		return switch (node.subject()) {
		case Subject.File file -> List.of(file.name());
		case Subject.OfPart part -> part.part().pattern().isEmpty() ? List.of() : List.of(part.part().pattern());
		case Subject.Files files -> below(node);
		case Subject.Order order -> below(node);
		case Subject.FirmwareSet set -> firmware(node, set);
		case Subject.Model model -> node.children().stream().filter(child -> child.subject() instanceof Subject.Files)
				.findFirst().map(FileNames::of).orElse(List.of());
		case Subject.OfProcedure procedure -> procedure.procedure().preconditions().stream()
				.flatMap(before -> before.files().stream())
				.map(name -> node.model().map(model -> of(name, model)).orElse(name)).distinct().toList();
		default -> List.of();
		};
	}

	private static List<String> firmware(Node node, Subject.FirmwareSet set) {
		var names = new ArrayList<String>();
		set.set().variants().forEach(variant -> names.add(variant.value().pattern()));
		names.addAll(below(node));
		set.set().recoveryLoads().forEach(load -> names.add(load.value()));
		return names.stream().distinct().toList();
	}

	private static List<String> below(Node node) {
		return node.children().stream().flatMap(child -> of(child).stream()).distinct().toList();
	}

	/** The one file that a line is about, to be looked for in a folder: for a model, its recovery load; empty otherwise. */
	public static String single(Node node) {
		var names = node.subject() instanceof Subject.File || node.subject() instanceof Subject.OfPart ? of(node).stream()
				: Stream.<String>empty();
		return names.filter(FileNames::isPlain).findFirst()
				.or(() -> node.model().flatMap(PhoneModel::recoveryLoadName)).orElse(""); //$NON-NLS-1$
	}
}
