package org.dialtone.ui.phones.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.dialtone.ui.page.MarkupText;
import org.dialtone.ui.testing.Ui;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;

/** Opens pages. */
abstract class PageTestBase {

	@AfterEach
	void closePages() {
		window().closeAllEditors(false);
		Ui.settle();
	}

	static IWorkbenchPage window() {
		return Objects.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).getActivePage();
	}

	/** Opens the page of a model and waits until it is filled. */
	static CataloguePage<?> phone(String id) {
		return open(CatalogueInput.Kind.PHONE, id);
	}

	static CataloguePage<?> open(CatalogueInput.Kind kind, String id) {
		var input = CatalogueInput.of(kind, id);
		try {
			var page = (CataloguePage<?>) window().openEditor(input, input.editorId());
			Ui.await("the page of " + id, () -> page.document().isPresent());
			return page;
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	static ScrolledForm form(CataloguePage<?> page) {
		return Objects.requireNonNull(page.getAdapter(ScrolledForm.class));
	}

	static Composite body(CataloguePage<?> page) {
		return Objects.requireNonNull(form(page).getBody());
	}

	/** The first text on a page that contains something. */
	static MarkupText text(CataloguePage<?> page, String part) {
		var found = Ui.all(body(page), MarkupText.class).stream().filter(text -> text.searchable().contains(part)).findFirst();
		assertThat(found).as(part).isPresent();
		return found.get();
	}

	/** Follows the link to a procedure with the keyboard. @return its page */
	static CataloguePage<?> follow(CataloguePage<?> page, String procedure) {
		var text = Ui.all(body(page), MarkupText.class).stream()
				.filter(candidate -> isLink(candidate, candidate.searchable().indexOf(procedure))).findFirst().orElseThrow();
		text.setSelection(text.searchable().indexOf(procedure));
		var enter = new Event();
		enter.keyCode = SWT.CR;
		text.notifyListeners(SWT.KeyDown, enter);
		Ui.await("the page of the procedure",
				() -> window().getActiveEditor() instanceof ProcedurePage opened && opened.document().isPresent());
		return (CataloguePage<?>) window().getActiveEditor();
	}

	private static boolean isLink(MarkupText text, int offset) {
		var style = offset < 0 ? null : text.getStyleRangeAtOffset(offset);
		return style != null && style.underline;
	}
}
