package org.dialtone.ui.internal;

import java.util.function.Consumer;

import org.dialtone.ui.filter.FilterBox;
import org.dialtone.ui.table.RowControl;
import org.dialtone.ui.table.RowTable;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** A view of a table with a filter box above it. Find, Copy and Select All come with it. */
public abstract class TableView extends ViewPart {

	/** The number of columns of {@link #body}. */
	protected static final int COLUMNS = 2;

	private static final int LEAST_ROWS = 3;

	private @Nullable FilterBox filter;

	/** The table that commands are about; {@code null} until it was made. */
	protected abstract @Nullable RowTable<?> table();

	/** What the view consists of. @param help the id of its help */
	protected final Composite body(Composite parent, String help) {
		var body = new Composite(parent, SWT.NONE);
		body.setLayout(new GridLayout(COLUMNS, false));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(body, help);
		return body;
	}

	/** Makes the filter box, and beside it a text that counts. @return the text */
	protected final Label createFilter(Composite body, String name, String hint, Consumer<String> onFilter) {
		var box = new FilterBox(body, name, hint, onFilter);
		box.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter = box;
		var count = new Label(body, SWT.RIGHT);
		count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		return count;
	}

	/** The rest of the room in a grid; never so little that GTK has no place for the scroll bar, and complains. */
	protected static GridData rest(RowTable<?> table, int columns) {
		var data = new GridData(SWT.FILL, SWT.FILL, true, true, columns, 1);
		data.minimumHeight = table.control().getHeaderHeight() + LEAST_ROWS * table.control().getItemHeight();
		return data;
	}

	/** Gives tables their context menu, and their selection to commands. @param menu the id of the menu */
	protected final void offer(ISelectionProvider selection, String menu, RowTable<?>... tables) {
		var manager = new MenuManager();
		for (var table : tables) {
			table.setRowMenu(manager.createContextMenu(table.control()));
		}
		getSite().registerContextMenu(menu, manager, selection);
		getSite().setSelectionProvider(selection);
	}

	/** Runs a command on what is selected. */
	protected final void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(TableView.class).error("The command " + command + " failed", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	@Override
	public void setFocus() {
		var shown = table();
		if (shown != null) {
			shown.control().setFocus();
		}
	}

	@Override
	@NonNullByDefault({}) // as the platform declares it
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == FilterBox.class) {
			return adapter.cast(filter);
		}
		return adapter == RowControl.class ? adapter.cast(table()) : super.getAdapter(adapter);
	}
}
