package org.dialtone.ui.tftp.internal.log;

import org.dialtone.tftp.Result;
import org.dialtone.ui.tftp.internal.Messages;

/** How a request ended, in words. */
public final class ResultText {

	private ResultText() {
	}

	/** The word that stands in the log. */
	public static String of(Result result) {
		return switch (result) {
		case SENT -> Messages.result_sent;
		case RECEIVED -> Messages.result_received;
		case NOT_FOUND -> Messages.result_not_found;
		case REFUSED -> Messages.result_refused;
		case FAILED -> Messages.result_failed;
		case ABORTED -> Messages.result_aborted;
		};
	}

	/** Whether the client did not get what it wanted. */
	public static boolean isTrouble(Result result) {
		return result != Result.SENT && result != Result.RECEIVED;
	}
}
