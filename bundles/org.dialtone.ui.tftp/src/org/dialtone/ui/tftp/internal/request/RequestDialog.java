package org.dialtone.ui.tftp.internal.request;

import java.util.List;
import java.util.Map;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.RequestRecord;
import org.dialtone.ui.accessibility.AccessibleName;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.files.FileNameCopy;
import org.dialtone.ui.tftp.internal.files.RootFolder;
import org.dialtone.ui.tftp.internal.log.OutcomeText;
import org.dialtone.ui.tftp.internal.properties.RequestFacts;
import org.dialtone.ui.tftp.internal.server.ServerControl;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** A request in full: what was asked, what became of it, and for a missing file what to do about it. */
public final class RequestDialog extends TitleAreaDialog {

	private static final String HELP = "org.dialtone.ui.tftp.request"; //$NON-NLS-1$
	private static final int PHONE = IDialogConstants.CLIENT_ID;
	private static final int FILE = IDialogConstants.CLIENT_ID + 1;
	private static final int COPY = IDialogConstants.CLIENT_ID + 2;
	private static final int WIDTH = 560;
	private static final int HEIGHT = 320;

	private final IWorkbenchWindow window;
	private final RequestRecord request;
	private @Nullable Text text;
	private @Nullable RequestKnowledge known;

	public RequestDialog(IWorkbenchWindow window, RequestRecord request) {
		super(window.getShell());
		this.window = window;
		this.request = request;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(Messages.request_title);
			PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		setTitle(request.request().file());
		var reason = request.reason();
		var result = OutcomeText.of(request.outcome());
		setMessage(reason == null ? result : result + ": " + reason, //$NON-NLS-1$
				OutcomeText.isTrouble(request.outcome()) ? IMessageProvider.WARNING : IMessageProvider.NONE);
		var area = (Composite) super.createDialogArea(parent);
		var margins = new Composite(area, SWT.NONE);
		margins.setLayout(new GridLayout());
		margins.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		var created = new Text(margins, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		var data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = convertHorizontalDLUsToPixels(WIDTH / 2);
		data.heightHint = convertVerticalDLUsToPixels(HEIGHT / 2);
		created.setLayoutData(data);
		AccessibleName.set(created, Messages.request_title);
		text = created;
		show(List.of());
		RequestKnowledge.find(request, ServerControl.get(), created.getDisplay(), this::found);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, PHONE, Messages.request_phone, false).setEnabled(false);
		createButton(parent, FILE, request.outcome() == Outcome.NOT_FOUND ? Messages.request_root : Messages.request_file, false);
		createButton(parent, COPY, Messages.request_copy, false);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	private void found(RequestKnowledge found) {
		if (text == null || text.isDisposed()) {
			return;
		}
		known = found;
		show(found.advice());
		var phone = getButton(PHONE);
		if (phone != null) {
			phone.setEnabled(!found.models().isEmpty());
		}
	}

	private void show(List<String> advice) {
		var shown = text;
		if (shown == null) {
			return;
		}
		var paragraphs = new StringBuilder();
		advice.forEach(paragraph -> paragraphs.append(paragraph).append("\n\n")); //$NON-NLS-1$
		lines(paragraphs, RequestFacts.asked(request.request()));
		paragraphs.append('\n');
		lines(paragraphs, RequestFacts.outcome(request));
		shown.setText(paragraphs.toString().stripTrailing());
	}

	private static void lines(StringBuilder text, Map<String, String> facts) {
		facts.forEach((name, value) -> {
			if (!value.isEmpty()) {
				text.append(name).append(": ").append(value).append('\n'); //$NON-NLS-1$
			}
		});
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case PHONE -> {
			var found = known;
			close();
			if (found != null) {
				PhoneOpener.open(window, request, found.models());
			}
		}
		case FILE -> {
			var control = ServerControl.get();
			if (request.outcome() == Outcome.NOT_FOUND) {
				RootFolder.open(window.getShell(), control);
			} else {
				RootFolder.show(window.getShell(), control, RequestFacts.file(request));
			}
		}
		case COPY -> FileNameCopy.copy(window.getShell().getDisplay(), List.of(request));
		case IDialogConstants.CLOSE_ID -> close();
		default -> super.buttonPressed(button);
		}
	}
}
