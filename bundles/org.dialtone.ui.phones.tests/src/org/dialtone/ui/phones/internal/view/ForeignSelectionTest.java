package org.dialtone.ui.phones.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dialtone.ui.testing.Ui;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of other views, such as those of a request log, mean nothing to the commands for phones. */
class ForeignSelectionTest extends PhonesViewTestBase {

	private static final String ROW = "a row of another view";

	@ParameterizedTest
	@ValueSource(strings = { "open", "newProcedure", "copyKeys", "copyFiles", "showInRoot" })
	void noCommandAsksAForeignObject(String command) {
		page().activate(view());
		select("Cisco", "7900 series, desk", "Cisco 7970G");
		try (var log = new ErrorLog()) {
			pane().viewer().setInput(List.of(ROW));
			pane().viewer().setSelection(new StructuredSelection(ROW));
			Ui.await("the end of " + command, () -> !isEnabled(command));
			Ui.settle();
			assertThat(log.entries()).isEmpty();
		}
	}

	private static boolean isEnabled(String command) {
		return page().getWorkbenchWindow().getService(ICommandService.class).getCommand("org.dialtone.ui.phones." + command).isEnabled();
	}
}
