package org.dialtone.tftp.internal;

import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.commons.net.tftp.TFTPErrorPacket;
import org.apache.commons.net.tftp.TFTPPacket;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.Request;
import org.dialtone.serving.RequestRecord;
import org.dialtone.serving.TransferDetails;
import org.dialtone.serving.events.ServingEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * One transfer, from the request to its end: what read and write transfers share.
 * Times are nanoseconds of {@link System#nanoTime()}. Runs on the server's thread
 * only.
 */
abstract class Transfer extends Timers.Timed {

	private static final long PROGRESS_INTERVAL = TimeUnit.MILLISECONDS.toNanos(100);

	/** A client that negotiated a timeout gets at least this many of them. */
	private static final int LEAST_TIMEOUTS = 3;

	/** What a transfer needs from the server. */
	interface Host {
		/** Sets when {@link Transfer#deadlineReached(long)} is to be called. */
		void wakeAt(Transfer transfer, long deadline);

		/** Publishes an event. */
		void publish(ServingEvent event);

		/**
		 * Counts a transfer out of those under way.
		 *
		 * @param lingers whether it still answers packets that its client sends again,
		 *                until it is forgotten
		 */
		void ended(Transfer transfer, boolean lingers);
	}

	final Request request;
	final Map<String, Long> agreed;
	final Resends resends;
	private final String path;
	private final InetSocketAddress client;
	private final ReplyChannel channel;
	private final Host host;
	private final RetransmissionTimer timer;
	private final long silenceLimit;
	private final long begun;
	private long heardAt;
	private long progressAt;
	private @Nullable String remark;
	private boolean ended;

	Transfer(TransferPlan plan) {
		var arrival = plan.arrival();
		request = arrival.request();
		client = arrival.client();
		channel = arrival.channel();
		agreed = plan.options().agreed();
		path = plan.path();
		remark = plan.remark();
		host = plan.host();
		timer = new RetransmissionTimer(plan.options().timeout());
		resends = new Resends(timer);
		silenceLimit = Math.max(plan.silenceLimit().toNanos(),
				LEAST_TIMEOUTS * TimeUnit.SECONDS.toNanos(plan.options().timeout()));
		begun = arrival.begun();
		heardAt = begun;
		progressAt = begun;
	}

	/** Sends the first packet. */
	abstract void start(long now);

	/** The client asked for the same again, before it answered anything. */
	abstract void sendAgain(long now);

	/** Takes a DATA or ACK packet whose opcode was read already. */
	abstract void received(int opcode, ByteBuffer packet, long now);

	/** Bytes of the file that have arrived. */
	abstract long bytes();

	/** Releases files and buffers; called once. */
	abstract void release();

	/** Continues sending after the channel had no room. */
	void roomToSend(@SuppressWarnings("unused") long now) {
		// only read transfers send more than one packet at a time
	}

	final InetSocketAddress client() {
		return client;
	}

	final ReplyChannel channel() {
		return channel;
	}

	final boolean isEnded() {
		return ended;
	}

	/** Whether the client has answered anything yet. */
	final boolean isAnswered() {
		return heardAt != begun;
	}

	/** How long the client has been silent. */
	final long silence(long now) {
		return now - heardAt;
	}

	/** Publishes the start. */
	final void announce(long size) {
		host.publish(new ServingEvent.TransferStarted(request, path, size, agreed));
	}

	/** Takes a packet that came to this transfer's port from its client. */
	final void handle(ByteBuffer packet, long now) {
		if (packet.remaining() < 2) {
			return;
		}
		int opcode = packet.getShort() & 0xFFFF;
		if (opcode == TFTPPacket.ERROR) {
			if (!ended) {
				end(Outcome.ABORTED, now, NLS.bind(Messages.transfer_client_error, errorText(packet)));
			}
		} else if (packet.remaining() >= 2) {
			received(opcode, packet, now);
		}
	}

	private static String errorText(ByteBuffer packet) {
		int code = packet.remaining() >= 2 ? packet.getShort() & 0xFFFF : 0;
		var text = new StringBuilder().append(code);
		if (packet.hasRemaining() && packet.get(packet.position()) != 0) {
			text.append(": "); //$NON-NLS-1$
		}
		while (packet.hasRemaining() && text.length() < 200) {
			int c = packet.get() & 0xFF;
			if (c == 0) {
				break;
			}
			text.append(c < ' ' || c > '~' ? '?' : (char) c);
		}
		return text.toString();
	}

	/** Sends a packet; false when the channel has no room and it has to wait. */
	final boolean send(ByteBuffer packet) {
		return channel.send(packet, client());
	}

	/** Asks for {@link #roomToSend(long)}. */
	final void awaitRoom() {
		channel.awaitRoom(this);
	}

	/** Notes that the client sent something that moves the transfer on. */
	final void heard(long now) {
		heardAt = now;
		resends.answered(now);
		reportProgress(now);
	}

	private void reportProgress(long now) {
		if (now - progressAt >= PROGRESS_INTERVAL) {
			progressAt = now;
			host.publish(new ServingEvent.TransferProgressed(request, bytes(), resends.count()));
		}
	}

	/** Takes in a round trip of packets that were sent once. */
	final void measured(long roundTrip) {
		timer.measured(roundTrip);
	}

	/** Waits for the client's answer to what was just sent. */
	final void awaitAnswer(long now) {
		host.wakeAt(this, now + Math.min(timer.timeout(), Math.max(0, silenceLimit - silence(now))));
	}

	/** Waits for {@link #roomToSend(long)}, but not for ever. */
	final void awaitSilenceLimit(long now) {
		host.wakeAt(this, now + Math.max(0, silenceLimit - silence(now)));
	}

	/** Lets an ended transfer answer late packets for a while. */
	final void linger(long now, long nanos) {
		host.wakeAt(this, now + nanos);
	}

	@Override
	final void deadlineReached(long now) {
		if (ended) {
			channel.forget(this); // it lingered long enough
		} else if (silence(now) >= silenceLimit) {
			end(Outcome.FAILED, now,
					isAnswered() ? NLS.bind(Messages.transfer_silent, TimeUnit.NANOSECONDS.toSeconds(silenceLimit))
							: NLS.bind(Messages.transfer_never_answered,
									TimeUnit.NANOSECONDS.toSeconds(silenceLimit)));
		} else {
			timer.backOff();
			sendAgain(now);
			reportProgress(now); // what came last before the silence, and what was sent again
		}
	}

	/** Tells the client that its transfer cannot go on, and ends it. */
	final void fail(int errorCode, Outcome outcome, long now, String reason) {
		send(Packets.error(errorCode, reason));
		end(outcome, now, reason);
	}

	/** Ends the transfer because the server stops. */
	final void stop(long now) {
		if (!ended) {
			fail(TFTPErrorPacket.UNDEFINED, Outcome.FAILED, now, Messages.transfer_server_stopped);
		}
	}

	/** Ends the transfer. One that received a file lingers, to repeat its last ACK. */
	final void end(Outcome outcome, long now, @Nullable String reason) {
		ended = true;
		release();
		host.ended(this, outcome == Outcome.RECEIVED);
		host.publish(new ServingEvent.RequestEnded(new RequestRecord(request, path, outcome, bytes(),
				Duration.ofNanos(now - begun), new TransferDetails(agreed, resends.count()),
				reason == null ? remark : reason, null)));
	}
}
