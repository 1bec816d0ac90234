package org.dialtone.product.tests;

import java.util.ArrayList;
import java.util.List;

/**
 * A Java source taken apart: the code without comments and with empty literals,
 * and the literals.
 */
record JavaText(String code, List<String> literals) {

	static JavaText of(String source) {
		StringBuilder code = new StringBuilder();
		List<String> literals = new ArrayList<>();
		int i = 0;
		while (i < source.length()) {
			if (source.startsWith("//", i)) {
				i = orEnd(source, source.indexOf('\n', i));
			} else if (source.startsWith("/*", i)) {
				i = orEnd(source, source.indexOf("*/", i + 2) + 2, 2);
			} else if (source.startsWith("\"\"\"", i)) {
				int end = endOfLiteral(source, i + 3, "\"\"\"");
				literals.add(source.substring(i + 3, end));
				code.append("\"\"");
				i = end + 3;
			} else if (source.charAt(i) == '"') {
				int end = endOfLiteral(source, i + 1, "\"");
				literals.add(source.substring(i + 1, end));
				code.append("\"\"");
				i = end + 1;
			} else if (source.charAt(i) == '\'') {
				i = endOfLiteral(source, i + 1, "'") + 1;
				code.append("' '");
			} else {
				code.append(source.charAt(i++));
			}
		}
		return new JavaText(code.toString(), List.copyOf(literals));
	}

	private static int endOfLiteral(String source, int from, String mark) {
		int i = from;
		while (i < source.length() && !source.startsWith(mark, i)) {
			i += source.charAt(i) == '\\' ? 2 : 1;
		}
		return Math.min(i, source.length());
	}

	private static int orEnd(String source, int index) {
		return index < 0 ? source.length() : index;
	}

	private static int orEnd(String source, int index, int added) {
		return index < added ? source.length() : index;
	}
}
