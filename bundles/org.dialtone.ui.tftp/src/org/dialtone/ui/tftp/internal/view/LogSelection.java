package org.dialtone.ui.tftp.internal.view;

import java.util.List;

import org.dialtone.ui.table.RowTable;
import org.dialtone.ui.tftp.internal.log.LogRow;
import org.dialtone.ui.tftp.internal.log.LogStatus;
import org.eclipse.core.commands.common.EventManager;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewSite;

/**
 * Gives the selected requests to the workbench, as
 * {@link org.dialtone.serving.RequestRecord}s, and says in the status line what they
 * are.
 */
final class LogSelection extends EventManager implements ISelectionProvider {

	private final IViewSite site;
	private final RowTable<LogRow> table;

	LogSelection(IViewSite site, RowTable<LogRow> table) {
		this.site = site;
		this.table = table;
		table.onSelection(this::selected);
	}

	private void selected(List<LogRow> rows) {
		site.getActionBars().getStatusLineManager().setMessage(LogStatus.ofSelection(rows));
		var event = new SelectionChangedEvent(this, getSelection());
		for (var listener : getListeners()) {
			((ISelectionChangedListener) listener).selectionChanged(event);
		}
	}

	@Override
	public ISelection getSelection() {
		return new StructuredSelection(table.selection().stream().map(LogRow::ended).toList());
	}

	/** Does nothing: nobody outside can name a request. */
	@Override
	public void setSelection(@Nullable ISelection selection) {
		// the log's rows come and go; the user selects them
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
