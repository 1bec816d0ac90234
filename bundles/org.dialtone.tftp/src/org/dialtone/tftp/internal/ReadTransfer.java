package org.dialtone.tftp.internal;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.apache.commons.net.tftp.TFTPErrorPacket;
import org.apache.commons.net.tftp.TFTPPacket;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.Reasons;
import org.dialtone.serving.folder.FileChangedException;
import org.eclipse.osgi.util.NLS;

/**
 * Sends a file to a client, a window of blocks at a time (RFC 7440; one block
 * without that option).
 * <p>
 * Blocks are counted without end; on the wire they are taken modulo 65536, so that
 * numbers roll over to 0. A repeated ACK is never answered with data, which would
 * double every packet from then on (the Sorcerer's Apprentice): only the timer
 * sends again, and an ACK for a part of the window makes the rest follow.
 */
final class ReadTransfer extends Transfer {

	private final BlockSource source;
	private final int blockSize;
	private final int windowSize;
	/** Shared by all transfers: a packet is put together and sent in one go. */
	private final ByteBuffer packet;
	/** Whether the option acknowledgment still waits for its ACK of block 0. */
	private boolean handshake;
	/** All blocks up to this one were acknowledged. */
	private long acknowledged;
	/** The block to send next. */
	private long next = 1;
	/** The highest block that was ever sent. */
	private long highest;
	/** Bytes of the file, {@link Long#MAX_VALUE} until they are known. */
	private long total;
	/** When the last packet of the window went out, or 0 when it was not the first time. */
	private long sentAt;

	ReadTransfer(TransferPlan plan, BlockSource source, ByteBuffer packet) {
		super(plan);
		this.source = source;
		this.packet = packet;
		blockSize = plan.options().blockSize();
		windowSize = plan.options().windowSize();
		total = source.size() < 0 ? Long.MAX_VALUE : source.size();
	}

	@Override
	void start(long now) {
		announce(source.size());
		handshake = !agreed.isEmpty();
		if (handshake) {
			send(Packets.optionAcknowledgment(agreed));
			sentAt = now;
			awaitAnswer(now);
		} else {
			sendWindow(now);
		}
	}

	@Override
	void sendAgain(long now) {
		if (handshake) {
			resends.timedOut(-1);
			resends.sentAgain(now);
			send(Packets.optionAcknowledgment(agreed));
			sentAt = 0;
			awaitAnswer(now);
		} else {
			resends.timedOut(acknowledged);
			next = acknowledged + 1;
			sendWindow(now);
		}
	}

	@Override
	void roomToSend(long now) {
		if (!isEnded()) {
			sendWindow(now);
		}
	}

	@Override
	void received(int opcode, ByteBuffer answer, long now) {
		if (isEnded()) {
			return;
		}
		if (opcode != TFTPPacket.ACKNOWLEDGEMENT) {
			fail(TFTPErrorPacket.ILLEGAL_OPERATION, Outcome.FAILED, now, NLS.bind(Messages.transfer_unexpected, opcode));
			return;
		}
		int block = answer.getShort() & 0xFFFF;
		if (handshake) {
			if (block == 0) {
				handshake = false;
				moved(now);
				sendWindow(now);
			}
			return;
		}
		int advance = block - (int) acknowledged & 0xFFFF;
		if (advance == 0 && windowSize == 1) {
			resends.answeredAgain(); // with a window it may also mean that a block is missing
		}
		if (advance == 0 || acknowledged + advance >= next) {
			return; // heard before, or never sent
		}
		acknowledged += advance;
		if (acknowledged + 1 < next) {
			sentAt = 0; // the client missed a part of the window
		}
		moved(now);
		if (acknowledged == last()) {
			end(Outcome.SENT, now, null);
		} else {
			next = acknowledged + 1;
			sendWindow(now);
		}
	}

	private void moved(long now) {
		if (sentAt != 0) {
			measured(now - sentAt);
		}
		heard(now);
	}

	/** Sends from {@link #next} to the end of the window, as far as there is room. */
	private void sendWindow(long now) {
		try {
			while (next <= last() && next <= acknowledged + windowSize) {
				Packets.startData(packet.clear(), next);
				int length = source.read(next, packet);
				if (length < blockSize) {
					total = (next - 1) * blockSize + length;
				}
				if (!send(packet.flip())) {
					awaitRoom();
					awaitSilenceLimit(now);
					return;
				}
				sentAt = now;
				if (next <= highest) {
					sentAt = 0;
					resends.sentAgain(now);
				}
				highest = Math.max(highest, next);
				next++;
			}
			awaitAnswer(now);
		} catch (FileChangedException e) {
			fail(TFTPErrorPacket.UNDEFINED, Outcome.FAILED, now, String.valueOf(e.getMessage()));
		} catch (IOException e) {
			fail(TFTPErrorPacket.UNDEFINED, Outcome.FAILED, now,
					NLS.bind(Messages.transfer_read_error, Reasons.of(e)));
		}
	}

	/** The number of the last block, which is shorter than the others and may be empty. */
	private long last() {
		return total == Long.MAX_VALUE ? Long.MAX_VALUE : total / blockSize + 1;
	}

	@Override
	long bytes() {
		return Math.min(acknowledged * blockSize, total);
	}

	@Override
	void release() {
		source.close();
	}
}
