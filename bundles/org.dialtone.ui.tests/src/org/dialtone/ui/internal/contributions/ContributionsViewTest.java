package org.dialtone.ui.internal.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.dialtone.ui.filter.FilterBox;
import org.dialtone.ui.testing.Ui;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view as a user has it: it follows files that are saved meanwhile, filters, and copies. */
class ContributionsViewTest {

	private static final int PLUG_IN = 0;
	private static final int FILE = 2;
	private static final int STATE = 4;

	private final Path folder = Objects.requireNonNull(Platform.getLocation()).append("procedures").toPath();
	private final Path file = folder.resolve("view-test.procedure.yaml");

	@BeforeEach
	void open() {
		Ui.command("org.dialtone.ui.installedContributions");
		Ui.await("the contributions of plug-ins", () -> contributions().getItemCount() > 10);
	}

	@AfterEach
	void close() throws IOException {
		page().hideView(page().findView(ContributionsView.ID));
		Files.deleteIfExists(file);
	}

	@Test
	void everyFileOfAPlugInIsListed() {
		assertThat(column(PLUG_IN)).contains("org.dialtone.cisco");
		assertThat(column(STATE)).doesNotContain("left out", "partly left out");
	}

	@Test
	void itIsAViewWithAPlaceInTheMenu() {
		assertThat(page().getActivePart()).isInstanceOf(ContributionsView.class);
		Ui.command("org.dialtone.ui.installedContributions");
		assertThat(page().getViewReferences()).filteredOn(view -> view.getId().equals(ContributionsView.ID)).hasSize(1);
	}

	@Test
	void aFileThatIsSavedIsListedWithWhatIsWrong() throws IOException {
		filter("my procedures");
		Ui.await("no file of the user", () -> contributions().getItemCount() == 0);
		Files.createDirectories(folder);
		Files.writeString(file, "id: view-test\nname: [\n");
		Ui.await("the file of the user", () -> contributions().getItemCount() == 1);
		assertThat(contributions().getItem(0).getText(STATE)).isEqualTo("left out");
		assertThat(contributions().getItem(0).getText(FILE)).isEqualTo(file.toString());
		assertThat(findings().getItemCount()).isPositive();
		select(findings(), 0);
		assertThat(details().getText()).startsWith(file + ":");
		Files.delete(file);
		Ui.await("no file of the user", () -> contributions().getItemCount() == 0 && findings().getItemCount() == 0);
	}

	/** Both tables have rows, and the same command. */
	@Test
	void theRowsOfTheTableWithTheKeyboardAreCopied() throws IOException {
		Files.createDirectories(folder);
		Files.writeString(file, "id: view-test\n");
		filter("view-test");
		Ui.await("what is wrong with the file", () -> findings().getItemCount() > 0);
		findings().setFocus();
		select(findings(), 0);
		Ui.command("org.eclipse.ui.edit.copy");
		assertThat(Ui.clipboard()).startsWith("Severity\tPlace\t").contains(file.toString());
	}

	private static IWorkbenchPage page() {
		return Objects.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).getActivePage();
	}

	@Test
	void rowsAreCopiedAsTabSeparatedText() throws IOException {
		Files.createDirectories(folder);
		Files.writeString(file, "id: view-test\n");
		filter("view-test");
		Ui.await("the file of the user", () -> contributions().getItemCount() == 1);
		contributions().setFocus();
		Ui.command("org.eclipse.ui.edit.selectAll");
		Ui.command("org.eclipse.ui.edit.copy");
		assertThat(Ui.clipboard()).isEqualTo("Plug-in\tVersion\tFile\tEntries\tState\nMy Procedures\t\t" + file + "\t0\tleft out\n");
		Ui.command("org.eclipse.ui.edit.findReplace");
		assertThat(filterBox().getSelectionText()).as("Ctrl+F goes to the filter, and selects it").isEqualTo("view-test");
	}

	private static Composite view() {
		var view = Objects.requireNonNull(page().findView(ContributionsView.ID));
		return Objects.requireNonNull(view.getAdapter(FilterBox.class)).control().getParent();
	}

	private static Table contributions() {
		return Ui.all(view(), Table.class).getFirst();
	}

	private static Table findings() {
		return Ui.all(view(), Table.class).getLast();
	}

	private static Text filterBox() {
		return Ui.all(view(), Text.class).getFirst();
	}

	private static Text details() {
		return Ui.all(view(), Text.class).getLast();
	}

	private static List<String> column(int index) {
		var table = contributions();
		return IntStream.range(0, table.getItemCount()).mapToObj(row -> table.getItem(row).getText(index)).toList();
	}

	private static void filter(String text) {
		filterBox().setText(text);
	}

	private static void select(Table table, int row) {
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
	}
}
