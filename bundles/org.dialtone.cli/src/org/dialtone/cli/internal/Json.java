package org.dialtone.cli.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.dialtone.core.Fact;
import org.dialtone.core.Statement;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.facts.FactRow;
import org.dialtone.core.scope.FirmwareKind;
import org.dialtone.core.scope.HardwareRange;
import org.dialtone.core.scope.Scope;
import org.dialtone.core.scope.VersionRange;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

/**
 * Writes JSON in ASCII, so that no character set can corrupt it. Remembers which sources
 * were named.
 */
final class Json {

	/** {@link JsonWriter} declares the exception, but a string never throws it. */
	private interface Writing {
		void write() throws IOException;
	}

	private final StringWriter text = new StringWriter(1 << 12);
	private final JsonWriter writer = new JsonWriter(text);
	private final TreeSet<String> sources = new TreeSet<>();

	Json() {
		writer.setIndent("  "); //$NON-NLS-1$
	}

	/** A list of objects. */
	static <T> String array(Collection<T> items, BiConsumer<Json, T> fields) {
		var json = new Json();
		json.objects(items, fields);
		return json.text();
	}

	/** One object. */
	static <T> String object(T item, BiConsumer<Json, T> fields) {
		var json = new Json();
		json.item(item, fields);
		return json.text();
	}

	private String text() {
		var ascii = new StringBuilder();
		text.toString().chars().forEach(c -> {
			if (c < 0x7F) {
				ascii.append((char) c);
			} else {
				ascii.append(String.format("\\u%04x", c)); //$NON-NLS-1$
			}
		});
		return ascii.append('\n').toString();
	}

	private static void run(Writing writing) {
		try {
			writing.write();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The value, or null. */
	static <T> @Nullable T orNull(Optional<T> value) {
		return value.isPresent() ? value.get() : null;
	}

	/** A text, or null. */
	Json field(String name, @Nullable String value) {
		run(() -> writer.name(name).value(value));
		return this;
	}

	/** A text, or null instead of an empty text. */
	Json orNull(String name, String value) {
		return field(name, value.isEmpty() ? null : value);
	}

	/** A number, or null. */
	Json field(String name, @Nullable Integer value) {
		run(() -> writer.name(name).value(value));
		return this;
	}

	Json field(String name, boolean value) {
		run(() -> writer.name(name).value(value));
		return this;
	}

	/** A truth value, or null if it is not known. */
	Json field(String name, Optional<Boolean> value) {
		run(() -> writer.name(name).value(orNull(value)));
		return this;
	}

	/** A list of texts. */
	Json field(String name, Collection<String> values) {
		run(() -> {
			writer.name(name).beginArray();
			for (var value : values) {
				writer.value(value);
			}
			writer.endArray();
		});
		return this;
	}

	/** A value of the table of facts: a text, a number, a list, an object as a map, or null. */
	Json value(String name, @Nullable Object value) {
		run(() -> {
			writer.name(name);
			write(value);
		});
		return this;
	}

	private void write(@Nullable Object value) throws IOException {
		switch (value) {
		case null -> writer.nullValue();
		case Number number -> writer.value(number);
		case Collection<?> items -> {
			writer.beginArray();
			for (var item : items) {
				write(item);
			}
			writer.endArray();
		}
		case Map<?, ?> fields -> {
			writer.beginObject();
			fields(fields);
			writer.endObject();
		}
		default -> writer.value(value.toString());
		}
	}

	private void fields(Map<?, ?> fields) throws IOException {
		for (var field : fields.entrySet()) {
			writer.name(String.valueOf(field.getKey()));
			write(field.getValue());
		}
	}

	/** Statements of the table of facts. */
	Json statements(String name, List<Statement<Object>> statements) {
		return field(name, statements, (json, statement) -> json.statement(statement, (object, value) -> {
			if (value instanceof Map<?, ?> fields) {
				run(() -> object.fields(fields));
			} else {
				object.value("value", value); //$NON-NLS-1$
			}
		}));
	}

	/**
	 * Rows of the table of facts: of what sources say, the likeliest value; of items, all
	 * with their origin.
	 */
	<S> Json rows(Collection<FactRow<S, ?>> rows, S subject) {
		for (var row : rows) {
			var values = row.data(subject);
			if (row.form() == FactRow.Form.ITEMS) {
				statements(row.id(), values);
			} else {
				value(row.id(), values.isEmpty() ? null : values.getFirst().value());
			}
		}
		return this;
	}

	/** A list of objects. */
	<T> Json field(String name, Collection<T> items, BiConsumer<Json, T> fields) {
		run(() -> writer.name(name));
		objects(items, fields);
		return this;
	}

	/** An object, or null. */
	<T> Json field(String name, Optional<T> item, BiConsumer<Json, T> fields) {
		run(() -> writer.name(name));
		item.ifPresentOrElse(some -> item(some, fields), () -> run(writer::nullValue));
		return this;
	}

	/** All statements of a fact. */
	<T> Json fact(String name, Fact<T> fact, BiConsumer<Json, T> value) {
		return field(name, fact.statements(), (json, statement) -> json.statement(statement, value));
	}

	/** The fields of a statement. */
	<T> Json statement(Statement<T> statement, BiConsumer<Json, T> value) {
		value.accept(this, statement.value());
		return origin(statement);
	}

	/** The confidence, sources and note of a statement, and whose they are. */
	Json origin(Statement<?> statement) {
		sources.addAll(statement.sources());
		return field("confidence", statement.confidence().id()).field("sources", statement.sources()) //$NON-NLS-1$ //$NON-NLS-2$
				.field("basis", statement.basis().id()).orNull("note", statement.note()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What phones must have for something to hold, besides being of the right model; null for what does not matter. */
	Json limits(Scope scope) {
		return kinds(scope).field("loads", orNull(scope.limitedLoads().map(VersionRange::text))); //$NON-NLS-1$
	}

	/** The same where loads are told in another way. */
	Json kinds(Scope scope) {
		return field("firmware", orNull(scope.firmware().map(FirmwareKind::id))) //$NON-NLS-1$
				.field("hardware", orNull(scope.limitedHardware().map(HardwareRange::text))); //$NON-NLS-1$
	}

	/** The sources named so far, by tag. */
	Json references(Catalogue catalogue) {
		run(() -> writer.name("references").beginObject()); //$NON-NLS-1$
		for (var tag : sources) {
			catalogue.source(tag).ifPresent(source -> {
				run(() -> writer.name(tag));
				item(source, (json, known) -> json.field("title", known.title()).orNull("address", known.address()) //$NON-NLS-1$ //$NON-NLS-2$
						.field("confidence", known.confidence().id())); //$NON-NLS-1$
			});
		}
		run(writer::endObject);
		return this;
	}

	private <T> void objects(Collection<T> items, BiConsumer<Json, T> fields) {
		run(writer::beginArray);
		items.forEach(item -> item(item, fields));
		run(writer::endArray);
	}

	private <T> void item(T item, BiConsumer<Json, T> fields) {
		run(writer::beginObject);
		fields.accept(this, item);
		run(writer::endObject);
	}
}
