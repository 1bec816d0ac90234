package org.dialtone.ui.tftp.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.dialtone.ui.testing.Ui;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

/** The steps of the cheat sheet do what they say, one after the other. */
class CheatSheetTest extends ServerViewTestBase {

	private static final Pattern COMMAND = Pattern.compile("<command serialization=\"([^\"]*)\"");
	private static final String PHONES = "org.dialtone.ui.phones.view";

	@Test
	void everyStepOfTheFirstRecoveryCanBeRun() throws IOException {
		var steps = steps("cheatsheets/first-recovery.xml");
		assertThat(steps).as("each of them is run below").hasSize(5);
		page().hideView(page().findView(PHONES));
		run(steps.get(0));
		assertThat(page().getActivePart().getSite().getId()).isEqualTo(PHONES);
		run(steps.get(1));
		Ui.await("a listening server", () -> control().server().state().isListening());
		run(steps.get(2));
		assertThat(Ui.clipboard()).isEqualTo("127.0.0.1");
		hideView();
		run(steps.get(3));
		assertThat(page().getActivePart()).isInstanceOf(ServerView.class);
		Files.delete(root);
		try {
			assertThat(dialog("Open Folder", "", "OK", () -> run(steps.get(4)))).contains(root.toString());
		} finally {
			Files.createDirectory(root);
		}
	}

	/** The commands of a cheat sheet, from top to bottom. */
	private static List<String> steps(String sheet) throws IOException {
		var file = Objects.requireNonNull(Objects.requireNonNull(Platform.getBundle("org.dialtone.help")).getEntry(sheet));
		var steps = new ArrayList<String>();
		try (var content = Objects.requireNonNull(file.openStream())) {
			var command = COMMAND.matcher(new String(content.readAllBytes(), StandardCharsets.UTF_8));
			while (command.find()) {
				steps.add(command.group(1));
			}
		}
		return steps;
	}

	/** Runs a command as the cheat sheet does. */
	private static void run(String serialization) {
		var workbench = PlatformUI.getWorkbench();
		try {
			var command = workbench.getService(ICommandService.class).deserialize(serialization);
			workbench.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new AssertionError(serialization, e);
		}
	}
}
