package org.dialtone.ui.phones.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialtone.ui.testing.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of other views that are not about a phone mean nothing to the commands for phones. */
class ForeignSelectionTest extends PhonesViewTestBase {

	private static final String OTHER_VIEW = "org.dialtone.ui.installedContributions";

	@ParameterizedTest
	@ValueSource(strings = { "open", "newProcedure", "copyKeys", "copyFiles", "showInRoot" })
	void noCommandAsksAForeignObject(String command) throws PartInitException {
		page().activate(view());
		select("Cisco", "7900 series, desk", "Cisco 7970G");
		try (var log = new ErrorLog()) {
			var other = page().showView(OTHER_VIEW);
			selectFirstRow();
			Ui.await("the end of " + command, () -> !isEnabled(command));
			Ui.settle();
			assertThat(log.entries()).isEmpty();
			page().hideView(other);
		}
	}

	private static void selectFirstRow() {
		var shell = page().getWorkbenchWindow().getShell();
		Ui.await("its rows", () -> Ui.all(shell, Table.class).stream().anyMatch(ForeignSelectionTest::hasRows));
		var table = Ui.find(shell, Table.class, ForeignSelectionTest::hasRows);
		table.setSelection(0);
		table.notifyListeners(SWT.Selection, new Event());
	}

	private static boolean hasRows(Table table) {
		return table.isVisible() && table.getItemCount() > 0;
	}

	private static boolean isEnabled(String command) {
		return page().getWorkbenchWindow().getService(ICommandService.class).getCommand("org.dialtone.ui.phones." + command).isEnabled();
	}
}
