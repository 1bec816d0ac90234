package org.dialtone.ui.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;

/**
 * Gives the selected rows to the workbench, as what they are about; where a view has
 * several tables, those of the table that was used last. Used on the display's thread only.
 */
public final class TableSelection extends EventManager implements ISelectionProvider {

	private @Nullable Supplier<List<Object>> current;

	/**
	 * Adds a table.
	 *
	 * @param subject what a row is about, which others know how to deal with
	 */
	public <T> void add(RowTable<T> table, Function<T, Object> subject) {
		Supplier<List<Object>> selected = () -> table.selection().stream().map(subject).toList();
		if (current == null) {
			current = selected;
		}
		table.control().addListener(SWT.FocusIn, event -> use(selected));
		table.control().addListener(SWT.Selection, event -> use(selected));
	}

	private void use(Supplier<List<Object>> selected) {
		if (current != selected) {
			current = selected;
			changed();
		}
	}

	/** Rows came or went. */
	public void changed() {
		var event = new SelectionChangedEvent(this, getSelection());
		for (var listener : getListeners()) {
			((ISelectionChangedListener) listener).selectionChanged(event);
		}
	}

	@Override
	public ISelection getSelection() {
		var selected = current;
		return selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected.get());
	}

	/** Does nothing: rows come and go, and the user selects them. */
	@Override
	public void setSelection(@Nullable ISelection selection) {
		// nobody outside can name a row
	}

	@Override
	public void addSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		addListenerObject(listener);
	}

	@Override
	public void removeSelectionChangedListener(@Nullable ISelectionChangedListener listener) {
		removeListenerObject(listener);
	}
}
