package org.dialtone.ui.tftp.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.Part;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestOrder;
import org.dialtone.core.phones.RequestedFile;
import org.dialtone.serving.folder.Lookup;
import org.dialtone.ui.tftp.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** What to say about a file that a phone asked for and did not find. */
public final class MissingFile {

	/** A longer list would say nothing about the phone on the bench. */
	private static final int MOST_MODELS = 4;

	private final Catalogue catalogue;
	private final List<PhoneModel> models;
	private final RootListing root;
	private final String name;

	/**
	 * @param models the models that it may have been
	 * @param root   what is served, and what for this name
	 * @param file   the name as the phone asked for it
	 */
	public MissingFile(Catalogue catalogue, List<PhoneModel> models, RootListing root, String file) {
		this.catalogue = catalogue;
		this.models = models;
		this.root = root;
		name = AskingPhones.baseName(file);
	}

	/** Paragraphs: whether it is served now or matters at all, where such a file is, and what else the phone needs. */
	public List<String> advice() {
		var text = new ArrayList<String>();
		var uses = uses();
		text.add(switch (root.asked()) {
		case Lookup.Found found -> NLS.bind(Messages.missing_there_now, found.path());
		case Lookup.Refused refused -> NLS.bind(Messages.missing_refused, refused.reason());
		case Lookup.Missing missing when isOptional(uses) -> Messages.missing_optional;
		case Lookup.Missing missing -> NLS.bind(Messages.missing_put, root.root());
		});
		uses.stream().map(use -> use.file.note()).filter(note -> !note.isEmpty()).distinct().forEach(text::add);
		var elsewhere = root.elsewhere(name);
		if (!elsewhere.isEmpty()) {
			text.add(NLS.bind(Messages.missing_elsewhere, String.join(", ", elsewhere))); //$NON-NLS-1$
		}
		if (models.size() == 1) {
			orders(uses).forEach(order -> text.add(needs(models.getFirst(), order)));
		} else if (!models.isEmpty()) {
			text.add(models.size() > MOST_MODELS ? NLS.bind(Messages.missing_many, models.size())
					: NLS.bind(Messages.missing_some,
							models.stream().map(PhoneModel::name).collect(Collectors.joining(", ")))); //$NON-NLS-1$
		}
		return text;
	}

	private static boolean isOptional(List<Use> uses) {
		return !uses.isEmpty() && uses.stream().allMatch(use -> use.file.optional());
	}

	private record Use(RequestOrder order, RequestedFile file) {
	}

	/** Where the file stands in what these models ask for. */
	private List<Use> uses() {
		return models.stream().flatMap(model -> catalogue.requestOrdersFor(model).stream()
				.flatMap(order -> order.files().value().stream()
						.filter(file -> patterns(file, model).anyMatch(pattern -> pattern.matches(name)))
						.map(file -> new Use(order, file))))
				.distinct().toList();
	}

	private static List<RequestOrder> orders(List<Use> uses) {
		return uses.stream().map(Use::order).distinct().toList();
	}

	/** What a model asks for in a state, and what of it is in the TFTP root. */
	private String needs(PhoneModel model, RequestOrder order) {
		var lines = new ArrayList<String>();
		lines.add(NLS.bind(Messages.missing_needs, model.name(), order.name()));
		for (var file : order.files().value()) {
			var patterns = patterns(file, model).toList();
			var found = patterns.stream().flatMap(pattern -> root.top(pattern).stream()).distinct().toList();
			var shown = patterns.isEmpty() ? name(file)
					: patterns.stream().map(FilePattern::written).collect(Collectors.joining(", ")); //$NON-NLS-1$
			lines.add(!found.isEmpty() ? NLS.bind(Messages.missing_there, String.join(", ", found)) //$NON-NLS-1$
					: NLS.bind(file.optional() ? Messages.missing_not_needed : Messages.missing_not_there, shown));
		}
		return String.join("\n", lines); //$NON-NLS-1$
	}

	/** The name as the catalogue writes it; in place of one that can be any, what is known of the file. */
	private static String name(RequestedFile file) {
		return FilePattern.isAnyName(file.pattern()) && !file.pattern().contains(RequestedFile.RECOVERY_LOAD)
				&& !file.note().isEmpty() ? file.note() : file.pattern();
	}

	/** The names that a line of the order stands for: those of the model's firmware where they are known. */
	private Stream<FilePattern> patterns(RequestedFile file, PhoneModel model) {
		var set = catalogue.firmwareSetOf(model);
		var written = FilePattern.of(file, model);
		if (file.pattern().contains(FilePattern.LOAD)) {
			return set.stream().flatMap(firmware -> firmware.variants().stream())
					.map(variant -> FilePattern.of(variant.value().pattern())).flatMap(Optional::stream);
		}
		var parts = set.stream().flatMap(firmware -> firmware.parts().statements().stream())
				.flatMap(statement -> statement.value().stream()).map(Part::pattern)
				.filter(part -> written.filter(pattern -> pattern.matches(part)).isPresent()).map(FilePattern::of).flatMap(Optional::stream).toList();
		return parts.isEmpty() ? written.stream() : parts.stream();
	}
}
