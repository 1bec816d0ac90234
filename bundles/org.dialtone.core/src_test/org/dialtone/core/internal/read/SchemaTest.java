package org.dialtone.core.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.dialtone.core.internal.build.Examples;
import org.dialtone.core.internal.yaml.Findings;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.dialtone.core.internal.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** The JSON schemas used by editors agree with the reader: same keys, same words, same limits. */
class SchemaTest {

	private final List<String> differences = new ArrayList<>();
	private Mapping definitions;
	private int compared;

	@Test
	void theSchemaOfPhonesAgreesWithTheReader() throws IOException {
		compare(PhonesFormat.FILE, "phones.schema.json");
		assertThat(differences).isEmpty();
		assertThat(compared).isGreaterThan(150);
	}

	@Test
	void theSchemaOfProceduresAgreesWithTheReader() throws IOException {
		compare(ProcedureFormat.FILE, "procedure.schema.json");
		assertThat(differences).isEmpty();
		assertThat(compared).isGreaterThan(100);
	}

	@Test
	void aDifferenceWouldBeNoticed() throws IOException {
		compare(ProcedureFormat.FILE, "phones.schema.json");
		assertThat(differences).anySatisfy(difference -> assertThat(difference).startsWith("/: keys"));
	}

	private void compare(Shape<?> shape, String file) throws IOException {
		var findings = new Findings(file);
		var bytes = Files.readAllBytes(Examples.project().resolve("bundles/org.dialtone.core/schema").resolve(file));
		var root = (Mapping) YamlReader.read(bytes, findings).orElseThrow(); // JSON is YAML
		assertThat(findings.list()).isEmpty();
		definitions = root.mapping("$defs").orElseThrow();
		compare("/", shape, root);
	}

	private void compare(String path, Shape<?> shape, Mapping written) {
		var schema = resolve(written);
		compared++;
		switch (shape) {
		case MapShape map -> compareKeys(path, map, schema);
		case WordShape<?> word -> same(path, "words", word.words(), schema.texts("enum"));
		case NumberShape number -> {
			same(path, "type", "integer", schema.text("type"));
			same(path, "minimum", Integer.toString(number.min()), schema.text("minimum"));
			same(path, "maximum", number.max() == Integer.MAX_VALUE ? "" : Integer.toString(number.max()), schema.text("maximum"));
		}
		case MeaningShape<?, ?> meaning -> compare(path, meaning.shape(), written);
		case FlagShape flag -> same(path, "type", "boolean", schema.text("type"));
		case TextShape text -> {
			same(path, "type", "string", schema.text("type"));
			same(path, "minLength", "1", schema.text("minLength"));
		}
		case ListShape<?> list -> {
			same(path, "type", "array", schema.text("type"));
			same(path, "minItems", list.min() == 0 ? "" : Integer.toString(list.min()), schema.text("minItems"));
			compare(path + "[]", list.item(), schema.mapping("items"));
		}
		case DictionaryShape<?> dictionary -> compare(path + "{}", dictionary.value(), schema.mapping("additionalProperties"));
		case StatementShape<?> statement -> compareChoices(path, schema, statement.value().shape(), statement.full());
		case EitherShape<?> either -> compareChoices(path, schema, either.single(), either.more());
		case FactShape<?> fact -> compareChoices(path, schema, choices(fact).toArray(Shape<?>[]::new));
		case SeriesShape<?> series -> compareChoices(path, schema,
				Stream.concat(choices(series.fact()), Stream.of(series.several().full())).toArray(Shape<?>[]::new));
		}
	}

	private void compare(String path, Shape<?> shape, Optional<Mapping> written) {
		written.ifPresentOrElse(schema -> compare(path, shape, schema), () -> differences.add(path + ": not in the schema"));
	}

	private void compareKeys(String path, MapShape map, Mapping schema) {
		var properties = schema.mapping("properties").orElse(new Mapping(0, 0, List.of(), false));
		same(path, "type", "object", schema.text("type"));
		same(path, "additionalProperties", "false", schema.text("additionalProperties"));
		same(path, "keys", map.keys().keySet().stream().sorted().toList(),
				properties.entries().stream().map(entry -> entry.key().text()).sorted().toList());
		same(path, "required", map.required().stream().sorted().toList(), schema.texts("required").stream().sorted().toList());
		map.keys().forEach((name, key) -> properties.mapping(name).ifPresent(written -> {
			if (resolve(written).text("description").isEmpty() && written.text("description").isEmpty() && !name.equals(Common.VALUE)) {
				differences.add(path + name + ": no description");
			}
			compare(path + name + "/", key.shape(), written);
		}));
	}

	private static Stream<Shape<?>> choices(FactShape<?> fact) {
		Shape<?> side = fact.statement();
		return side instanceof StatementShape<?> statement
				? Stream.of(statement.value().shape(), statement.full(), fact.several().full())
				: Stream.of(side, fact.several().full());
	}

	private void compareChoices(String path, Mapping schema, Shape<?>... shapes) {
		var choices = schema.mappings("anyOf");
		same(path, "anyOf", Integer.toString(shapes.length), Integer.toString(choices.size()));
		for (int i = 0; i < Math.min(shapes.length, choices.size()); i++) {
			compare(path + i + "/", shapes[i], choices.get(i));
		}
	}

	private Mapping resolve(Mapping schema) {
		Node reference = schema.get("$ref");
		return reference instanceof Scalar scalar
				? definitions.mapping(scalar.text().substring("#/$defs/".length())).orElseThrow()
				: schema;
	}

	private void same(String path, String what, Object reader, Object schema) {
		if (!Objects.equals(reader, schema)) {
			differences.add(path + ": " + what + ": reader " + reader + ", schema " + schema);
		}
	}
}
