package org.dialtone.ui.tftp.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;

import org.dialtone.core.phones.PhoneModel;
import org.dialtone.serving.RequestRecord;
import org.dialtone.ui.testing.Ui;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.Test;

/** From one view to another and back: they do not know one another, but what is selected adapts to what it is. */
class RoundTripTest extends ServerViewTestBase {

	private static final String LOAD = "term70.default.loads";

	@Test
	void fromARequestToThePageOfItsPhoneAndBackToTheFile() throws IOException {
		int port = start();
		try (var phone = new Phone(port)) {
			phone.ask(LOAD);
			meanwhile(phone::receive);
		}
		awaitRows(1);
		table().setFocus();
		table().setSelection(0);
		table().notifyListeners(SWT.Selection, new Event());
		assertThat(Objects.requireNonNull(selected(view(), RequestRecord.class)).request().file()).isEqualTo(LOAD);

		Ui.await("a phone to open", () -> isEnabled("openPhone"));
		Ui.command("org.dialtone.ui.tftp.openPhone");
		Ui.await("the page of the phone", () -> page().getActiveEditor() != null
				&& selected(Objects.requireNonNull(page().getActiveEditor()), PhoneModel.class) != null);
		var opened = Objects.requireNonNull(page().getActiveEditor());
		assertThat(Objects.requireNonNull(selected(opened, PhoneModel.class)).id()).isEqualTo("7970");

		page().activate(opened);
		var said = dialog("Open Folder", LOAD, "Close", () -> Ui.command("org.dialtone.ui.phones.showInRoot"));
		assertThat(said).contains(root.toString());
		page().closeAllEditors(false);
	}

	/** What is selected in a part, as what it is. */
	private static <T> @Nullable T selected(IWorkbenchPart part, Class<T> type) {
		var provider = part.getSite().getSelectionProvider();
		@Nullable
		Object first = provider != null && provider.getSelection() instanceof IStructuredSelection selection
				? selection.getFirstElement() : null;
		return first == null ? null : Adapters.adapt(first, type);
	}
}
