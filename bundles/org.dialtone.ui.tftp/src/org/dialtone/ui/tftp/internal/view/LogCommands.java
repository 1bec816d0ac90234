package org.dialtone.ui.tftp.internal.view;

/** Ids of the commands that the view runs, or whose check marks it keeps true. */
public final class LogCommands {

	/** Freezes the rows of the log. */
	public static final String PAUSE = "org.dialtone.ui.tftp.pauseLog"; //$NON-NLS-1$
	/** Keeps the newest request in view. */
	public static final String AUTOSCROLL = "org.dialtone.ui.tftp.autoscroll"; //$NON-NLS-1$

	/** Shows all there is to know about the selected request. */
	static final String DETAILS = "org.dialtone.ui.tftp.requestDetails"; //$NON-NLS-1$
	/** Opens the view. */
	static final String SHOW_SERVER = "org.dialtone.ui.tftp.showServer"; //$NON-NLS-1$

	private LogCommands() {
	}
}
