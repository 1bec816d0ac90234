package org.dialtone.core.internal.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.dialtone.core.CatalogueRule;
import org.eclipse.osgi.util.NLS;

/** Decodes bytes to text, and reports what is not text. */
final class YamlText {

	private static final char REPLACEMENT = '\uFFFD';

	private YamlText() {
	}

	/** The text of a file, with invalid characters replaced; empty if the file is not text. */
	static Optional<String> of(byte[] content, Findings findings) {
		if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0xFF, 0xFE)) {
			findings.error(CatalogueRule.TEXT_ENCODING, 0, 0, Messages.text_utf16, "", Messages.text_solution); //$NON-NLS-1$
			return Optional.empty();
		}
		for (byte value : content) {
			if (value == 0) {
				findings.error(CatalogueRule.TEXT_ENCODING, 0, 0, Messages.text_binary, "", Messages.text_binary_solution); //$NON-NLS-1$
				return Optional.empty();
			}
		}
		int start = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
		return Optional.of(printable(decode(ByteBuffer.wrap(content, start, content.length - start), findings), findings));
	}

	private static boolean startsWith(byte[] content, int... first) {
		for (int i = 0; i < first.length; i++) {
			if (i >= content.length || Byte.toUnsignedInt(content[i]) != first[i]) {
				return false;
			}
		}
		return true;
	}

	private static String decode(ByteBuffer bytes, Findings findings) {
		var start = bytes.duplicate();
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
		} catch (CharacterCodingException e) {
			var text = replaceMalformed(start);
			int[] place = place(text, firstMalformed(start));
			findings.error(CatalogueRule.TEXT_ENCODING, place[0], place[1], Messages.text_not_utf8, Messages.text_not_utf8_why, Messages.text_solution);
			return text;
		}
	}

	private static String replaceMalformed(ByteBuffer bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
					.onUnmappableCharacter(CodingErrorAction.REPLACE).decode(bytes.duplicate()).toString();
		} catch (CharacterCodingException e) {
			throw new IllegalStateException(e); // cannot happen: everything is replaced
		}
	}

	/** How many characters come before the first byte that is not UTF-8. */
	private static int firstMalformed(ByteBuffer bytes) {
		var in = bytes.duplicate();
		var out = CharBuffer.allocate(in.remaining() + 1);
		StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
		return out.position();
	}

	private static String printable(String text, Findings findings) {
		StringBuilder changed = null;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!isPrintable(c)) {
				if (changed == null) {
					changed = new StringBuilder(text);
					int[] place = place(text, i);
					findings.error(CatalogueRule.TEXT_ENCODING, place[0], place[1], NLS.bind(Messages.text_unprintable, String.format("%04X", (int) c)), //$NON-NLS-1$
							"", Messages.text_unprintable_solution); //$NON-NLS-1$
				}
				changed.setCharAt(i, REPLACEMENT);
			}
		}
		return changed == null ? text : changed.toString();
	}

	/** What YAML allows; surrogates come in pairs, since they come from a decoder. */
	private static boolean isPrintable(char c) {
		return c >= ' ' && c <= '~' || c == '\n' || c == '\r' || c == '\t' || c == 0x85
				|| c >= 0xA0 && c != 0xFFFE && c != 0xFFFF;
	}

	/** Line and column of a character. */
	private static int[] place(String text, int index) {
		int line = 1;
		int start = 0;
		for (int i = 0; i < index; i++) {
			char c = text.charAt(i);
			if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
				line++;
				start = i + 1;
			}
		}
		return new int[] { line, text.codePointCount(start, index) + 1 };
	}
}
