package org.dialtone.ui.phones.internal.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dialtone.ui.phones.internal.Cisco;
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

	@Test
	void aProcedureTellsItsKeys() {
		assertThat(NodeDescription.of(PhoneTree.node(Cisco.procedure("794x-797x-hard-reset"))))
				.hasEntrySatisfying("Keys to press", value -> assertThat(value).contains("3491672850*#"))
				.containsKeys("Danger", "Kind", "Sources");
	}
}
