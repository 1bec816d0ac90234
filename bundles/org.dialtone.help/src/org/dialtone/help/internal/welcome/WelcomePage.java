package org.dialtone.help.internal.welcome;

import java.util.List;

import org.dialtone.help.internal.Messages;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;

/** Where to begin: a few links, each of which runs a command. */
public class WelcomePage extends EditorPart {

	static final String ID = "org.dialtone.help.welcomePage"; //$NON-NLS-1$

	/**
	 * A way to begin.
	 *
	 * @param command a command with its parameters, as the platform writes them
	 */
	private record Beginning(String label, String text, String command) {
	}

	private @Nullable ScrolledForm form;

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(input.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		var toolkit = new FormToolkit(parent.getDisplay());
		parent.addDisposeListener(event -> toolkit.dispose());
		var made = toolkit.createScrolledForm(parent);
		form = made;
		var body = made.getBody();
		var layout = new TableWrapLayout();
		layout.leftMargin = 24;
		layout.rightMargin = 24;
		layout.topMargin = 20;
		layout.verticalSpacing = 3;
		body.setLayout(layout);
		var heading = toolkit.createLabel(body, Messages.welcome_heading, SWT.WRAP);
		heading.setFont(JFaceResources.getHeaderFont());
		text(toolkit, body, Messages.welcome_text);
		beginnings().forEach(beginning -> add(toolkit, body, beginning));
		toolkit.createLabel(body, "").setLayoutData(gap()); //$NON-NLS-1$
		text(toolkit, body, NLS.bind(Messages.welcome_files, Platform.getLocation().toOSString()));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.dialtone.help.welcome"); //$NON-NLS-1$
	}

	private static List<Beginning> beginnings() {
		return List.of(
				new Beginning(Messages.welcome_recovery, Messages.welcome_recoveryText,
						"org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=org.dialtone.help.firstRecovery)"), //$NON-NLS-1$
				new Beginning(Messages.welcome_phones, Messages.welcome_phonesText, showView("org.dialtone.ui.phones.view")), //$NON-NLS-1$
				new Beginning(Messages.welcome_server, Messages.welcome_serverText, showView("org.dialtone.ui.tftp.view")), //$NON-NLS-1$
				new Beginning(Messages.welcome_help, Messages.welcome_helpText, "org.eclipse.ui.help.helpContents")); //$NON-NLS-1$
	}

	private static String showView(String view) {
		return "org.eclipse.ui.views.showView(org.eclipse.ui.views.showView.viewId=" + view + ')'; //$NON-NLS-1$
	}

	private void add(FormToolkit toolkit, Composite body, Beginning beginning) {
		toolkit.createLabel(body, "").setLayoutData(gap()); //$NON-NLS-1$
		var link = toolkit.createHyperlink(body, beginning.label, SWT.NONE);
		link.setFont(JFaceResources.getBannerFont());
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				run(beginning.command);
			}
		});
		text(toolkit, body, beginning.text);
	}

	private static void text(FormToolkit toolkit, Composite body, String text) {
		var label = toolkit.createLabel(body, text, SWT.WRAP);
		var data = new TableWrapData(TableWrapData.FILL_GRAB);
		data.maxWidth = 620;
		label.setLayoutData(data);
	}

	private static TableWrapData gap() {
		var gap = new TableWrapData();
		gap.heightHint = 6;
		return gap;
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class)
					.executeCommand(getSite().getService(ICommandService.class).deserialize(command), null);
		} catch (CommandException e) {
			ILog.of(WelcomePage.class).error("A link of the Welcome page failed: " + command, e); //$NON-NLS-1$
		}
	}

	@Override
	public void setFocus() {
		var shown = form;
		if (shown != null) {
			shown.setFocus();
		}
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// there is nothing to save
	}

	@Override
	public void doSaveAs() {
		// there is nothing to save
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
