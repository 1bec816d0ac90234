package org.dialtone.benchmark;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The client's side of one transfer, without a socket: packets go in, the packet to send comes out. It acknowledges as
 * RFC 1350 and RFC 7440 say: the last block of a window, the last good block after a gap, and again what the server
 * repeats. The content is checked block by block.
 */
final class Transfer {

	static final short READ = 1;
	private static final short DATA = 3;
	private static final short ACK = 4;
	private static final short ERROR = 5;
	private static final short OACK = 6;
	private static final int NOT_FOUND = 1;
	private static final int REFUSED_OPTIONS = 8;
	private static final int HALF = 0x8000;

	enum State {
		RUNNING, DONE, MISSING, FAILED
	}

	private final Request request;
	private State state = State.RUNNING;
	private String reason = "";
	private boolean answered;
	private int blksize = Request.PLAIN_BLOCK;
	private int windowsize = 1;
	private long received;
	private long bytes;
	private int inWindow;
	private boolean gapReported;

	Transfer(Request request) {
		this.request = request;
	}

	State state() {
		return state;
	}

	boolean isRunning() {
		return state == State.RUNNING;
	}

	/** Whether it ended as the request expects. */
	boolean isGood() {
		return state == (request.check() == null ? State.MISSING : State.DONE);
	}

	/** Why it failed; empty where it did not. */
	String reason() {
		return reason;
	}

	long bytes() {
		return bytes;
	}

	int blksize() {
		return blksize;
	}

	int windowsize() {
		return windowsize;
	}

	/** Ends it as failed, unless it has ended already. */
	void fail(String why) {
		if (isRunning()) {
			state = State.FAILED;
			reason = why;
		}
	}

	/** Writes what is to be sent at first, and again after a silence. */
	void writeLatest(ByteBuffer out) {
		if (answered) {
			out.putShort(ACK).putShort((short) received);
		} else {
			request.write(out);
		}
	}

	/** Takes a packet in; true when the other buffer holds a packet to send. */
	boolean receive(ByteBuffer in, ByteBuffer out) {
		if (in.remaining() < 4) {
			fail("short packet");
			return false;
		}
		return switch (in.getShort()) {
			case DATA -> data(in, out);
			case OACK -> options(in, out);
			case ERROR -> error(in);
			default -> false;
		};
	}

	private boolean data(ByteBuffer in, ByteBuffer out) {
		int ahead = (in.getShort() - (int) received - 1) & 0xffff;
		if (!answered && request.windowsize() > 1) {
			return refuseOptions(out);
		}
		answered = true;
		if (ahead == 0) {
			return next(in, out);
		}
		if (ahead < HALF) {
			if (gapReported) {
				return false;
			}
			gapReported = true;
		} else if (ahead != 0xffff) {
			return false;
		}
		return acknowledge(out);
	}

	private boolean next(ByteBuffer block, ByteBuffer out) {
		int length = block.remaining();
		if (request.check() == null) {
			fail("a missing file was sent");
			return false;
		}
		if (length > blksize || !request.check().matches(block, bytes)) {
			fail("wrong content at byte " + bytes);
			return false;
		}
		bytes += length;
		received++;
		gapReported = false;
		if (length < blksize) {
			finish();
			return acknowledge(out);
		}
		return ++inWindow >= windowsize && acknowledge(out);
	}

	private void finish() {
		long expected = request.check().length();
		if (expected >= 0 && bytes != expected) {
			fail("ended at byte " + bytes + " of " + expected);
		} else {
			state = State.DONE;
		}
	}

	private boolean acknowledge(ByteBuffer out) {
		inWindow = 0;
		out.putShort(ACK).putShort((short) received);
		return true;
	}

	private boolean options(ByteBuffer in, ByteBuffer out) {
		if (received > 0) {
			return false;
		}
		var words = text(in).split("\0");
		for (int i = 0; i + 1 < words.length; i += 2) {
			switch (words[i].toLowerCase()) {
				case "blksize" -> blksize = Integer.parseInt(words[i + 1]);
				case "windowsize" -> windowsize = Integer.parseInt(words[i + 1]);
				default -> {
					fail("option that nobody asked for: " + words[i]);
					return false;
				}
			}
		}
		if (windowsize != request.windowsize()) {
			return refuseOptions(out);
		}
		answered = true;
		return acknowledge(out);
	}

	private boolean refuseOptions(ByteBuffer out) {
		fail("windowsize " + windowsize + " granted");
		out.putShort(ERROR).putShort((short) REFUSED_OPTIONS).put((byte) 0);
		return true;
	}

	private boolean error(ByteBuffer in) {
		int code = in.getShort();
		if (code == NOT_FOUND && request.check() == null) {
			state = State.MISSING;
		} else {
			fail("error " + code + " " + text(in).replace("\0", ""));
		}
		return false;
	}

	private static String text(ByteBuffer in) {
		var bytes = new byte[in.remaining()];
		in.get(bytes);
		return new String(bytes, StandardCharsets.US_ASCII);
	}
}
