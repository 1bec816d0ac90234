package org.dialtone.ui.internal.contributions;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.function.Consumer;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.ui.accessibility.AccessibleName;
import org.dialtone.ui.filter.FilterBox;
import org.dialtone.ui.resource.Images;
import org.dialtone.ui.table.Change;
import org.dialtone.ui.table.RowTable;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Lists every contribution to the catalogue, and its problems. Stays open beside the
 * workbench and follows the catalogue, so that a file can be corrected meanwhile.
 */
final class InstalledContributionsDialog extends TrayDialog {

	private static final String HELP = "org.dialtone.ui.installedContributions"; //$NON-NLS-1$
	private static final String SECTION = "installedContributions"; //$NON-NLS-1$
	private static final String BOUNDS = "bounds"; //$NON-NLS-1$
	private static final String CONTRIBUTIONS = "contributions"; //$NON-NLS-1$
	private static final String FINDINGS = "findings"; //$NON-NLS-1$
	private static final int FOLDER_ID = IDialogConstants.CLIENT_ID + 1;
	private static final Point FIRST_SIZE = new Point(1000, 680);
	private static final int[] WEIGHTS = { 1, 1 };
	private static final int DETAIL_LINES = 3;

	private final ServiceCaller<CatalogueService> service = new ServiceCaller<>(InstalledContributionsDialog.class,
			CatalogueService.class);
	private final Consumer<Catalogue> listener = this::changed;
	private final ContributionsModel model = new ContributionsModel(InstalledContributionsDialog::version);
	private @Nullable RowTable<ContributionRow> contributions;
	private @Nullable RowTable<FindingRow> findings;
	private @Nullable Label count;
	private @Nullable Label findingsTitle;

	InstalledContributionsDialog(Shell parent) {
		super(parent);
		setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS | getDefaultOrientation());
		setBlockOnOpen(false);
	}

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

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		Objects.requireNonNull(shell).setText(Messages.dialog_title);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return DialogSettings.getOrCreateSection(settings(), BOUNDS);
	}

	@Override
	protected Point getInitialSize() {
		var bounds = getDialogBoundsSettings();
		return bounds.get("DIALOG_WIDTH") == null ? FIRST_SIZE : super.getInitialSize(); //$NON-NLS-1$
	}

	private static IDialogSettings settings() {
		var all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(InstalledContributionsDialog.class))
				.getDialogSettings();
		return DialogSettings.getOrCreateSection(all, SECTION);
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		area.setLayout(new GridLayout(3, false));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, HELP);
		new Label(area, SWT.NONE).setText(Messages.filter);
		var filter = new FilterBox(area, Messages.filter_name, Messages.filter_hint, text -> showContributions(() -> model.filter(text)));
		filter.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		var counted = new Label(area, SWT.RIGHT);
		counted.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		count = counted;
		var split = new SashForm(area, SWT.VERTICAL);
		split.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 3, 1));
		var images = new Images(InstalledContributionsDialog.class, area);
		createContributions(split, images, filter);
		createFindings(split, images, filter);
		split.setWeights(WEIGHTS);
		begin();
		filter.focus();
		return area;
	}

	private void createContributions(SashForm parent, Images images, FilterBox filter) {
		var table = new RowTable<>(parent, ContributionRow.columns(),
				new IconStyle<ContributionRow>(images, ContributionRow.STATE, row -> row.state().icon()),
				DialogSettings.getOrCreateSection(settings(), CONTRIBUTIONS));
		table.setName(Messages.table);
		table.setRows(model.contributions());
		TableKeys.install(table, filter);
		table.onSort(() -> sort(table));
		table.onSelection(rows -> showFindings(() -> model.select(rows)));
		contributions = table;
		sort(table);
	}

	private void sort(RowTable<ContributionRow> table) {
		var order = table.sort();
		showContributions(() -> model.sort(order == null ? null : order.comparator()));
	}

	private void createFindings(SashForm parent, Images images, FilterBox filter) {
		var pane = new Composite(parent, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		pane.setLayout(layout);
		var title = new Label(pane, SWT.NONE);
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		findingsTitle = title;
		var table = new RowTable<>(pane, FindingRow.columns(),
				new IconStyle<FindingRow>(images, FindingRow.SEVERITY, FindingRow::icon),
				DialogSettings.getOrCreateSection(settings(), FINDINGS));
		table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.setName(Messages.findings);
		table.setRows(model.findings());
		TableKeys.install(table, filter);
		var details = new Text(pane, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
		AccessibleName.set(details, Messages.details);
		var space = new GridData(SWT.FILL, SWT.FILL, true, false);
		space.heightHint = DETAIL_LINES * details.getLineHeight();
		details.setLayoutData(space);
		table.onSelection(rows -> details.setText(rows.isEmpty() ? "" : rows.getFirst().details())); //$NON-NLS-1$
		Runnable sort = () -> {
			var order = table.sort();
			showFindings(() -> model.findings().sort(order == null ? null : order.comparator()));
		};
		table.onSort(sort);
		findings = table;
		sort.run();
	}

	/** The first catalogue takes a moment, and may be asked for here first. */
	private void begin() {
		service.current().ifPresent(catalogue -> {
			catalogue.addListener(listener);
			ICoreRunnable read = monitor -> changed(catalogue.current());
			Job.createSystem(Messages.dialog_title, read).schedule();
		});
	}

	/** There is another catalogue; from any thread. */
	private void changed(Catalogue catalogue) {
		var shell = getShell();
		if (shell != null && !shell.isDisposed()) {
			shell.getDisplay().asyncExec(() -> showContributions(() -> model.show(catalogue)));
		}
	}

	private interface Update {
		Change run();
	}

	private void showContributions(Update update) {
		var table = contributions;
		var counted = count;
		if (table == null || counted == null || table.control().isDisposed()) {
			return;
		}
		table.update(update::run);
		counted.setText(model.count());
		counted.requestLayout();
		showFindings(model::updateFindings);
	}

	private void showFindings(Update update) {
		var table = findings;
		var title = findingsTitle;
		if (table == null || title == null || table.control().isDisposed()) {
			return;
		}
		table.update(update::run);
		title.setText(model.findingsTitle());
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, FOLDER_ID, Messages.folder, false);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int id) {
		if (id == FOLDER_ID) {
			openFolder();
		} else {
			close();
		}
	}

	/** Shows the folder with the user's own files, and creates it first if need be. */
	private void openFolder() {
		var folder = Platform.getLocation().append(CatalogueService.USER_FOLDER).toPath();
		try {
			Files.createDirectories(folder);
			Program.launch(folder.toString());
		} catch (IOException e) {
			MessageDialog.openError(getShell(), Messages.folder_failed_title,
					NLS.bind(Messages.folder_failed, folder, e.getMessage()));
		}
	}

	@Override
	public boolean close() {
		service.current().ifPresent(catalogue -> catalogue.removeListener(listener));
		service.unget();
		return super.close();
	}
}
