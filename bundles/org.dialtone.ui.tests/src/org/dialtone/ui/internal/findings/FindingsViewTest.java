package org.dialtone.ui.internal.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Objects;

import org.dialtone.core.Finding;
import org.dialtone.core.FindingSource;
import org.dialtone.core.Location;
import org.dialtone.core.Place;
import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.filter.FilterBox;
import org.dialtone.ui.internal.text.TextPage;
import org.dialtone.ui.testing.Ui;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

/** The Findings view: it follows all parts, filters, copies, opens places and corrects. */
class FindingsViewTest {

	private static final int SEVERITY = 0;
	private static final int PART = 5;
	private static final int RULE = 6;

	private final Path folder = Objects.requireNonNull(Platform.getLocation()).append("procedures").toPath();
	private final Path file = folder.resolve("findings-test.procedure.yaml");
	private @Nullable IViewPart view;

	@BeforeEach
	void open() throws PartInitException {
		view = page().showView(FindingsView.ID);
	}

	@AfterEach
	void close() throws IOException {
		page().closeAllEditors(false);
		page().hideView(view);
		Files.deleteIfExists(file);
	}

	@Test
	void aMistakeInAFileIsListedUntilItsQuickFixHasCorrectedIt() throws IOException {
		write("sumary: Starts the phone again.");
		filter("findings-test key-unknown");
		Ui.await("the finding", () -> table().getItemCount() == 1);
		assertThat(table().getItem(0).getText(SEVERITY)).isEqualTo("warning");
		assertThat(table().getItem(0).getText(PART)).isEqualTo("Catalogue");
		assertThat(table().getItem(0).getText(RULE)).isEqualTo("catalogue.key-unknown");
		select(0);
		assertThat(details().getText()).startsWith(file + ":7:1: ").contains("sumary");
		Ui.await("the quick fix", () -> isEnabled(SharedCommands.QUICK_FIX));
		Ui.command(SharedCommands.QUICK_FIX);
		Ui.await("the corrected file", () -> read().contains("\nsummary: Starts the phone again.\n"));
		Ui.await("no finding", () -> table().getItemCount() == 0);
	}

	@Test
	void aFindingWithoutAQuickFixHasNone() throws IOException {
		write("danger: [");
		filter("findings-test yaml-syntax");
		Ui.await("the finding", () -> table().getItemCount() > 0);
		select(0);
		assertThat(isEnabled(SharedCommands.OPEN_PLACE)).isTrue();
		assertThat(isEnabled(SharedCommands.QUICK_FIX)).isFalse();
	}

	@Test
	void anyPartCanShowWhatItFinds() {
		var phone = Finding.warning("bench.no-load", new Place.Phone("", "7970"), "It asks for a file that is not there", "Put it there.");
		var registration = show(phone);
		try {
			filter("bench.no-load");
			Ui.await("the finding", () -> table().getItemCount() == 1);
			assertThat(table().getItem(0).getText(PART)).isEqualTo("Bench");
			select(0);
			assertThat(selection().getFirstElement()).isEqualTo(phone);
			table().notifyListeners(SWT.DefaultSelection, new Event());
			Ui.await("the page of the phone", () -> page().getActiveEditor() != null);
			assertThat(Objects.requireNonNull(page().getActiveEditor()).getTitle()).contains("7970");
		} finally {
			registration.unregister();
		}
		Ui.await("no finding", () -> table().getItemCount() == 0);
	}

