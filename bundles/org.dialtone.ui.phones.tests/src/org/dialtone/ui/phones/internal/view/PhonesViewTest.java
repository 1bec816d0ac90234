package org.dialtone.ui.phones.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.phones.internal.tree.NodeText;
import org.dialtone.ui.testing.Ui;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.Test;

/** The tree and its commands. */
class PhonesViewTest extends PhonesViewTestBase {

	private static final List<String> PHONE = List.of("Cisco", "7900 series, desk", "Cisco 7970G");

	@Test
	void vendorsFamiliesAndMyProceduresAreShownFirst() {
		assertThat(lines()).contains("Cisco", "7900 series, desk", "My Procedures");
		Ui.await("the hint, once the procedures of other tests are gone", () -> lines().stream().anyMatch(line -> line.startsWith("None yet")));
	}

	@Test
	void theStatusLineSaysWhatIsSelected() {
		var node = select(PHONE.toArray(String[]::new));
		assertThat(NodeText.status(node)).contains("Cisco 7970G").contains("Needs a TFTP server").contains("term70.default.loads");
	}

	@Test
	void fileNamesAreCopiedInTheOrderAsked() {
		select(PHONE.toArray(String[]::new));
		Ui.command("org.dialtone.ui.phones.copyFiles");
		assertThat((String) Ui.clipboard()).startsWith("term70.default.loads\n").contains("dialplan.xml").doesNotContain("<", "*");
	}

	@Test
	void theKeysOfAProcedureAreCopied() {
		search("3491672850*#");
		var procedure = select("Procedures", "Hard reset of a 794x, 796x or 797x");
		assertThat(procedure.procedure()).isPresent();
		Ui.command("org.dialtone.ui.phones.copyKeys");
		assertThat((String) Ui.clipboard()).contains("3491672850*#");
	}

	@Test
	void copyCopiesTheLine() {
		select(PHONE.toArray(String[]::new));
		tree().setFocus();
		Ui.command(IWorkbenchCommandConstants.EDIT_COPY);
		assertThat((String) Ui.clipboard()).isEqualTo("Cisco 7970G  Needs a TFTP server\n");
	}

	@Test
	void factsAreColumnsThatAreShownOnDemand() {
		assertThat(tree().getHeaderVisible()).isFalse();
		toggle("Recovery load");
		toggle("Firmware set");
		try {
			assertThat(tree().getHeaderVisible()).isTrue();
			select(PHONE.toArray(String[]::new));
			tree().setFocus();
			Ui.command(IWorkbenchCommandConstants.EDIT_COPY);
			assertThat(Ui.clipboard()).startsWith("Phone\tRecovery load\tFirmware set\nCisco 7970G  Needs a TFTP server\tterm70.default.loads (")
					.contains("\tSet 70 (");
		} finally {
			toggle("Reset Columns");
		}
		assertThat(tree().getHeaderVisible()).isFalse();
	}

	/** Chooses a column in the menu that the view and the header share. */
	private void toggle(String column) {
		var menu = new Menu(tree());
		pane().rows().fillColumnMenu(menu);
		Stream.of(menu.getItems()).filter(item -> item.getText().replace("&", "").equals(column)).forEach(item -> {
			item.setSelection(!item.getSelection());
			item.notifyListeners(SWT.Selection, new Event());
		});
		menu.dispose();
	}

	@Test
	void severalLinesAreCopiedAndCommandsForOnePhoneNeedOne() {
		var first = select(PHONE.toArray(String[]::new));
		var second = select("Cisco", "7900 series, desk", "Cisco 7971G-GE");
		pane().viewer().setSelection(new StructuredSelection(List.of(first, second)));
		tree().setFocus();
		Ui.command(IWorkbenchCommandConstants.EDIT_COPY);
		assertThat(Ui.clipboard()).contains("Cisco 7970G", "Cisco 7971G-GE").hasLineCount(2);
		Ui.await("no command for several phones", () -> !isEnabled("org.dialtone.ui.phones.newProcedure"));
		select(PHONE.toArray(String[]::new));
		Ui.await("commands for one phone", () -> isEnabled("org.dialtone.ui.phones.newProcedure"));
	}

	private static boolean isEnabled(String command) {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled();
	}

	@Test
	void theTreeClosesAndOpensAsAWhole() {
		Ui.command("org.eclipse.ui.navigate.collapseAll");
		assertThat(lines()).containsExactly("Cisco", "My Procedures");
	}

	@Test
	void theTreeIsRememberedWithItsFilter() {
		pane().viewer().setExpandedState(select("Cisco", "6900 series"), true);
		var before = lines();
		select("Cisco", "6900 series");
		var state = XMLMemento.createWriteRoot("view");
		view().saveState(state);
		var other = new TreeMemory(state);
		assertThat(other.selected()).contains(pane().selected().orElseThrow().path());
		assertThat(other.expanded(inputOf())).hasSizeGreaterThanOrEqualTo(2);
		assertThat(before).contains("6900 series");
	}

	@SuppressWarnings("unchecked")
	private List<Node> inputOf() {
		return (List<Node>) pane().viewer().getInput();
	}

	@Test
	void linkedEditorsFollowTheTreeAndTheTreeFollowsThem() {
		var link = Objects.requireNonNull(view().link());
		link.setLinked(true);
		open("7970");
		open("7940");
		pane().filter().clear();
		page().activate(view());
		select(PHONE.toArray(String[]::new));
		assertThat(page().getActiveEditor().getTitle()).contains("7970");
		page().activate(page().getEditorReferences()[1].getEditor(true));
		assertThat(pane().selected()).hasValueSatisfying(node -> assertThat(NodeText.label(node)).contains("7940"));
	}

	private void open(String id) {
		search(id);
		Ui.command("org.dialtone.ui.phones.open");
		page().activate(view());
	}

	@Test
	void everyLineHasProperties() {
		assertThat(Adapters.adapt(select("Cisco"), IPropertySource.class)).isNotNull();
		var properties = Objects.requireNonNull(Adapters.adapt(select(PHONE.toArray(String[]::new)), IPropertySource.class));
		assertThat(properties.getPropertyValue("Recovery load")).asString().startsWith("term70.default.loads");
	}

	@Test
	void aNewProcedureIsWrittenPassesTheCheckAndAppears() throws IOException, PartInitException {
		select(PHONE.toArray(String[]::new));
		Ui.command("org.dialtone.ui.phones.newProcedure");
		var file = procedures().resolve("my-7970.procedure.yaml");
		assertThat(file).exists();
		assertThat(check(file)).isEmpty();
		Ui.await("the new procedure", () -> lines().stream().anyMatch(line -> line.startsWith("My procedure for Cisco 7970G")));
		assertThat(Ui.all(page().getWorkbenchWindow().getShell(), CLabel.class)).extracting(CLabel::getText)
				.as("the status line, although the catalogue has changed since").anyMatch(text -> text.startsWith("Written to"));
	}

	private static List<?> check(Path file) throws IOException {
		var content = Files.readAllBytes(file);
		var findings = new ArrayList<Object>();
		ServiceCaller.callOnce(PhonesViewTest.class, CatalogueService.class,
				service -> findings.addAll(service.check(file.toString(), content)));
		return findings;
	}
}
