package org.dialtone.ui.phones.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.headless.HeadlessCatalogue;
import org.dialtone.core.procedures.ProcedureKind;
import org.dialtone.core.search.CatalogueSearch.Match;
import org.dialtone.core.search.CatalogueSearch.Matches;
import org.dialtone.ui.phones.internal.Cisco;
import org.junit.jupiter.api.Test;

/** The tree contains the whole catalogue, in its order, and its lines stay equal when the catalogue is read again. */
class PhoneTreeTest {

	private static final String OWN = """
			id: mine
			name: Mine
			kind: restart
			models: ["7962"]
			danger: none
			summary: Starts again.
			confidence: unverified
			steps:
			- { do: press, text: Press., keys: "**#**", onError: normal-boot }
			""";

	private final PhoneTree tree = new PhoneTree(Cisco.CATALOGUE);

	@Test
	void everyModelIsThereOnceUnderItsVendorAndFamily() {
		var models = all(tree.all()).filter(node -> node.subject() instanceof Subject.Model).toList();
		assertThat(models).hasSameSizeAs(Cisco.CATALOGUE.models()).doesNotHaveDuplicates();
		assertThat(models).allSatisfy(node -> {
			assertThat(node.parent().subject()).isInstanceOf(Subject.Family.class);
			assertThat(node.parent().parent().subject()).isInstanceOf(Subject.Vendor.class);
		});
	}

	@Test
	void aModelHasItsProceduresByKindItsFilesAndItsRules() {
		var node = tree.node(Cisco.model("7970"));
		assertThat(node.children()).extracting(NodeText::label).contains("Files It Asks For", "Upgrade Rules");
		assertThat(node.children().stream().flatMap(child -> child.procedure().stream()).map(procedure -> procedure.kind()))
				.contains(ProcedureKind.SOFT, ProcedureKind.HARD).isSorted();
	}

	/** What this phone asks for, by names that can be looked for in a folder; not what its neighbour in the set asks for. */
	@Test
	void theFilesOfAModelAreItsOwnAndHaveRealNames() {
		assertThat(FileNames.of(tree.node(Cisco.model("7970")))).contains("term70.default.loads").doesNotHaveDuplicates()
				.doesNotContain("term71.default.loads").noneMatch(name -> name.isEmpty() || name.matches(".*[<*].*"));
	}

	@Test
	void linesOfOnePathAreEqualWhicheverTreeTheyComeFrom() {
		var again = new PhoneTree(HeadlessCatalogue.ofFiles(Cisco.files()));
		assertThat(all(again.all()).toList()).isEqualTo(all(tree.all()).toList());
		var node = tree.node(Cisco.model("7970"));
		assertThat(Node.find(tree.all(), node.path())).contains(node);
	}

	@Test
	void whatTheUserHasWrittenIsUnderMyProcedures() {
		assertThat(own(Cisco.CATALOGUE)).singleElement().satisfies(node -> assertThat(node.subject()).isInstanceOf(Subject.Hint.class));
		assertThat(own(Cisco.with("/home/me/procedures/mine.procedure.yaml", OWN))).extracting(NodeText::label).containsExactly("Mine");
	}

	@Test
	void aFileOfTheUserThatIsBrokenIsShownWithTheReason() {
		var broken = own(Cisco.with("/home/me/procedures/broken.procedure.yaml", "id: [")).getFirst();
		assertThat(NodeText.label(broken)).isEqualTo("broken.procedure.yaml");
		assertThat(NodeText.detail(broken)).isNotEmpty();
	}

	@Test
	void whatWasFoundIsShownAloneWithTheReason() {
		var found = new Matches(List.of(new Match<>(Cisco.model("7970"), "recovery load")),
				List.of(new Match<>(Cisco.procedure("794x-797x-hard-reset"), "keys")));
		var roots = tree.found(found);
		var model = roots.getFirst().children().getFirst().children().getFirst();
		assertThat(NodeText.detail(model)).isEqualTo("recovery load");
		assertThat(tree.best(found)).isEqualTo(model);
		assertThat(roots.getLast().children()).extracting(NodeText::detail).containsExactly("keys");
	}

	@Test
	void everyLineHasALabelAnIconAndAStatus() {
		assertThat(all(tree.all()).toList()).allSatisfy(node -> {
			assertThat(NodeText.label(node)).isNotBlank();
			assertThat(NodeText.status(node)).startsWith(NodeText.label(node));
			assertThat(Path.of("icons", NodeIcons.of(node) + ".svg")).exists();
			assertThat(NodeIcons.overlay(node)).satisfiesAnyOf(name -> assertThat(name).isEmpty(),
					name -> assertThat(Path.of("icons", name + ".svg")).exists());
		});
	}

	/** As the head of its page does. */
	@Test
	void aPhoneSaysWhatAResetDoesToIt() {
		assertThat(NodeText.detail(tree.node(Cisco.model("7970")))).isEqualTo("Needs a TFTP server");
		assertThat(NodeText.detail(tree.node(Cisco.model("8831")))).isEqualTo("Erases settings");
		assertThat(NodeText.detail(tree.node(Cisco.model("7910")))).isEqualTo("reset unknown");
	}

	@Test
	void theOneFileToLookForIsTheRecoveryLoadUnlessALineNamesAnother() {
		var node = tree.node(Cisco.model("7970"));
		assertThat(FileNames.single(node)).isEqualTo("term70.default.loads");
		assertThat(FileNames.single(tree.node(Cisco.model("7940")))).isEmpty();
	}

	@Test
	void keysThatAreNoCodeAreNotShownAsOne() {
		assertThat(NodeText.status(tree.node(Cisco.procedure("sx20-button-reset")))).doesNotContain("Power Power");
		assertThat(NodeText.status(tree.node(Cisco.procedure("7921-menu-reset")))).doesNotContain("Left soft key").contains("**2");
		assertThat(NodeText.status(tree.node(Cisco.procedure("794x-797x-hard-reset")))).endsWith("3491672850*#");
	}

	@Test
	void theCodeOfAProcedureIsItsLongestSequence() {
		assertThat(Cisco.procedure("794x-797x-hard-reset").keyCode()).contains("3491672850*#");
	}

	private static List<Node> own(Catalogue catalogue) {
		return new PhoneTree(catalogue).all().getLast().children();
	}

	private static Stream<Node> all(List<Node> nodes) {
		return nodes.stream().flatMap(node -> Stream.concat(Stream.of(node), all(node.children())));
	}
}
