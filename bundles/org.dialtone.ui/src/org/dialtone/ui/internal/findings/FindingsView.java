package org.dialtone.ui.internal.findings;

import java.util.Objects;
import java.util.function.Supplier;

import org.dialtone.ui.accessibility.AccessibleName;
import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.internal.TableView;
import org.dialtone.ui.resource.Images;
import org.dialtone.ui.table.Change;
import org.dialtone.ui.table.IconStyle;
import org.dialtone.ui.table.RowTable;
import org.dialtone.ui.table.TableSelection;
import org.dialtone.ui.table.TableState;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The Findings view: what all parts of Dialtone have found. */
public class FindingsView extends TableView {

	/** The id of the view. */
	public static final String ID = "org.dialtone.ui.findings"; //$NON-NLS-1$

	private static final int DETAIL_LINES = 3;

	private final FindingsModel model = new FindingsModel();
	private @Nullable RowTable<FindingRow> table;
	private @Nullable Label count;

	@Override
	public void createPartControl(@Nullable Composite parent) {
		var body = body(Objects.requireNonNull(parent), ID);
		var counted = createFilter(body, Messages.filter_name, Messages.filter_hint, text -> show(() -> model.rows().filter(text)));
		count = counted;
		var created = new RowTable<>(body, FindingRow.allColumns(),
				new IconStyle<FindingRow>(new Images(FindingsView.class, body), FindingRow.SEVERITY, FindingRow::icon),
				TableState.section(FindingsView.class, ID));
		table = created;
		created.control().setLayoutData(rest(created, COLUMNS));
		created.setName(Messages.table);
		created.setRows(model.rows());
		var details = details(body, DETAIL_LINES, COLUMNS);
		var selection = new TableSelection();
		selection.add(created, FindingRow::finding);
		created.onSelection(rows -> {
			details.setText(rows.isEmpty() ? "" : rows.getFirst().details()); //$NON-NLS-1$
			selection.changed();
		});
		created.onSort(() -> sort(created));
		created.control().addListener(SWT.DefaultSelection, event -> run(SharedCommands.OPEN_PLACE));
		offer(selection, ID, created);
		sort(created);
		new FindingsFeed(body, rows -> show(() -> model.show(rows)));
	}

	/** A text for what the cells have no room for, across columns of a grid. */
	public static Text details(Composite parent, int lines, int columns) {
		var details = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		AccessibleName.set(details, Messages.details);
		var space = new GridData(SWT.FILL, SWT.FILL, true, false, columns, 1);
		space.heightHint = lines * details.getLineHeight();
		details.setLayoutData(space);
		return details;
	}

	private void sort(RowTable<FindingRow> sorted) {
		var order = sorted.sort();
		show(() -> model.rows().sort(order == null ? null : order.comparator()));
	}

	private void show(Supplier<Change> change) {
		var shown = table;
		var counted = count;
		if (shown != null && counted != null) {
			shown.update(change);
			counted.setText(model.count());
			counted.requestLayout();
		}
	}

	@Override
	protected @Nullable RowTable<?> table() {
		return table;
	}
}
