package org.dialtone.ui.phones.internal.view;

import org.dialtone.ui.phones.internal.page.CatalogueInput;
import org.dialtone.ui.phones.internal.tree.Node;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Keeps the selected line of the tree and the page in front together, if the user
 * wants it: a selection brings its page to the front if it is open, and a page that
 * comes to the front selects its line.
 */
public final class EditorLink implements IPartListener2 {

	private static final String LINKED = "linked"; //$NON-NLS-1$

	private final IWorkbenchPage page;
	private final TreePane pane;
	private boolean linked;
	private boolean following;

	EditorLink(IWorkbenchPage page, TreePane pane, @Nullable IMemento saved) {
		this.page = page;
		this.pane = pane;
		linked = saved != null && Boolean.TRUE.equals(saved.getBoolean(LINKED));
		page.addPartListener(this);
		pane.viewer().addSelectionChangedListener(event -> pane.selected().ifPresent(this::bringToFront));
	}

	/** Whether the link is on. */
	public boolean isLinked() {
		return linked;
	}

	/** Turns the link on or off. */
	public void setLinked(boolean wanted) {
		linked = wanted;
		if (wanted && page.getActiveEditor() instanceof IEditorPart editor) {
			select(editor);
		}
	}

	void save(IMemento state) {
		state.putBoolean(LINKED, linked);
	}

	void dispose() {
		page.removePartListener(this);
	}

	private void bringToFront(Node node) {
		if (!linked || following) {
			return;
		}
		var input = node.procedure().map(CatalogueInput::of).or(() -> node.model().map(CatalogueInput::of));
		input.ifPresent(wanted -> {
			if (page.findEditor(wanted) instanceof IEditorPart editor) {
				page.bringToTop(editor);
			}
		});
	}

	@Override
	public void partActivated(@Nullable IWorkbenchPartReference reference) {
		if (linked && reference != null && reference.getPart(false) instanceof IEditorPart editor) {
			select(editor);
		}
	}

	private void select(IEditorPart editor) {
		if (editor.getEditorInput() instanceof CatalogueInput input) {
			following = true;
			try {
				pane.reveal(input);
			} finally {
				following = false;
			}
		}
	}
}
