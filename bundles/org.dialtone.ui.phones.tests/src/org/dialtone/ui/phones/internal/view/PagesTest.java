package org.dialtone.ui.phones.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.dialtone.ui.phones.internal.page.CatalogueInput;
import org.dialtone.ui.phones.internal.page.CatalogueInputFactory;
import org.dialtone.ui.testing.Ui;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.Test;

/** The pages of phones and procedures, opened as a user opens them. */
class PagesTest extends PhonesViewTestBase {

	@Test
	void thePageOfAPhoneThatNeedsAServerSaysSoFirst() {
		var page = phone("7962");
		assertThat(Ui.all(page, Label.class)).extracting(Label::getText)
				.anyMatch(text -> text.startsWith("Do not reset this phone without a TFTP server"))
				.contains("Reset key at power-on", "Recovery load", "Firmware set");
		assertThat(Ui.all(page, Section.class)).extracting(Section::getText).contains("Codes", "Procedures", "Files It Asks For",
				"Where Sources Disagree", "Sources");
	}

	@Test
	void theFaceAndTheCodesAreDrawn() {
		var page = phone("7962");
		assertThat(Ui.all(page, Canvas.class)).extracting(Canvas::getToolTipText).contains("3491672850*#")
				.anyMatch(text -> text != null && text.contains("Line keys: 6"));
	}

	@Test
	void oneEditorForEachModel() {
		phone("7970");
		phone("7940");
		phone("7970");
		assertThat(page().getEditorReferences()).hasSize(2);
	}

	@Test
	void aProcedureShowsAllItsSteps() {
		search("3491672850*#");
		select("Procedures", "Hard reset of a 794x, 796x or 797x");
		Ui.command("org.dialtone.ui.phones.open");
		var editor = page().getActiveEditor();
		var body = body(editor);
		Ui.await("the steps", () -> Ui.all(body, Section.class).stream().anyMatch(section -> section.getText().equals("Steps")));
		assertThat(Ui.all(body, Canvas.class)).extracting(Canvas::getToolTipText).contains("3491672850*#");
		assertThat(Ui.all(body, Label.class)).extracting(Label::getText).contains("1", "2", "3");
	}

	@Test
	void aPageComesBackAfterARestart() {
		phone("7970");
		var input = (CatalogueInput) page().getActiveEditor().getEditorInput();
		var memento = XMLMemento.createWriteRoot("input");
		Objects.requireNonNull(input.getPersistable()).saveState(memento);
		assertThat(new CatalogueInputFactory().createElement(memento)).isEqualTo(input);
	}

	@Test
	void thePropertiesViewSeesThePhoneOfThePage() {
		phone("7970");
		var selected = (StructuredSelection) page().getSelection();
		assertThat(Adapters.adapt(selected.getFirstElement(), IPropertySource.class)).isNotNull();
	}

	@Test
	void everyModelHasAPageThatCanBeOpened() {
		for (var id : new String[] { "7910", "7914", "8831", "7811", "ATA186", "SX20", "7921", "DX650" }) {
			assertThat(Ui.all(phone(id), Section.class)).as(id).isNotEmpty();
			page().closeAllEditors(false);
		}
	}
}
