package org.dialtone.ui.tftp.internal.server;

import org.dialtone.serving.events.TransfersUnderWay;
import org.dialtone.tftp.TftpServer;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

/** Asks before the workbench closes while the server runs, and stops it when the workbench closes. */
final class ClosingQuestion implements IWorkbenchListener {

	private static final int STOP = 0;
	private static final int CANCEL = 1;

	private final TftpServer server;
	private final TransfersUnderWay transfers;

	ClosingQuestion(TftpServer server, TransfersUnderWay transfers) {
		this.server = server;
		this.transfers = transfers;
	}

	@Override
	public boolean preShutdown(@Nullable IWorkbench workbench, boolean forced) {
		if (forced || !server.state().isListening()) {
			return true;
		}
		var window = workbench == null ? null : workbench.getActiveWorkbenchWindow();
		int underWay = transfers.list().size();
		// Enter does no harm
		return new MessageDialog(window == null ? null : window.getShell(), Messages.closing_title, null, text(underWay),
				MessageDialog.QUESTION, underWay == 0 ? STOP : CANCEL, Messages.closing_stop, Messages.closing_cancel)
				.open() == STOP;
	}

	/** What is asked, for a number of transfers under way. */
	static String text(int underWay) {
		return switch (underWay) {
		case 0 -> Messages.closing_idle;
		case 1 -> Messages.closing_one;
		default -> NLS.bind(Messages.closing_many, Numbers.grouped(underWay));
		};
	}

	@Override
	public void postShutdown(@Nullable IWorkbench workbench) {
		server.stop();
	}
}
