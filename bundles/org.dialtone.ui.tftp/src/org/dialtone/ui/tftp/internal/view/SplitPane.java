package org.dialtone.ui.tftp.internal.view;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.FormAttachment;
import org.eclipse.swt.layout.FormData;
import org.eclipse.swt.layout.FormLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Sash;

/**
 * An upper part that takes only the height that it needs, up to what the user set
 * with the sash, above a lower part that takes the rest. The sash's place is
 * remembered.
 */
final class SplitPane {

	private static final String HEIGHT = "transfers.height"; //$NON-NLS-1$
	private static final int DEFAULT_HEIGHT = 150;
	private static final int LEAST_HEIGHT = 60;
	/** The filter, and a few lines of the log. */
	static final int LEAST_BELOW = 150;
	private static final int SASH_HEIGHT = 6;

	private final Composite root;
	private final Composite upper;
	private final Composite lower;
	private final Sash sash;
	private final IDialogSettings settings;
	private int chosen;
	private int needed;

	SplitPane(Composite parent, IDialogSettings settings) {
		this.settings = settings;
		chosen = remembered(settings);
		root = new Composite(parent, SWT.NONE);
		root.setLayout(new FormLayout());
		upper = new Composite(root, SWT.NONE);
		upper.setLayout(new FillLayout());
		sash = new Sash(root, SWT.HORIZONTAL | SWT.SMOOTH);
		lower = new Composite(root, SWT.NONE);
		lower.setLayout(new FillLayout());
		place(upper, new FormAttachment(0), new FormAttachment(sash));
		place(lower, new FormAttachment(sash), new FormAttachment(100));
		sash.addListener(SWT.Selection, this::dragged);
		root.addListener(SWT.Resize, event -> placeSash());
		setNeeded(0, false);
	}

	private static int remembered(IDialogSettings settings) {
		try {
			return Math.max(LEAST_HEIGHT, settings.getInt(HEIGHT));
		} catch (NumberFormatException e) {
			return DEFAULT_HEIGHT; // never moved
		}
	}

	private static void place(Composite part, FormAttachment top, FormAttachment bottom) {
		var data = new FormData();
		data.left = new FormAttachment(0);
		data.right = new FormAttachment(100);
		data.top = top;
		data.bottom = bottom;
		part.setLayoutData(data);
	}

	Composite control() {
		return root;
	}

	Composite upper() {
		return upper;
	}

	Composite lower() {
		return lower;
	}

	/** The height that the upper part can get at most, so that the lower one stays useful. */
	int most() {
		return root.getClientArea().height - LEAST_BELOW;
	}

	/**
	 * Gives the upper part its height.
	 *
	 * @param height   what it needs
	 * @param moveable whether the user may give it less
	 */
	void setNeeded(int height, boolean moveable) {
		if (height != needed || sash.getVisible() != moveable) {
			needed = height;
			sash.setVisible(moveable);
			placeSash();
		}
	}

	private void placeSash() {
		int y = sash.getVisible() ? Math.min(Math.min(needed, chosen), Math.max(LEAST_HEIGHT, most())) : needed;
		var data = new FormData();
		data.left = new FormAttachment(0);
		data.right = new FormAttachment(100);
		data.top = new FormAttachment(0, y);
		data.height = SASH_HEIGHT;
		sash.setLayoutData(data);
		root.layout();
	}

	private void dragged(Event event) {
		event.y = Math.clamp(event.y, LEAST_HEIGHT, Math.max(LEAST_HEIGHT, most()));
		chosen = event.y;
		settings.put(HEIGHT, chosen);
		placeSash();
	}
}
