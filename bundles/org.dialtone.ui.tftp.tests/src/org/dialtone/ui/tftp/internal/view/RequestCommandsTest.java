package org.dialtone.ui.tftp.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.dialtone.core.phones.PhoneModel;
import org.dialtone.serving.Outcome;
import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.testing.Ui;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** From a row of the log one gets to what is missing, to the phone and to the file. */
class RequestCommandsTest extends ServerViewTestBase {

	private static final String LOAD = "term70.default.loads";

	@Test
	void aDoubleClickTellsWhatAMissingFileIsNeededForAndWhereItLies() throws IOException {
		ask(LOAD);
		Files.createDirectories(root.resolve("firmware"));
		put("firmware/" + LOAD, new byte[10]);
		put("jar70sccp.8-3-2-27.sbn", new byte[10]);
		select(0);
		var text = dialog("Request Details", "asks for (", "Close",
				() -> table().notifyListeners(SWT.DefaultSelection, new Event()));
		assertThat(text).contains("put a file with this name in the TFTP root " + root, "firmware/" + LOAD,
				"missing: " + LOAD, "in the TFTP root: jar70sccp.8-3-2-27.sbn", "missing: dsp70.<version>.sbn",
				"Client: 127.0.0.1");
	}

	@Test
	void thePhoneOfARequestIsOpened() throws IOException {
		ask(LOAD);
		select(0);
		Ui.command("org.dialtone.ui.tftp.openPhone");
		Ui.await("the page of the phone", () -> page().getActiveEditor() != null
				&& Objects.requireNonNull(page().getActiveEditor()).getTitle().contains("7970"));
		page().closeAllEditors(false);
	}

	@Test
	void aRequestIsThePhoneThatAlonAsksForSuchAName() throws IOException {
		ask(LOAD);
		select(0);
		Ui.await("the phone", () -> phone().isPresent());
		assertThat(phone()).contains("7970");
		Ui.await("commands for phones", () -> isEnabledAnywhere("org.dialtone.ui.phones.newProcedure"));
		Ui.command("org.dialtone.ui.phones.copyFiles");
		assertThat(Ui.clipboard()).startsWith(LOAD + "\n");
		Ui.command("org.dialtone.ui.phones.open");
		assertThat(Objects.requireNonNull(page().getActiveEditor()).getTitle()).contains("7970");
		page().closeAllEditors(false);
	}

	@Test
	void aNameThatManyPhonesAskForIsNone() throws IOException {
		ask("dialplan.xml");
		select(0);
		Ui.run(300);
		assertThat(phone()).isEmpty();
		assertThat(isEnabledAnywhere("org.dialtone.ui.phones.newProcedure")).isFalse();
	}

	private Optional<String> phone() {
		var selected = ((IStructuredSelection) view().getSite().getSelectionProvider().getSelection()).getFirstElement();
		return Adapters.of(selected, PhoneModel.class).map(PhoneModel::id);
	}

	private static boolean isEnabledAnywhere(String command) {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled();
	}

	@Test
	void aFindingAboutARequestSelectsItsRowThoughTheFilterHidesIt() throws ExecutionException {
		long before = requests().total();
		new Entries().add(3, "load", Outcome.NOT_FOUND);
		serverPage().changed();
		awaitRows(3);
		log().filter().control().setText("load1");
		awaitRows(1);
		SharedCommands.run(view().getSite(), SharedCommands.SHOW_REQUEST, Map.of(SharedCommands.REQUEST_NUMBER, Long.toString(before + 2)));
		Ui.await("the row", () -> table().getSelectionCount() == 1);
		assertThat(table().getSelection()[0].getText(column("File"))).isEqualTo("load2");
		assertThat(log().filter().text()).isEmpty();
		assertThat(dialog("Request Details", "", "OK", () -> {
			try {
				SharedCommands.run(view().getSite(), SharedCommands.SHOW_REQUEST, Map.of(SharedCommands.REQUEST_NUMBER, Long.toString(before + 9)));
			} catch (ExecutionException e) {
				throw new AssertionError(e);
			}
		})).contains(before + 9 + " is no longer");
	}

	@Test
	void aRequestThatTellsNothingIsSaidToTellNothing() throws IOException {
		ask("holiday.jpg");
		select(0);
		assertThat(dialog("Open Phone", "", "OK", () -> Ui.command("org.dialtone.ui.tftp.openPhone")))
				.contains("holiday.jpg");
	}

	@Test
	void namesOfFilesAreCopiedOnceEach() {
		new Entries().add(1, "load", Outcome.NOT_FOUND);
		new Entries().add(2, "load", Outcome.NOT_FOUND);
		serverPage().changed();
		awaitRows(3);
		table().selectAll();
		table().notifyListeners(SWT.Selection, new Event());
		table().setFocus();
		Ui.command("org.dialtone.ui.tftp.copyFileNames");
		assertThat(Ui.clipboard()).isEqualTo("load1\nload2");
	}

	@Test
	void otherViewsCanShowAServedFileByTheSharedCommand() {
		assertThat(showServedFile(LOAD)).contains(LOAD, root.toString(), "no such file");
	}

	@Test
	void aLinkThatLeadsOutOfTheRootIsNotShownAndTheReasonIsSaid() throws IOException {
		var link = Files.createSymbolicLink(root.resolve(LOAD), Path.of(System.getProperty("java.home"), "release"));
		try {
			assertThat(showServedFile(LOAD)).contains(LOAD, "a symbolic link leads out");
		} finally {
			Files.delete(link);
		}
	}

	private String showServedFile(String name) {
		return dialog("Open Folder", "", "Close", () -> {
			try {
				SharedCommands.run(view().getSite(), SharedCommands.SHOW_SERVED_FILE, Map.of(SharedCommands.FILE_NAME, name));
			} catch (ExecutionException e) {
				throw new AssertionError(e);
			}
		});
	}

	@Test
	void aRootThatIsNotThereIsToldApartFromAMissingFileManager() throws IOException {
		Files.delete(root);
		try {
			var said = dialog("Open Folder", "", "OK", () -> Ui.command("org.dialtone.ui.tftp.openRoot"));
			assertThat(said).contains("does not exist", root.toString());
		} finally {
			Files.createDirectory(root);
		}
	}

	@Test
	void commandsOfOneRequestNeedOne() throws IOException {
		ask(LOAD);
		table().deselectAll();
		table().notifyListeners(SWT.Selection, new Event());
		Ui.await("no command without a request", () -> !isEnabled("requestDetails") && !isEnabled("openPhone"));
		select(0);
		Ui.await("commands", () -> isEnabled("requestDetails") && isEnabled("openPhone") && isEnabled("showRequestedFile"));
	}

	/** Asks for a file that is not there. */
	private void ask(String file) throws IOException {
		int port = start();
		try (var phone = new Phone(port)) {
			phone.ask(file);
			meanwhile(phone::receive);
		}
		awaitRows(1);
	}

	private void select(int row) {
		table().setFocus();
		table().setSelection(row);
		table().notifyListeners(SWT.Selection, new Event());
		Ui.settle();
	}
}
