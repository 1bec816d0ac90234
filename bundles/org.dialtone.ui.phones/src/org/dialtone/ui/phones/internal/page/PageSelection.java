package org.dialtone.ui.phones.internal.page;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What a page is about, as the selection that commands and the Properties view see. */
final class PageSelection implements ISelectionProvider {

	/** The id of the context menu of pages, to which commands are added. */
	static final String MENU = "org.dialtone.ui.phones.page"; //$NON-NLS-1$

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private ISelection selection = StructuredSelection.EMPTY;

	@Override
	public void addSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		if (listener != null) {
			listeners.add(listener);
		}
	}

	@Override
	public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		if (listener != null) {
			listeners.remove(listener);
		}
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void setSelection(@Nullable ISelection other) {
		selection = other == null ? StructuredSelection.EMPTY : other;
		var event = new SelectionChangedEvent(this, selection);
		listeners.forEach(listener -> listener.selectionChanged(event));
	}
}
