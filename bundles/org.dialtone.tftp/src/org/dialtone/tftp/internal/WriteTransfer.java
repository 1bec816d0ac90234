package org.dialtone.tftp.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.util.concurrent.TimeUnit;

import org.apache.commons.net.tftp.TFTPErrorPacket;
import org.apache.commons.net.tftp.TFTPPacket;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.Reasons;
import org.eclipse.osgi.util.NLS;

/**
 * Takes a file from a client. The last block is acknowledged only when the file is
 * in its place, so that a client that was told so can rely on it.
 */
final class WriteTransfer extends Transfer {

	/** How long the last ACK is repeated for a client that did not get it. */
	private static final long LINGER = TimeUnit.SECONDS.toNanos(10);

	private final UploadFile file;
	private final int blockSize;
	private final int windowSize;
	private final long announcedSize;
	/** The block that comes next. */
	private long expected = 1;
	/** Blocks received since the last ACK. */
	private int unacknowledged;
	/** Whether the client was told that a block of its window is missing. */
	private boolean gapTold;
	/** When the last ACK went out for the first time, or 0. */
	private long sentAt;

	WriteTransfer(TransferPlan plan, UploadFile file) {
		super(plan);
		this.file = file;
		blockSize = plan.options().blockSize();
		windowSize = plan.options().windowSize();
		announcedSize = agreed.getOrDefault(OptionNegotiation.TRANSFER_SIZE, -1L);
	}

	@Override
	void start(long now) {
		announce(announcedSize);
		acknowledge();
		sentAt = now;
		awaitAnswer(now);
	}

	@Override
	void sendAgain(long now) {
		resends.timedOut(expected - 1);
		resends.sentAgain(now);
		acknowledge();
		sentAt = 0;
		awaitAnswer(now);
	}

	/** Acknowledges what was received so far, or the options before anything was. */
	private void acknowledge() {
		unacknowledged = 0;
		send(expected == 1 && !agreed.isEmpty() ? Packets.optionAcknowledgment(agreed)
				: Packets.acknowledgment(expected - 1));
	}

	@Override
	void received(int opcode, ByteBuffer packet, long now) {
		if (isEnded()) {
			acknowledge(); // the client did not hear that it is done
			return;
		}
		if (opcode != TFTPPacket.DATA || packet.remaining() - 2 > blockSize) {
			fail(TFTPErrorPacket.ILLEGAL_OPERATION, Outcome.FAILED, now, NLS.bind(Messages.transfer_unexpected, opcode));
			return;
		}
		int block = packet.getShort() & 0xFFFF;
		if (block == (expected & 0xFFFF)) {
			store(packet, now);
		} else if (windowSize == 1 && block == (expected - 1 & 0xFFFF)) {
			if (!resends.answeredAgain()) {
				resends.askedAgain();
			}
			tellAgain();
		} else if (!gapTold) {
			resends.askedAgain();
			tellAgain();
		}
	}

	private void tellAgain() {
		gapTold = true;
		acknowledge();
		sentAt = 0;
	}

	private void store(ByteBuffer data, long now) {
		boolean last = data.remaining() < blockSize;
		try {
			file.write(data);
			if (last) {
				file.commit();
			}
		} catch (FileAlreadyExistsException e) {
			fail(TFTPErrorPacket.FILE_EXISTS, Outcome.REFUSED, now, Messages.upload_exists);
			return;
		} catch (UploadFile.TooLargeException e) {
			fail(TFTPErrorPacket.OUT_OF_SPACE, Outcome.REFUSED, now, String.valueOf(e.getMessage()));
			return;
		} catch (IOException e) {
			fail(TFTPErrorPacket.OUT_OF_SPACE, Outcome.FAILED, now,
					NLS.bind(Messages.upload_write_error, Reasons.of(e)));
			return;
		}
		expected++;
		unacknowledged++;
		gapTold = false;
		if (sentAt != 0) {
			measured(now - sentAt);
			sentAt = 0;
		}
		heard(now);
		if (last || unacknowledged == windowSize) {
			acknowledge();
			sentAt = now;
		}
		if (last) {
			end(Outcome.RECEIVED, now, null);
			linger(now, LINGER);
		} else {
			awaitAnswer(now);
		}
	}

	@Override
	long bytes() {
		return file.written();
	}

	@Override
	void release() {
		file.discard();
	}
}