	@Test
	void aFileOfAPlugInIsReadInTheWindowWithTheLineMarked() {
		var file = "org.dialtone.cisco/plugin.xml";
		var registration = show(Finding.warning("bench.plugin", new Location(file, 3, 1), "Something is odd", "Tell its author."));
		try {
			filter("bench.plugin");
			Ui.await("the finding", () -> table().getItemCount() == 1);
			select(0);
			Ui.command(SharedCommands.OPEN_PLACE);
			Ui.await("the text", () -> page().getActiveEditor() instanceof TextPage);
			var opened = Objects.requireNonNull(page().getActiveEditor());
			assertThat(opened.getTitle()).isEqualTo("plugin.xml");
			assertThat(opened.isSaveAsAllowed()).isFalse();
			var shell = page().getWorkbenchWindow().getShell();
			var text = Ui.find(shell, StyledText.class, candidate -> candidate.getText().startsWith("<?xml"));
			assertThat(text.getEditable()).isFalse();
			assertThat(text.getSelectionText()).isEqualTo("<plugin>");
			assertThat(Ui.all(shell, Label.class)).extracting(Label::getText)
					.anyMatch(said -> said.contains("Line 3: Something is odd") && said.contains(file));
			text.setFocus();
			Ui.command("org.eclipse.ui.edit.copy");
			assertThat(Ui.clipboard()).isEqualTo("<plugin>");
			page().activate(view);
			Ui.command(SharedCommands.OPEN_PLACE);
			Ui.await("the text again", () -> page().getActivePart() == opened);
			assertThat(page().getEditorReferences()).hasSize(1);
		} finally {
			registration.unregister();
		}
	}

	@Test
	void aFileOfAPlugInThatIsGoneIsSaidToBeGone() {
		var registration = show(Finding.warning("bench.plugin", Location.of("org.example.gone/plugin.xml"), "Something is odd", "Tell its author."));
		try {
			filter("bench.plugin");
			Ui.await("the finding", () -> table().getItemCount() == 1);
			select(0);
			var said = Ui.answer("Findings", "OK", () -> Ui.command(SharedCommands.OPEN_PLACE));
			assertThat(said).contains("org.example.gone/plugin.xml is no longer there");
		} finally {
			registration.unregister();
		}
	}

	@Test
	void rowsAreCopiedAsTabSeparatedText() throws IOException {
		write("sumary: Starts the phone again.");
		filter("findings-test key-unknown");
		Ui.await("the finding", () -> table().getItemCount() == 1);
		table().setFocus();
		Ui.command("org.eclipse.ui.edit.selectAll");
		Ui.command("org.eclipse.ui.edit.copy");
		assertThat(Ui.clipboard()).startsWith("Severity\tPlace\tLine\t").contains("warning\t" + file + "\t7\t");
		Ui.command("org.eclipse.ui.edit.findReplace");
		assertThat(filterBox().getSelectionText()).isEqualTo("findings-test key-unknown");
	}

	private static ServiceRegistration<?> show(Finding finding) {
		return FrameworkUtil.getBundle(FindingsView.class).getBundleContext().registerService(FindingSource.class,
				new Fixed(List.of(finding)), properties());
	}

	private void write(String line) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(file, """
				id: findings-test
				name: Findings test
				kind: restart
				models: ["7970"]
				danger: none
				confidence: unverified
				%s
				steps:
				- do: remove-power
				  text: Unplug the cable.
				- do: restore-power
				  text: Plug the cable in again.
				""".formatted(line));
	}

	private String read() {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	private record Fixed(List<Finding> findings) implements FindingSource {

		@Override
		public String part() {
			return "Bench";
		}

		@Override
		public void addListener(Runnable listener) {
			// nothing changes
		}

		@Override
		public void removeListener(Runnable listener) {
			// nothing changes
		}
	}

	private static Dictionary<String, Object> properties() {
		return new Hashtable<>();
	}

	private static IWorkbenchPage page() {
		return Objects.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).getActivePage();
	}

	private Composite body() {
		return filterBox().getParent();
	}

	private Text filterBox() {
		return Objects.requireNonNull(Objects.requireNonNull(view).getAdapter(FilterBox.class)).control();
	}

	private Table table() {
		return Ui.all(body(), Table.class).getFirst();
	}

	private Text details() {
		return Ui.all(body(), Text.class).getLast();
	}

	private void filter(String text) {
		filterBox().setText(text);
	}

	private void select(int row) {
		page().activate(view);
		table().setFocus();
		table().setSelection(row);
		table().notifyListeners(SWT.Selection, new Event());
	}

	private IStructuredSelection selection() {
		return (IStructuredSelection) Objects.requireNonNull(view).getSite().getSelectionProvider().getSelection();
	}

	private static boolean isEnabled(String command) {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled();
	}
}
