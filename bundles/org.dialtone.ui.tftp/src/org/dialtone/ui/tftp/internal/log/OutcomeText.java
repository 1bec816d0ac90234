package org.dialtone.ui.tftp.internal.log;

import org.dialtone.serving.Outcome;
import org.dialtone.ui.tftp.internal.Messages;

/** How a request ended, in words. */
public final class OutcomeText {

	private OutcomeText() {
	}

	/** The word that stands in the log. */
	public static String of(Outcome outcome) {
		return switch (outcome) {
		case SENT -> Messages.result_sent;
		case RECEIVED -> Messages.result_received;
		case NOT_FOUND -> Messages.result_not_found;
		case REFUSED -> Messages.result_refused;
		case FAILED -> Messages.result_failed;
		case ABORTED -> Messages.result_aborted;
		case UNKNOWN -> Messages.result_unknown;
		};
	}

	/** Whether the client certainly did not get what it wanted. */
	public static boolean isTrouble(Outcome outcome) {
		return switch (outcome) {
		case SENT, RECEIVED, UNKNOWN -> false;
		case NOT_FOUND, REFUSED, FAILED, ABORTED -> true;
		};
	}
}
