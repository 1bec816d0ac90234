package org.dialtone.ui.phones.internal.opening;

import java.nio.file.Path;

import org.dialtone.ui.phones.internal.page.CatalogueInput;
import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.phones.internal.tree.Subject;
import org.dialtone.ui.resource.ExternalFiles;
import org.eclipse.ui.IWorkbenchPage;

/** Opens what is selected. */
public final class Opening {

	private Opening() {
	}

	/** Opens the page of a procedure, or that of the model that a line is about; a file of the user in its editor. */
	public static void open(IWorkbenchPage page, Node node) {
		if (node.subject() instanceof Subject.OwnFile file) {
			ExternalFiles.open(Path.of(file.contribution().file().name()));
			return;
		}
		node.procedure().map(CatalogueInput::of).or(() -> node.model().map(CatalogueInput::of))
				.ifPresent(input -> Browsing.open(page, input));
	}

	/** Whether there is something to open. */
	public static boolean canOpen(Node node) {
		return node.subject() instanceof Subject.OwnFile || node.procedure().isPresent() || node.model().isPresent();
	}
}
