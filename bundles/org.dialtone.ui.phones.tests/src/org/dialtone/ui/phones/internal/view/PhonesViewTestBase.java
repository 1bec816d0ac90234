package org.dialtone.ui.phones.internal.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.phones.internal.tree.NodeText;
import org.dialtone.ui.testing.Ui;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Opens the view as a new user finds it, on the catalogue of the product. */
abstract class PhonesViewTestBase {

	private @Nullable PhonesView view;

	@BeforeEach
	void openView() throws PartInitException {
		closeAll();
		view = (PhonesView) page().showView(PhonesView.ID);
		Ui.await("the catalogue", () -> pane().isRead());
		pane().filter().clear();
		pane().viewer().collapseAll();
		pane().viewer().expandToLevel(2);
	}

	@AfterEach
	void closeAll() {
		page().closeAllEditors(false);
		var open = page().findView(PhonesView.ID);
		if (open != null) {
			page().hideView(open);
		}
		deleteProcedures();
		Ui.settle();
	}

	private static void deleteProcedures() {
		if (Files.isDirectory(procedures())) {
			try (var files = Files.list(procedures())) {
				for (var file : files.toList()) {
					Files.delete(file);
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** The folder of the user's procedures. */
	static Path procedures() {
		return Objects.requireNonNull(Platform.getLocation()).toPath().resolve("procedures");
	}

	static IWorkbenchPage page() {
		return Objects.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow()).getActivePage();
	}

	final PhonesView view() {
		return Objects.requireNonNull(view);
	}

	final TreePane pane() {
		return Objects.requireNonNull(view().pane());
	}

	final Tree tree() {
		return pane().viewer().getTree();
	}

	/** Types into the filter box. */
	final void search(String query) {
		pane().filter().control().setText(query);
	}

	/** The texts of the visible lines. */
	final List<String> lines() {
		return items(tree().getItems()).map(TreeItem::getText).toList();
	}

	private static Stream<TreeItem> items(TreeItem[] items) {
		return Stream.of(items).flatMap(item -> Stream.concat(Stream.of(item), item.getExpanded() ? items(item.getItems()) : Stream.of()));
	}

	/** Opens and selects a line by the labels that lead to it. */
	final Node select(String... labels) {
		Node[] among = ((List<?>) pane().viewer().getInput()).toArray(Node[]::new);
		var found = new ArrayList<Node>();
		for (var label : labels) {
			var node = Stream.of(among).filter(line -> NodeText.label(line).equals(label)).findFirst()
					.orElseThrow(() -> new AssertionError("No line " + label));
			found.add(node);
			among = node.children().toArray(Node[]::new);
		}
		pane().viewer().setSelection(new StructuredSelection(found.getLast()), true);
		return found.getLast();
	}

	/** Opens the page of a model and waits until it is shown. @return everything on it */
	final Composite phone(String id) {
		search(id);
		assertThat(pane().selected()).as(id).isPresent();
		page().activate(view());
		Ui.command("org.dialtone.ui.phones.open");
		var body = body(page().getActiveEditor());
		Ui.await("the page of " + id, () -> !Ui.all(body, Section.class).isEmpty());
		return body;
	}

	static Composite body(IEditorPart editor) {
		return Objects.requireNonNull(Objects.requireNonNull(editor.getAdapter(ScrolledForm.class)).getBody());
	}

	/** Everything that can be read on a page. */
	static String text(Composite body) {
		var text = new StringBuilder();
		for (var control : Ui.all(body, Control.class)) {
			switch (control) {
			case Label label -> text.append(label.getText()).append('\n');
			case StyledText styled -> text.append(styled.getText()).append('\n');
			case Canvas canvas when canvas.getToolTipText() != null -> text.append(canvas.getToolTipText()).append('\n');
			default -> {
				// holds others, or says nothing
			}
			}
		}
		return text.toString();
	}
}
