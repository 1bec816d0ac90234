package org.dialtone.ui.internal.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.ui.findings.QuickFix;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;

/** Writes what is probably meant over what is wrong in one of the user's own files. */
@Component(property = { QuickFix.RULE + "=catalogue.key-unknown", QuickFix.RULE + "=catalogue.id-unknown",
		QuickFix.RULE + "=catalogue.text-unquoted" })
public final class ReplaceText implements QuickFix {

	@Override
	public boolean fits(Finding finding) {
		return finding.data().containsKey(Finding.REPLACE) && finding.data().containsKey(Finding.WITH)
				&& finding.location().filter(where -> where.line() > 0 && Path.of(where.file()).isAbsolute()).isPresent();
	}

	@Override
	public String label(Finding finding) {
		return NLS.bind(Messages.fix_replace, finding.data().get(Finding.REPLACE), finding.data().get(Finding.WITH));
	}

	@Override
	public void apply(Finding finding) throws IOException {
		var where = finding.location().orElseThrow();
		var wrong = String.valueOf(finding.data().get(Finding.REPLACE));
		var file = Path.of(where.file());
		var text = Files.readString(file);
		int start = start(text, where);
		if (start < text.length() && !text.startsWith(wrong, start) && (text.charAt(start) == '"' || text.charAt(start) == '\'')) {
			start++; // the place of a quoted text is its quotation mark
		}
		if (!text.startsWith(wrong, start)) {
			throw new IOException(NLS.bind(Messages.fix_changed, wrong, where));
		}
		write(file, text.substring(0, start) + finding.data().get(Finding.WITH) + text.substring(start + wrong.length()));
	}

	/** The offset of a place; the end of the text if it is not in it. */
	private static int start(String text, Location where) {
		int line = 0;
		for (int number = 1; number < where.line() && line >= 0; number++) {
			line = text.indexOf('\n', line) + 1;
			if (line == 0) {
				return text.length();
			}
		}
		int end = text.indexOf('\n', line);
		int columns = text.codePointCount(line, end < 0 ? text.length() : end);
		return text.offsetByCodePoints(line, Math.clamp(where.column() - 1L, 0, columns));
	}

	/** Replaces the whole file, or leaves it as it was. */
	private static void write(Path file, String text) throws IOException {
		var folder = file.toAbsolutePath().getParent();
		var unfinished = Files.createTempFile(folder, ".fix", ".tmp"); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			Files.writeString(unfinished, text);
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}
}
