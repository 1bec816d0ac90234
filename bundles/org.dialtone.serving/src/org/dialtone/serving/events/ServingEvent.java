package org.dialtone.serving.events;

import java.util.Map;

import org.dialtone.serving.Request;
import org.dialtone.serving.RequestRecord;
import org.dialtone.serving.ServerState;

/**
 * Something that happened in a server. For one request the order is
 * {@link RequestReceived}, then, if it leads to a transfer, {@link TransferStarted}
 * and any number of {@link TransferProgressed}, and in every case one
 * {@link RequestEnded}.
 * <p>
 * When listeners do not keep up, the events that wait for them are limited:
 * progress is lost first, then receptions and starts, and only when tens of
 * thousands of events wait, ends. The end of a transfer whose start was reported is
 * never lost. What was lost is counted and reported as a {@link Notice}, so that
 * the ends that were delivered and those that were reported as lost are together
 * all the requests that came.
 */
public sealed interface ServingEvent {

	/** The server's state changed. */
	record StateChanged(ServerState state) implements ServingEvent {
	}

	/** A well-formed request came. */
	record RequestReceived(Request request) implements ServingEvent {
	}

	/**
	 * A transfer began.
	 *
	 * @param request what was asked
	 * @param path    the file, relative to the served folder with {@code /} between folders
	 * @param size    bytes to transfer, or {@link RequestRecord#UNKNOWN} when that is not known
	 *                beforehand
	 * @param agreed  the options agreed on, empty when there are none or the protocol has none
	 */
	record TransferStarted(Request request, String path, long size, Map<String, Long> agreed) implements ServingEvent {
	}

	/**
	 * A transfer moved on; at most 10 of these a second for each transfer.
	 *
	 * @param request         what was asked
	 * @param bytes           bytes of the file transferred so far
	 * @param retransmissions packets sent again so far, or {@link RequestRecord#UNKNOWN} when the
	 *                        system sees to that
	 */
	record TransferProgressed(Request request, long bytes, long retransmissions) implements ServingEvent {
	}

	/** A request ended, in whatever way. */
	record RequestEnded(RequestRecord record) implements ServingEvent {
	}

	/**
	 * Something the user should know that belongs to no single request.
	 *
	 * @param kind    what it is about
	 * @param count   how many are meant, at least 1: of requests or events for the two
	 *                kinds of loss, otherwise 1
	 * @param message one readable sentence without a full stop
	 */
	record Notice(Kind kind, long count, String message) implements ServingEvent {

		/** What a notice is about. */
		public enum Kind {
			/** Something came that is not a request of the server's protocol. */
			MALFORMED_REQUEST,
			/** The server cannot listen on one of this machine's addresses. */
			ADDRESS_FAILED,
			/**
			 * Requests ended and the listeners will never hear of it, because too many events
			 * were waiting for them. They are missing from every log.
			 */
			REQUESTS_LOST,
			/**
			 * Receptions, starts and progress that the listeners will never hear of, because
			 * too many events were waiting for them. How the requests ended is not lost.
			 */
			DETAILS_LOST,
			/** A fault in Dialtone itself, which the server survived. */
			FAULT
		}

		/** A notice of one thing. */
		public Notice(Kind kind, String message) {
			this(kind, 1, message);
		}
	}
}
