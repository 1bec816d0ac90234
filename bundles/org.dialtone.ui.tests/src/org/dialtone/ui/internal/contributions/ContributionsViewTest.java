package org.dialtone.ui.internal.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.dialtone.ui.testing.Ui;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dialog as a user has it: it follows files that are saved meanwhile, filters, and copies. */
class InstalledContributionsDialogTest {

	private static final int PLUG_IN = 0;
	private static final int FILE = 2;
	private static final int STATE = 4;

	private final Path folder = Objects.requireNonNull(Platform.getLocation()).append("procedures").toPath();
	private final Path file = folder.resolve("dialog-test.procedure.yaml");

	@BeforeEach
	void open() {
		Ui.command("org.dialtone.ui.installedContributions");
		Ui.await("the contributions of plug-ins", () -> contributions().getItemCount() > 10);
	}

	@AfterEach
	void close() throws IOException {
		shells().forEach(Shell::close);
		Files.deleteIfExists(file);
	}

	@Test
	void everyFileOfAPlugInIsListed() {
		assertThat(column(PLUG_IN)).contains("org.dialtone.cisco");
		assertThat(column(STATE)).doesNotContain("left out", "partly left out");
	}

	@Test
	void thereIsOneAtATime() {
		Ui.command("org.dialtone.ui.installedContributions");
		assertThat(shells()).hasSize(1);
	}

	@Test
	void aFileThatIsSavedIsListedWithWhatIsWrong() throws IOException {
		filter("my procedures");
		assertThat(contributions().getItemCount()).isZero();
		Files.createDirectories(folder);
		Files.writeString(file, "id: dialog-test\nname: [\n");
		Ui.await("the file of the user", () -> contributions().getItemCount() == 1);
		assertThat(contributions().getItem(0).getText(STATE)).isEqualTo("left out");
		assertThat(contributions().getItem(0).getText(FILE)).isEqualTo(file.toString());
		assertThat(findings().getItemCount()).isPositive();
		select(findings(), 0);
		assertThat(details().getText()).startsWith(file + ":");
		Files.delete(file);
		Ui.await("no file of the user", () -> contributions().getItemCount() == 0 && findings().getItemCount() == 0);
	}

	/** The part behind the dialog has rows too, and the same command. */
	@Test
	void theRowsOfTheDialogAreCopiedWhicheverPartIsActive() throws PartInitException {
		page().showView("org.dialtone.ui.tftp.view");
		shells().getFirst().forceActive();
		contributions().setFocus();
		select(contributions(), 0);
		Ui.command("org.eclipse.ui.edit.copy");
		assertThat(clipboard()).startsWith("Plug-in\tVersion\t").contains(contributions().getItem(0).getText(FILE));
	}

	private static IWorkbenchPage page() {
		return Objects.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).getActivePage();
	}

	@Test
	void rowsAreCopiedAsTabSeparatedText() throws IOException {
		Files.createDirectories(folder);
		Files.writeString(file, "id: dialog-test\n");
		filter("dialog-test");
		Ui.await("the file of the user", () -> contributions().getItemCount() == 1);
		contributions().setFocus();
		key(contributions(), 'a');
		key(contributions(), 'c');
		assertThat(clipboard()).isEqualTo("Plug-in\tVersion\tFile\tEntries\tState\nMy Procedures\t\t" + file + "\t0\tleft out\n");
		key(contributions(), 'f');
		assertThat(filterBox().getSelectionText()).as("Ctrl+F goes to the filter, and selects it").isEqualTo("dialog-test");
	}

	private static List<Shell> shells() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals("Installed Contributions")).toList();
	}

	private static Table contributions() {
		return Ui.all(shells().getFirst(), Table.class).getFirst();
	}

	private static Table findings() {
		return Ui.all(shells().getFirst(), Table.class).getLast();
	}

	private static Text filterBox() {
		return Ui.all(shells().getFirst(), Text.class).getFirst();
	}

	private static Text details() {
		return Ui.all(shells().getFirst(), Text.class).getLast();
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

	private static void key(Table table, char key) {
		var event = new Event();
		event.stateMask = SWT.MOD1;
		event.keyCode = key;
		table.notifyListeners(SWT.KeyDown, event);
	}

	private static String clipboard() {
		var clipboard = new Clipboard(Display.getCurrent());
		try {
			return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}
}
