package org.dialtone.ui.tftp.internal.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dialtone.serving.ServerState;
import org.dialtone.serving.events.RequestLog;
import org.dialtone.ui.testing.Ui;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.dialtone.ui.tftp.internal.server.ServerPreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

/** The view, open and as a new user finds it, with a server that uses a free port of the loopback interface. */
abstract class ServerViewTestBase {

	@TempDir
	Path root = Path.of("");

	private @Nullable ServerView view;

	@BeforeEach
	void openView() throws PartInitException, BackingStoreException {
		reset();
		store(ServerPreferences.ROOT, root.toString());
		store(ServerPreferences.PORT, "0");
		store(ServerPreferences.BIND, "127.0.0.1");
		reopen();
	}

	@AfterEach
	void closeView() throws BackingStoreException {
		reset();
		Ui.settle();
	}

	private static void reset() throws BackingStoreException {
		control().server().stop();
		InstanceScope.INSTANCE.getNode(ServerPreferences.NODE).clear();
		control().log().clear();
		control().notices().clear();
		var settings = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ServerView.class)).getDialogSettings();
		for (var section : settings.getSections()) {
			for (var key : List.of("order", "hidden")) {
				section.put(key, new String[0]);
			}
			section.put("sort", "");
		}
		hideView();
	}

	/** Closes the view, if it is open, and opens it. */
	final void reopen() throws PartInitException {
		hideView();
		view = (ServerView) page().showView(ServerView.ID);
		Ui.await("the view", () -> content().isVisible());
	}

	/** Closes the view, if it is open. */
	static void hideView() {
		var open = page().findView(ServerView.ID);
		if (open != null) {
			page().hideView(open);
		}
	}

	final ServerView view() {
		return Objects.requireNonNull(view);
	}

	static ServerControl control() {
		return ServerControl.get();
	}

	static IWorkbenchPage page() {
		return Objects.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).getActivePage();
	}

	static void store(String key, String value) {
		InstanceScope.INSTANCE.getNode(ServerPreferences.NODE).put(key, value);
	}

	final ServerPage serverPage() {
		return Objects.requireNonNull(view().page());
	}

	final LogPane log() {
		return serverPage().log();
	}

	final Table table() {
		return log().table().control();
	}

	/** Everything that the view shows. */
	final Composite content() {
		return serverPage().control();
	}

	/** Presses Start and waits until the server listens. @return its port */
	final int start() {
		Ui.press(content(), "Start");
		Ui.await("a listening server", () -> control().server().state().isListening() && says("Listening on"));
		return port();
	}

	static int port() {
		return ((ServerState.Listening) control().server().state()).address().getPort();
	}

	/** Whether a label of the view shows a text. */
	final boolean says(String text) {
		return Ui.all(content(), Label.class).stream()
				.anyMatch(label -> label.isVisible() && label.getText().contains(text));
	}

	/** Whether a read-only text of the view holds a text. */
	final boolean advises(String text) {
		return Ui.all(content(), Text.class).stream()
				.anyMatch(field -> field.isVisible() && field.getText().contains(text));
	}

	/** Waits until the table has a number of rows. */
	final void awaitRows(int count) {
		Ui.await(count + " rows", () -> table().getItemCount() == count);
	}

	/** What a row shows in the columns with these titles. */
	final List<String> cells(int row, String... titles) {
		return Stream.of(titles).map(title -> table().getItem(row).getText(column(title))).toList();
	}

	/** What all rows show in a column. */
	final List<String> column(String title, int rows) {
		return IntStream.range(0, rows).mapToObj(row -> table().getItem(row).getText(column(title))).toList();
	}

	final int column(String title) {
		var columns = table().getColumns();
		return IntStream.range(0, columns.length).filter(i -> columns[i].getText().equals(title)).findFirst()
				.orElseThrow(() -> new AssertionError("No column " + title));
	}

	final void put(String name, byte[] content) throws IOException {
		Files.write(root.resolve(name), content);
	}

	/** Does something that waits for the network, while the event loop goes on. */
	static <T> T meanwhile(Callable<T> work) {
		var result = CompletableFuture.supplyAsync(() -> {
			try {
				return work.call();
			} catch (Exception e) {
				throw new CompletionException(e);
			}
		});
		Ui.await("an answer", result::isDone);
		return result.join();
	}

	/**
	 * Does something that opens a dialog, now or later, and presses a button there as
	 * soon as the dialog says a text.
	 *
	 * @return all that the dialog said
	 */
	static String dialog(String title, String text, String button, Runnable opening) {
		var display = Display.getCurrent();
		var said = new StringBuilder();
		var answer = new Runnable() {
			@Override
			public void run() {
				for (var shell : display.getShells()) {
					if (shell.isVisible() && shell.getText().equals(title) && said(shell).contains(text)) {
						said.append(said(shell));
						Ui.press(shell, button);
						return;
					}
				}
				display.timerExec(20, this);
			}
		};
		display.timerExec(20, answer);
		opening.run();
		Ui.await("the dialog " + title + " that says " + text, () -> !said.isEmpty());
		return said.toString();
	}

	private static String said(Composite shell) {
		return Stream.concat(Ui.all(shell, Label.class).stream().map(Label::getText),
				Ui.all(shell, Text.class).stream().map(Text::getText)).collect(Collectors.joining("\n"));
	}

	/** Whether a command of the view can be run. */
	static boolean isEnabled(String command) {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.dialtone.ui.tftp." + command)
				.isEnabled();
	}

	static RequestLog requests() {
		return control().log();
	}
}
