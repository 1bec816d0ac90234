package org.dialtone.ui.tftp.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

import org.dialtone.tftp.settings.PortRange;
import org.dialtone.ui.testing.Ui;
import org.dialtone.ui.tftp.internal.server.ServerPreferences;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preference page checks what is typed, says what is wrong, and stores the rest. */
class PreferencesTest extends ServerViewTestBase {

	private static final String PAGE = "org.dialtone.ui.tftp.preferences";

	private @Nullable PreferenceDialog dialog;

	@BeforeEach
	void openDialog() {
		store(ServerPreferences.PORT, "69");
		var opened = PreferencesUtil.createPreferenceDialogOn(null, PAGE, new String[] { PAGE }, null);
		opened.setBlockOnOpen(false);
		opened.open();
		dialog = opened;
	}

	@AfterEach
	void closeDialog() {
		Objects.requireNonNull(dialog).close();
	}

	@Test
	void aPortThatIsNoneIsSaid() {
		type(field("69"), "70000");
		assertThat(preferences().isValid()).isFalse();
		assertThat(preferences().getErrorMessage()).startsWith("Port: enter a number from 1 to 65535");
	}

	@Test
	void aRootThatIsNotThereIsSaid() {
		type(field(root.toString()), root.resolve("none").toString());
		assertThat(preferences().getErrorMessage()).isEqualTo("TFTP root: choose an existing folder.");
	}

	@Test
	void aPortRangeThatIsNoneIsSaid() {
		type(replyPorts(), "50099-50000");
		assertThat(preferences().getErrorMessage()).startsWith("Reply ports: enter a range");
		type(replyPorts(), "");
		assertThat(preferences().isValid()).isTrue();
	}

	@Test
	void whatIsTypedIsStored() {
		type(field("69"), "6969");
		type(replyPorts(), "50000-50099");
		type(field("100000"), "500");
		assertThat(preferences().performOk()).isTrue();
		var settings = control().configured();
		assertThat(settings.port()).isEqualTo(6969);
		assertThat(settings.replyPorts()).isEqualTo(new PortRange(50000, 50099));
		assertThat(requests().capacity()).isEqualTo(500);
	}

	private static void type(Text field, String text) {
		field.setText(text);
		field.notifyListeners(SWT.KeyUp, new Event());
	}

	private PreferencePage preferences() {
		return (PreferencePage) Objects.requireNonNull(dialog).getSelectedPage();
	}

	private Text field(String content) {
		return fields().stream().filter(text -> text.getText().equals(content)).findFirst().orElseThrow();
	}

	private Text replyPorts() {
		return fields().get(2);
	}

	private List<Text> fields() {
		return Ui.all((Composite) preferences().getControl(), Text.class);
	}
}
