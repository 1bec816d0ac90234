package org.dialtone.ui.tftp.internal.view;

import java.util.List;
import java.util.function.Supplier;

import org.dialtone.serving.events.RequestLog;
import org.dialtone.ui.filter.FilterBox;
import org.dialtone.ui.filter.FilterWords;
import org.dialtone.ui.refresh.Throttle;
import org.dialtone.ui.resource.Images;
import org.dialtone.ui.table.Change;
import org.dialtone.ui.table.RowTable;
import org.dialtone.ui.table.TableScroll;
import org.dialtone.ui.table.TableSelection;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.PhoneNames;
import org.dialtone.ui.tftp.internal.log.LogColumns;
import org.dialtone.ui.tftp.internal.log.LogFollow;
import org.dialtone.ui.tftp.internal.log.LogModel;
import org.dialtone.ui.tftp.internal.log.LogRow;
import org.dialtone.ui.tftp.internal.log.LogStatus;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The request log: a filter box, a line that counts, and the table. */
public final class LogPane {

	private static final String TABLE = "log"; //$NON-NLS-1$
	private static final int REFRESH_MILLIS = 16;

	private final IViewSite site;
	private final Composite root;
	private final FilterBox filter;
	private final Label count;
	private final LogModel model;
	private final RowTable<LogRow> table;
	private final EmptyHint hint;
	private final TableScroll scroll;
	private final LogFollow follow;
	private final LogSearch search;
	private final Throttle throttle;
	private final TableSelection selection = new TableSelection();
	private @Nullable LogRow wanted;

	LogPane(Composite parent, IViewSite site, RequestLog log, PhoneNames phones, Images images,
			IDialogSettings settings) {
		this.site = site;
		model = new LogModel(log, phones);
		root = new Composite(parent, SWT.NONE);
		var layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		root.setLayout(layout);
		var label = new Label(root, SWT.NONE);
		label.setText(Messages.log_filter);
		filter = new FilterBox(root, Messages.log_filter_name, Messages.log_filter_hint, text -> query());
		filter.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		count = new Label(root, SWT.RIGHT);
		count.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		table = new RowTable<>(root, LogColumns.all(), new LogStyle(images),
				DialogSettings.getOrCreateSection(settings, TABLE));
		table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
		table.setName(Messages.log_table);
		hint = new EmptyHint(table.control());
		table.setRows(model);
		follow = new LogFollow(() -> refreshToggle(LogCommands.AUTOSCROLL));
		scroll = new TableScroll(table.control(), this::scrolled);
		search = new LogSearch(root, model, this::show);
		throttle = new Throttle(root, REFRESH_MILLIS, this::refresh);
		table.onSort(this::query);
		table.onGrown(this::revealNewest);
		// after the layout: only then is it known where the end is
		table.control().addListener(SWT.Resize, event -> root.getDisplay().asyncExec(this::revealNewest));
		selection.add(table, LogRow::ended);
		table.onSelection(rows -> {
			site.getActionBars().getStatusLineManager().setMessage(LogStatus.ofSelection(rows));
			selection.changed();
		});
		site.setSelectionProvider(selection);
		createMenu();
		table.control().addListener(SWT.DefaultSelection, event -> showDetails());
		// once it has its size: GTK complains of the scroll bar of a table that is filled before
		root.getDisplay().asyncExec(this::fill);
	}

	private void fill() {
		if (root.isDisposed()) {
			return; // closed in the meantime
		}
		if (table.sort() != null) {
			query();
		}
		refresh();
	}

	private void createMenu() {
		var menu = new MenuManager();
		table.setRowMenu(menu.createContextMenu(table.control()));
		site.registerContextMenu(ServerView.ID, menu, selection);
	}

	private void showDetails() {
		try {
			site.getService(IHandlerService.class).executeCommand(LogCommands.DETAILS, null);
		} catch (CommandException e) {
			ILog.of(LogPane.class).error("The request cannot be shown", e); //$NON-NLS-1$
		}
	}

	FilterBox filter() {
		return filter;
	}

	/** The table of requests. */
	public RowTable<LogRow> table() {
		return table;
	}

