package org.dialtone.ui.phones.internal.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dialtone.ui.phones.internal.Cisco;
import org.dialtone.ui.phones.internal.Xml;
import org.dialtone.ui.phones.internal.text.PhoneFacts;
import org.dialtone.ui.phones.internal.text.PhoneText;
import org.dialtone.ui.phones.internal.text.ProcedureFacts;
import org.dialtone.ui.phones.internal.text.ProcedureText;
import org.dialtone.ui.document.Row;
import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.phones.internal.tree.PhoneTree;
import org.junit.jupiter.api.Test;

class NodeDescriptionTest {

	private final PhoneTree tree = new PhoneTree(Cisco.CATALOGUE);

	@Test
	void everyLineHasProperties() {
		check(tree.all());
	}

	private static void check(List<Node> nodes) {
		assertThat(nodes).allSatisfy(node -> assertThat(NodeDescription.of(node)).containsKey("Name").doesNotContainValue(""));
		nodes.forEach(node -> check(node.children()));
	}

	@Test
	void factsOfAModelSayHowSureTheyAre() {
		assertThat(NodeDescription.of(tree.node(Cisco.model("7961"))))
				.hasEntrySatisfying("Recovery load", value -> assertThat(value).startsWith("term61.default.loads (").contains("O15"))
				.hasEntrySatisfying("Number in call managers", value -> assertThat(value).startsWith("30018"));
	}

	/** By the same names, in the same order, beginning with the same words. */
	@Test
	void aModelHasThePropertiesOfItsPage() {
		assertThat(Cisco.CATALOGUE.models()).allSatisfy(model -> {
			var properties = NodeDescription.of(tree.node(model));
			var rows = new PhoneText(PhoneFacts.of(Cisco.CATALOGUE, model)).rows();
			assertThat(properties.keySet()).containsSubsequence(rows.stream().map(Row::name).toList());
			assertThat(rows).allSatisfy(row -> assertThat(words(row)).startsWith(firstWords(properties.get(row.name()))));
		});
	}

	/** The same for a procedure. */
	@Test
	void aProcedureHasThePropertiesOfItsPage() {
		assertThat(Cisco.CATALOGUE.procedures()).allSatisfy(procedure -> {
			var properties = NodeDescription.of(tree.node(procedure));
			var rows = new ProcedureText(ProcedureFacts.of(Cisco.CATALOGUE, procedure)).rows();
			assertThat(properties.keySet()).containsSubsequence(rows.stream().map(Row::name).toList());
			assertThat(rows).allSatisfy(row -> assertThat(words(row)).startsWith(firstWords(properties.get(row.name()))));
		});
	}

	private static String words(Row row) {
		return Xml.read(row.value().xml()).getDocumentElement().getTextContent().replaceAll("^ ?(Sources disagree:\u2022)? ?", "");
	}

	private static String firstWords(String property) {
		return property.split(" \\(| / |;")[0];
	}

	@Test
	void aProcedureTellsItsKeys() {
		assertThat(NodeDescription.of(tree.node(Cisco.procedure("794x-797x-hard-reset"))))
				.hasEntrySatisfying("Keys to press", value -> assertThat(value).contains("3491672850*#"))
				.containsKeys("Danger", "Kind")
				.hasEntrySatisfying("Summary", value -> assertThat(value).contains("(forum: F6"));
	}
}
