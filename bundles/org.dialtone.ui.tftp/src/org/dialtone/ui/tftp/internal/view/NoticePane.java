package org.dialtone.ui.tftp.internal.view;

import org.dialtone.ui.resource.Images;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.server.NoticeText;
import org.dialtone.ui.tftp.internal.server.Notices;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/**
 * The newest notice of the server, in one line. Takes no room when there is none, or
 * when the user has seen it.
 */
final class NoticePane {

	private final Notices notices;
	private final Composite root;
	private final Label text;

	/** @param changed called after the notices were dismissed */
	NoticePane(Composite parent, Notices notices, Images images, Runnable changed) {
		this.notices = notices;
		root = new Composite(parent, SWT.NONE);
		var layout = new GridLayout(4, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 8;
		root.setLayout(layout);
		new Label(root, SWT.NONE).setImage(images.get("state-warning")); //$NON-NLS-1$
		text = new Label(root, SWT.NONE);
		var wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 200;
		text.setLayoutData(wide);
		link(Messages.notice_show, () -> new NoticesDialog(root.getShell(), notices).open(), changed);
		link(Messages.notice_hide, notices::clear, changed);
	}

	private void link(String label, Runnable action, Runnable changed) {
		var link = new Link(root, SWT.NONE);
		link.setText(label);
		link.addListener(SWT.Selection, event -> {
			action.run();
			changed.run();
		});
	}

	Composite control() {
		return root;
	}

	/**
	 * The height that it needs; 0 while there is nothing to say.
	 *
	 * @param space between it and what is above it
	 */
	int height(int space) {
		return notices.newest().isEmpty() ? 0 : root.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + space;
	}

	/** Shows the newest notice; to be laid out afterwards. */
	void refresh() {
		var newest = notices.newest();
		newest.map(NoticeText::line).filter(line -> !line.equals(text.getText())).ifPresent(line -> {
			text.setText(line.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			text.setToolTipText(line);
		});
		root.setVisible(newest.isPresent());
		if (root.getLayoutData() instanceof GridData data) {
			data.exclude = newest.isEmpty();
		}
	}
}
