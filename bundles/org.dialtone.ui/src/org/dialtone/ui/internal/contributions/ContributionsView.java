package org.dialtone.ui.internal.contributions;

import java.util.Objects;
import java.util.function.Supplier;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.ui.catalogue.CatalogueFeed;
import org.dialtone.ui.commands.SharedCommands;
import org.dialtone.ui.internal.TableView;
import org.dialtone.ui.internal.findings.FindingRow;
import org.dialtone.ui.internal.findings.FindingsView;
import org.dialtone.ui.resource.Images;
import org.dialtone.ui.table.Change;
import org.dialtone.ui.table.IconStyle;
import org.dialtone.ui.table.RowTable;
import org.dialtone.ui.table.TableSelection;
import org.dialtone.ui.table.TableState;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.framework.Bundle;

/**
 * The view Installed Contributions: every contribution to the catalogue, and its
 * problems. Follows the catalogue, so that a file can be corrected meanwhile.
 */
public class ContributionsView extends TableView {

	/** The id of the view. */
	public static final String ID = "org.dialtone.ui.installedContributions"; //$NON-NLS-1$

	private static final String SECTION = "installedContributions"; //$NON-NLS-1$
	private static final String CONTRIBUTIONS = "contributions"; //$NON-NLS-1$
	private static final String FINDINGS = "findings"; //$NON-NLS-1$
	private static final int[] WEIGHTS = { 2, 3 };
	private static final int DETAIL_LINES = 3;

	private final ContributionsModel model = new ContributionsModel(ContributionsView::version);
	private final TableSelection selection = new TableSelection();
	private @Nullable RowTable<ContributionRow> contributions;
	private @Nullable RowTable<FindingRow> findings;
	private @Nullable Label count;
	private @Nullable Label findingsTitle;

	/** The version of a plug-in without its last part, the time of the build, which means nothing to users. */
	private static String version(String plugIn) {
		@Nullable
		Bundle bundle = Platform.getBundle(plugIn);
		if (bundle == null) {
			return ""; //$NON-NLS-1$
		}
		var version = bundle.getVersion();
		return version.getMajor() + "." + version.getMinor() + '.' + version.getMicro(); //$NON-NLS-1$
	}

	private static IDialogSettings columns(String table) {
		return DialogSettings.getOrCreateSection(TableState.section(ContributionsView.class, SECTION), table);
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		var body = body(Objects.requireNonNull(parent), ID);
		count = createFilter(body, Messages.filter_name, Messages.filter_hint, text -> showContributions(() -> model.filter(text)));
		var split = new SashForm(body, SWT.VERTICAL);
		split.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, COLUMNS, 1));
		var images = new Images(ContributionsView.class, body);
		var files = createContributions(split, images);
		var problems = createFindings(split, images);
		split.setWeights(WEIGHTS);
		contributions = files;
		findings = problems;
		sortContributions(files);
		sortFindings(problems);
		offer(selection, ID, files, problems);
		new CatalogueFeed<>(body, ContributionsView::checked, catalogue -> showContributions(() -> model.show(catalogue)));
	}

	/** Has the files checked against one another, which takes a moment. */
	private static Catalogue checked(Catalogue catalogue) {
		catalogue.contributions();
		return catalogue;
	}

	private RowTable<ContributionRow> createContributions(Composite parent, Images images) {
		var table = new RowTable<>(parent, ContributionRow.columns(),
				new IconStyle<ContributionRow>(images, ContributionRow.STATE, row -> row.state().icon()), columns(CONTRIBUTIONS));
		table.setName(Messages.table);
		table.setRows(model.contributions());
		table.onSort(() -> sortContributions(table));
		table.onSelection(rows -> {
			showFindings(() -> model.select(rows));
			selection.changed();
		});
		selection.add(table, ContributionRow::contribution);
		return table;
	}

	private void sortContributions(RowTable<ContributionRow> table) {
		var order = table.sort();
		showContributions(() -> model.sort(order == null ? null : order.comparator()));
	}

	private RowTable<FindingRow> createFindings(Composite parent, Images images) {
		var pane = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(pane);
		var title = new Label(pane, SWT.NONE);
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		findingsTitle = title;
		var table = new RowTable<>(pane, FindingRow.columns(),
				new IconStyle<FindingRow>(images, FindingRow.SEVERITY, FindingRow::icon), columns(FINDINGS));
		table.control().setLayoutData(rest(table, 1));
		table.setName(Messages.findings);
		table.setRows(model.findings());
		var details = FindingsView.details(pane, DETAIL_LINES, 1);
		table.onSelection(rows -> {
			details.setText(rows.isEmpty() ? "" : rows.getFirst().details()); //$NON-NLS-1$
			selection.changed();
		});
		table.onSort(() -> sortFindings(table));
		table.control().addListener(SWT.DefaultSelection, event -> run(SharedCommands.OPEN_PLACE));
		selection.add(table, FindingRow::finding);
		return table;
	}

	private void sortFindings(RowTable<FindingRow> table) {
		var order = table.sort();
		showFindings(() -> model.findings().sort(order == null ? null : order.comparator()));
	}

	private void showContributions(Supplier<Change> update) {
		var table = contributions;
		var counted = count;
		if (table != null && counted != null) {
			table.update(update);
			counted.setText(model.count());
			counted.requestLayout();
			showFindings(model::updateFindings);
		}
	}

	private void showFindings(Supplier<Change> update) {
		var table = findings;
		var title = findingsTitle;
		if (table != null && title != null) {
			table.update(update);
			title.setText(model.findingsTitle());
		}
	}

	@Override
	protected @Nullable RowTable<?> table() {
		return contributions;
	}
}
