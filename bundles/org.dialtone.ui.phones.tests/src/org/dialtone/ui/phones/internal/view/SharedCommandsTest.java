package org.dialtone.ui.phones.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

import org.dialtone.core.Finding;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.ProcedureKind;
import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.testing.Ui;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

/** What other views ask of this one, and what this one asks of others. */
class SharedCommandsTest extends PhonesViewTestBase {

	@Test
	void thePageOfAPhoneIsOpenedByItsId() {
		openPhone("7970");
		Ui.await("the page", () -> page().getActiveEditor() != null);
		assertThat(page().getActiveEditor().getTitle()).contains("7970");
	}

	@Test
	void anUnknownPhoneIsSaidToBeUnknown() {
		var said = Ui.answer("Open Phone", "OK", () -> openPhone("no-such-phone"));
		assertThat(said).contains("no-such-phone");
		assertThat(page().getEditorReferences()).isEmpty();
	}

	@Test
	void aFileIsShownByWhateverServesFiles() {
		var shown = new ArrayList<Object>();
		var handlers = page().getWorkbenchWindow().getService(IHandlerService.class);
		var activation = handlers.activateHandler(SharedCommands.SHOW_SERVED_FILE, new AbstractHandler() {
			@Override
			public @Nullable Object execute(@Nullable ExecutionEvent event) {
				shown.add(event == null ? "" : String.valueOf(event.getParameter(SharedCommands.FILE_NAME)));
				return null;
			}
		});
		try {
			select("Cisco", "7900 series, desk", "Cisco 7970G");
			Ui.command("org.dialtone.ui.phones.showInRoot");
			assertThat(shown).containsExactly("term70.default.loads");
		} finally {
			handlers.deactivateHandler(activation);
		}
	}

	@Test
	void whatIsSelectedIsWhatItIsForOtherViews() {
		select("Cisco", "7900 series, desk", "Cisco 7970G");
		assertThat(selected(PhoneModel.class).map(PhoneModel::id)).contains("7970");
		assertThat(selected(Procedure.class)).isEmpty();
		assertThat(selected(Finding.class)).isEmpty();
		select("Cisco", "7900 series, desk", "Cisco 7970G", "Hard reset of a 794x, 796x or 797x");
		assertThat(selected(Procedure.class).map(Procedure::kind)).contains(ProcedureKind.HARD);
		assertThat(selected(PhoneModel.class).map(PhoneModel::id)).contains("7970");
	}

	private <T> Optional<T> selected(Class<T> type) {
		return Adapters.of(pane().viewer().getStructuredSelection().getFirstElement(), type);
	}

	private static void openPhone(String id) {
		try {
			SharedCommands.run(page().getWorkbenchWindow(), SharedCommands.OPEN_PHONE, Map.of(SharedCommands.PHONE_ID, id));
		} catch (ExecutionException e) {
			throw new AssertionError(e);
		}
	}
}
