package org.dialtone.benchmark;

import java.util.Collection;
import java.util.function.Consumer;

/** Writes JSON. */
final class Json {

	private final StringBuilder text = new StringBuilder();
	private boolean first = true;

	Json key(String key) {
		separate();
		quote(key);
		text.append(':');
		first = true;
		return this;
	}

	void value(String value) {
		separate();
		if (value == null) {
			text.append("null");
		} else {
			quote(value);
		}
	}

	void value(boolean value) {
		separate();
		text.append(value);
	}

	/** Not a number becomes null. */
	void value(double value) {
		separate();
		text.append(Double.isFinite(value) ? Double.toString(value) : "null");
	}

	void object(Runnable content) {
		enclose('{', content, '}');
	}

	<T> void array(Collection<T> values, Consumer<T> write) {
		enclose('[', () -> values.forEach(write), ']');
	}

	void array(double... values) {
		enclose('[', () -> {
			for (double value : values) {
				value(value);
			}
		}, ']');
	}

	private void enclose(char open, Runnable content, char close) {
		separate();
		text.append(open);
		first = true;
		content.run();
		text.append(close);
		first = false;
	}

	private void separate() {
		if (!first) {
			text.append(",\n");
		}
		first = false;
	}

	private void quote(String value) {
		text.append('"');
		value.chars().forEach(c -> {
			if (c == '"' || c == '\\') {
				text.append('\\').append((char) c);
			} else if (c < ' ') {
				text.append("\\u%04x".formatted(c));
			} else {
				text.append((char) c);
			}
		});
		text.append('"');
	}

	@Override
	public String toString() {
		return text + "\n";
	}
}
