package org.dialtone.ui.tftp.internal.view;

import org.dialtone.ui.table.CellStyle;
import org.dialtone.ui.table.RowTable;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;
import org.dialtone.ui.tftp.internal.PhoneNames;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.dialtone.ui.tftp.internal.transfers.TransferColumns;
import org.dialtone.ui.tftp.internal.transfers.TransferModel;
import org.dialtone.ui.tftp.internal.transfers.TransferRow;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;

/**
 * The transfers under way: a line that says how many, and a table with their
 * progress for as long as there are some that take a while.
 */
final class TransfersPane {

	private static final String TABLE = "transfers"; //$NON-NLS-1$
	/** Small files are done by then; the table would flash up for each. */
	private static final long OPEN_NANOS = 400_000_000L;
	/** The next part usually follows soon, and the table would close and open again in between. */
	private static final long CLOSE_NANOS = 4_000_000_000L;
	/** How often the speed is worked out again while there is no progress. */
	private static final int STALLED_MILLIS = 500;
	private static final int SPACE = 4;

	private final SplitPane split;
	private final ServerControl control;
	private final IDialogSettings settings;
	private final Composite root;
	private final Label count;
	private final TransferModel model;
	private @Nullable RowTable<TransferRow> table;
	private boolean compact;
	private boolean open;
	private boolean ticking;
	private long busySince;
	private long idleSince;
	private int mostRows;

	TransfersPane(SplitPane split, ServerControl control, PhoneNames phones, IDialogSettings settings) {
		this.split = split;
		this.control = control;
		this.settings = settings;
		root = new Composite(split.upper(), SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = SPACE;
		root.setLayout(layout);
		count = new Label(root, SWT.NONE);
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		model = new TransferModel(phones);
		close();
		split.control().addListener(SWT.Resize, event -> {
			if (open) {
				open(); // there may be more room than before, or less
			}
		});
	}

	/** The table; {@code null} before the first transfer that took a while. */
	@Nullable
	RowTable<TransferRow> table() {
		return table;
	}

	/** Takes no room while there are no transfers, or a line that says so. */
	void setCompact(boolean newCompact) {
		if (newCompact != compact) {
			compact = newCompact;
			refresh();
		}
	}

	/** Shows the current state of the transfers. */
	void refresh() {
		var underWay = control.transfers().list();
		long now = System.nanoTime();
		var shown = table;
		if (shown == null) {
			model.update(underWay, now);
		} else {
			shown.update(() -> model.update(underWay, now));
		}
		int rows = model.size();
		var text = switch (rows) {
		case 0 -> Messages.transfers_none;
		case 1 -> Messages.transfers_one;
		default -> NLS.bind(Messages.transfers_many, Numbers.grouped(rows));
		};
		if (!text.equals(count.getText())) {
			count.setText(text);
		}
		arrange(rows, now);
		if ((rows > 0 || open) && !ticking) {
			ticking = true;
			root.getDisplay().timerExec(STALLED_MILLIS, this::tick);
		}
	}

	private void tick() {
		ticking = false;
		if (!root.isDisposed()) {
			refresh();
		}
	}

	private void arrange(int rows, long now) {
		if (rows == 0) {
			busySince = 0;
			idleSince = idleSince == 0 ? now : idleSince;
		} else {
			idleSince = 0;
			busySince = busySince == 0 ? now : busySince;
		}
		if (rows == 0 && (!open || now - idleSince > CLOSE_NANOS)) {
			close();
		} else if (open || rows > 0 && now - busySince > OPEN_NANOS) {
			mostRows = Math.max(mostRows, rows);
			open();
		} else {
			showLineAlone();
		}
	}

	private void close() {
		open = false;
		mostRows = 0;
		showLineAlone();
	}

	private void open() {
		open = true;
		var shown = table;
		if (shown == null) {
			shown = createTable();
			table = shown;
		}
		var widget = shown.control();
		if (height(widget, 1) > split.most()) {
			showLineAlone();
			return;
		}
		setTableVisible(true);
		split.setNeeded(height(widget, Math.max(1, mostRows)), true);
	}

	private int height(Table widget, int rows) {
		return lineHeight() + SPACE + widget.getHeaderHeight() + rows * widget.getItemHeight()
				+ widget.computeTrim(0, 0, 0, 0).height + SPACE;
	}

	/**
	 * The height with one transfer.
	 *
	 * @param similar a table, since there may be none here yet
	 */
	int leastHeight(Table similar) {
		return height(similar, 1);
	}

	/** Without the table, for which there is no need or no room. */
	private void showLineAlone() {
		setTableVisible(false);
		split.setNeeded(compact && model.size() == 0 ? 0 : lineHeight(), false);
	}

	private int lineHeight() {
		return count.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
	}

	private void setTableVisible(boolean visible) {
		var shown = table;
		if (shown != null && shown.control().getLayoutData() instanceof GridData data && data.exclude == visible) {
			data.exclude = !visible;
			shown.control().setVisible(visible);
			root.layout();
		}
	}

	private RowTable<TransferRow> createTable() {
		var created = new RowTable<>(root, TransferColumns.all(), new CellStyle<>() {
		}, DialogSettings.getOrCreateSection(settings, TABLE));
		created.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		created.setName(Messages.transfers_table);
		ProgressCell.install(created, model, TransferColumns.PROGRESS);
		Runnable sort = () -> {
			var order = created.sort();
			model.setOrder(order == null ? null : order.comparator());
		};
		sort.run();
		created.onSort(() -> {
			sort.run();
			refresh();
		});
		created.setRows(model);
		root.layout();
		return created;
	}
}
