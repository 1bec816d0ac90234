package org.dialtone.ui.tftp.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Objects;

import org.dialtone.serving.Outcome;
import org.dialtone.ui.testing.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The view in its window: what the status line says, and how little room is enough. */
class WindowTest extends ServerViewTestBase {

	@Test
	void theStatusLineSaysHowTheServerStandsAndOpensTheView() {
		assertThat(status().getText()).isEqualTo("TFTP: stopped");
		int port = start();
		Ui.await("the address", () -> status().getText().equals("TFTP: 127.0.0.1:" + port));
		hideView();
		Ui.await("the address", () -> status().getText().equals("TFTP: 127.0.0.1:" + port));
		assertThat(page().findView(ServerView.ID)).isNull();
		status().notifyListeners(SWT.Selection, new Event());
		Ui.await("the view", () -> page().findView(ServerView.ID) != null);
	}

	@Test
	void theStatusLineHasRoomForWhatItSays() {
		start();
		Ui.await("the address", () -> status().getText().contains("127.0.0.1"));
		Ui.await("room for it", () -> {
			var bar = status().getParent();
			return bar.getSize().x >= bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
		});
	}

	@Test
	void aServedFolderThatIsMovedIsNoticed() throws Exception {
		start();
		assertThat(says("but the TFTP root is missing")).isFalse();
		var moved = root.resolveSibling(root.getFileName() + "-moved");
		Files.move(root, moved);
		try {
			Ui.await("what is wrong", () -> says("but the TFTP root is missing") && advises(root + " was moved or deleted"));
			Ui.await("what is wrong in the status line", () -> status().getText().endsWith("root missing"));
			assertThat(Ui.hasButton(content(), "Choose Folder\u2026")).isTrue();
		} finally {
			Files.move(moved, root);
		}
		Ui.await("all is well", () -> !says("but the TFTP root is missing") && !Ui.hasButton(content(), "Choose Folder\u2026"));
	}

	@Test
	void theLogHasRowsInTheSmallestWindow() {
		var shell = window();
		var before = shell.getSize();
		shell.setSize(new Point(800, 600));
		try {
			new Entries().add(50, "load", Outcome.SENT);
			serverPage().changed();
			awaitRows(50);
			Ui.await("rows", () -> rowsInView() >= 3);
			assertThat(says("Root: " + root)).as("the most important facts").isTrue();
		} finally {
			shell.setSize(before);
		}
		Ui.await("the whole head", () -> !says("Root: " + root));
	}

	private int rowsInView() {
		return (table().getClientArea().height - table().getHeaderHeight()) / table().getItemHeight();
	}

	private static Shell window() {
		return Objects.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).getShell();
	}

	private static ToolItem status() {
		for (var bar : Ui.all(window(), ToolBar.class)) {
			for (var item : bar.getItems()) {
				if (item.getText().startsWith("TFTP: ")) {
					return item;
				}
			}
		}
		throw new AssertionError("Nothing in the status line");
	}
}
