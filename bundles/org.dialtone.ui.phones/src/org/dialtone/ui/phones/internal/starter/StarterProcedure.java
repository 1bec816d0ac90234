package org.dialtone.ui.phones.internal.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.Predicate;

import org.dialtone.core.catalogue.FileKind;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.ui.phones.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** A harmless procedure for a model, as a starting point for the user's own. */
public final class StarterProcedure {

	private static final String TEMPLATE = "starter.procedure.yaml"; //$NON-NLS-1$

	private StarterProcedure() {
	}

	/**
	 * Writes it to a folder, which is created if necessary, under a name that no file has yet.
	 *
	 * @param isTaken whether a procedure already has this id
	 * @return the file
	 */
	public static Path write(Path folder, PhoneModel model, Predicate<String> isTaken) throws IOException {
		Files.createDirectories(folder);
		var base = "my-" + slug(model.id()); //$NON-NLS-1$
		for (int number = 1;; number++) {
			var id = number == 1 ? base : base + '-' + number;
			if (!isTaken.test(id)) {
				try {
					return Files.writeString(folder.resolve(id + FileKind.PROCEDURE.suffix()), text(model, id),
							StandardOpenOption.CREATE_NEW);
				} catch (FileAlreadyExistsException e) {
					continue; // the next number may be free
				}
			}
		}
	}

	/** The YAML text. */
	static String text(PhoneModel model, String id) {
		return template().replace("{id}", id).replace("{title}", quoted(NLS.bind(Messages.starter_title, model.name()))) //$NON-NLS-1$ //$NON-NLS-2$
				.replace("{model}", quoted(model.id())).replace("{name}", model.name().replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String slug(String id) {
		var slug = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return slug.isEmpty() ? "phone" : slug; //$NON-NLS-1$
	}

	private static String quoted(String text) {
		return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static String template() {
		try (var in = StarterProcedure.class.getResourceAsStream(TEMPLATE)) {
			if (in == null) {
				throw new IOException(TEMPLATE + " is missing"); //$NON-NLS-1$
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // it lies beside this class
		}
	}
}
