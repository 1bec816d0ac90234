package org.dialtone.core.internal.yaml;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A single value.
 *
 * @param line   counted from 1
 * @param column counted from 1
 * @param text   as written, without quotes
 * @param type   its type in YAML's core schema
 */
public record Scalar(int line, int column, String text, Type type) implements Node {

	/** Types of values. */
	public enum Type {
		/** Text. */
		TEXT,
		/** A whole number. */
		WHOLE,
		/** Any other number. */
		DECIMAL,
		/** True or false. */
		FLAG,
		/** No value. */
		NOTHING,
		/** Cannot be used; a finding says why. */
		BROKEN
	}

	private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+"); //$NON-NLS-1$
	private static final Pattern DECIMAL = Pattern
			.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"); //$NON-NLS-1$

	/** The type of unquoted text in YAML's core schema. */
	static Type typeOf(String plain) {
		return switch (plain) {
		case "", "~", "null", "Null", "NULL" -> Type.NOTHING; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		case "true", "True", "TRUE", "false", "False", "FALSE" -> Type.FLAG; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		default -> plain.charAt(0) > '9' ? Type.TEXT // no number starts like that
				: WHOLE.matcher(plain).matches() ? Type.WHOLE
						: DECIMAL.matcher(plain).matches() ? Type.DECIMAL : Type.TEXT;
		};
	}

	@Override
	public boolean cut() {
		return false;
	}

	/** Its number; empty if it is not a whole number or out of range. */
	public OptionalLong whole() {
		if (type != Type.WHOLE) {
			return OptionalLong.empty();
		}
		try {
			return OptionalLong.of(text.startsWith("0x") ? Long.parseLong(text.substring(2), 16) //$NON-NLS-1$
					: text.startsWith("0o") ? Long.parseLong(text.substring(2), 8) : Long.parseLong(text)); //$NON-NLS-1$
		} catch (NumberFormatException e) {
			return OptionalLong.empty();
		}
	}

	/** Whether it is {@code true}. */
	public boolean isTrue() {
		return type == Type.FLAG && text.equalsIgnoreCase("true"); //$NON-NLS-1$
	}
}
