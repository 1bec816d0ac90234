package org.dialtone.ui.tftp.internal.view;

import java.util.function.Function;

import org.dialtone.ui.table.CellStyle;
import org.dialtone.ui.table.RowTable;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.dialtone.ui.tftp.internal.transfers.TransferColumns;
import org.dialtone.ui.tftp.internal.transfers.TransferModel;
import org.dialtone.ui.tftp.internal.transfers.TransferRow;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The transfers under way: a line that says how many, and a table with their
 * progress for as long as there are some that take a while.
 */
final class TransfersPane {

	private static final String TABLE = "transfers"; //$NON-NLS-1$
	/** Small files take no longer: the table would flash up for each. */
	private static final long OPEN_NANOS = 400_000_000L;
	/** The next part follows soon: the table would close and open again between two. */
	private static final long CLOSE_NANOS = 4_000_000_000L;
	/** How often the speed is made out again while no progress comes. */
	private static final int STALLED_MILLIS = 500;
	private static final int SPACE = 4;

	private final SplitPane split;
	private final ServerControl control;
	private final Composite root;
	private final Label count;
	private final RowTable<TransferRow> table;
	private final TransferModel model;
	private final GridData tableData;
	private boolean ticking;
	private long busySince;
	private long idleSince;
	private int mostRows;

	TransfersPane(SplitPane split, ServerControl control, Function<String, String> phones, IDialogSettings settings) {
		this.split = split;
		this.control = control;
		root = new Composite(split.upper(), SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = SPACE;
		root.setLayout(layout);
		count = new Label(root, SWT.NONE);
		count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		table = new RowTable<>(root, TransferColumns.all(), new CellStyle<>() {
		}, DialogSettings.getOrCreateSection(settings, TABLE));
		tableData = new GridData(SWT.FILL, SWT.FILL, true, true);
		table.control().setLayoutData(tableData);
		table.setName(Messages.transfers_table);
		model = new TransferModel(phones);
		ProgressCell.install(table, model, TransferColumns.PROGRESS);
		table.setRows(model);
		table.onSort(() -> {
			var sort = table.sort();
			model.setOrder(sort == null ? null : sort.comparator());
			refresh();
		});
		var sort = table.sort();
		model.setOrder(sort == null ? null : sort.comparator());
		show(false);
	}

	RowTable<TransferRow> table() {
		return table;
	}

	/** Shows how the transfers stand. */
	void refresh() {
		var underWay = control.transfers().list();
		long now = System.nanoTime();
		table.update(() -> model.update(underWay, now));
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
		if ((rows > 0 || tableData.exclude == false) && !ticking) {
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
		if (rows == 0 && now - idleSince > CLOSE_NANOS) {
			mostRows = 0;
			show(false);
		} else if (!tableData.exclude || rows > 0 && now - busySince > OPEN_NANOS) {
			mostRows = Math.max(mostRows, rows);
			show(true);
		}
	}

	private void show(boolean open) {
		if (tableData.exclude == open) {
			tableData.exclude = !open;
			table.control().setVisible(open);
			root.layout();
		}
		int line = count.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		var widget = table.control();
		int rows = widget.getHeaderHeight() + Math.max(1, mostRows) * widget.getItemHeight()
				+ widget.computeTrim(0, 0, 0, 0).height + SPACE;
		split.setNeeded(open ? line + SPACE + rows : line, open);
	}
}