	/** Whether the rows are frozen while the log goes on. */
	public boolean isPaused() {
		return model.isPaused();
	}

	/** Freezes the rows, or lets them catch up. */
	public void setPaused(boolean paused) {
		model.setPaused(paused);
		refreshToggle(LogCommands.PAUSE);
		refresh();
	}

	/** Whether the newest request is kept in view. */
	public boolean isFollowing() {
		return follow.isFollowing();
	}

	/** Keeps the newest request in view from now on, or does not. */
	public void setFollowing(boolean following) {
		follow.set(following);
		revealNewest();
	}

	/**
	 * Selects a request, and shows all of them again if the filter hides it.
	 *
	 * @param number its number in the log
	 * @param gone   called when the log no longer has it
	 */
	public void reveal(long number, Runnable gone) {
		root.getDisplay().asyncExec(() -> { // once a view that was just opened is filled
			if (root.isDisposed()) {
				return;
			}
			refresh();
			if (model.isPaused() && model.row(number).isEmpty()) {
				setPaused(false);
			}
			model.row(number).ifPresentOrElse(this::reveal, gone);
		});
	}

	private void reveal(LogRow row) {
		setFollowing(false);
		wanted = row;
		if (model.indexOf(row) < 0) {
			filter.clear();
		}
		selectWanted();
		table.control().setFocus();
	}

	/** At once, or when the filter is through with a long log. */
	private void selectWanted() {
		var row = wanted;
		if (row != null && model.indexOf(row) >= 0) {
			wanted = null;
			table.select(row);
		}
	}

	/** Forgets all requests. */
	public void clear() {
		table.update(model::clear);
		refresh();
	}

	/** The requests that the filter lets through, as they are sorted now. */
	public List<LogRow> shownRows() {
		return model.shownRows();
	}

	/** All requests in order of arrival. */
	public List<LogRow> allRows() {
		return model.allRows();
	}

	/** Requests ended; from any thread. */
	void heard() {
		throttle.request();
	}

	/** Calls phones by other names; rows are found and sorted by them, too. */
	void setNames(PhoneNames names) {
		table.update(() -> model.setNames(names));
		query();
		selection.changed(); // now it may be known which phone it is
	}

	void setVisible(boolean visible) {
		throttle.setEnabled(visible);
	}

	void setFocus() {
		table.control().setFocus();
	}

	private void refresh() {
		show(model::poll);
	}

	private void show(Supplier<Change> change) {
		table.update(change);
		revealNewest();
		selectWanted();
		hint.show(model.size() > 0 ? "" : model.total() > 0 ? Messages.log_empty_filter : Messages.log_empty); //$NON-NLS-1$
		var text = LogStatus.text(model);
		if (!text.equals(count.getText())) {
			count.setText(text);
			root.layout(new Control[] { count });
		}
	}

	private void query() {
		var sort = table.sort();
		search.start(FilterWords.of(filter.text()), sort == null ? null : sort.comparator());
	}

	private void revealNewest() {
		if (follow.isFollowing() && !root.isDisposed()) {
			switch (newest()) {
			case BOTTOM -> scroll.toEnd(model.size());
			case TOP -> scroll.toStart();
			case ANYWHERE -> {
				// sorted by something else: the newest may be anywhere, so nothing scrolls
			}
			}
		}
	}

	private void scrolled(boolean upwards) {
		var newest = newest();
		if (newest == Newest.BOTTOM) {
			follow.scrolled(upwards, scroll.isAtEnd());
		} else if (newest == Newest.TOP) {
			follow.scrolled(!upwards, scroll.isAtStart());
		}
	}

	private enum Newest {
		BOTTOM, TOP, ANYWHERE
	}

	private Newest newest() {
		var sort = table.sort();
		if (sort == null) {
			return Newest.BOTTOM;
		}
		if (!sort.column().id().equals(LogColumns.TIME)) {
			return Newest.ANYWHERE;
		}
		return sort.descending() ? Newest.TOP : Newest.BOTTOM;
	}

	private void refreshToggle(String command) {
		site.getService(ICommandService.class).refreshElements(command, null);
	}
}
