package org.dialtone.firmware.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.dialtone.firmware.formats.Format;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Reading;

/**
 * A format of somebody else, which may never come to an end: it works on a thread of its
 * own, and is left alone when its time is up.
 */
public final class ForeignFormat implements Format {

	/** The time is up, and the format is still at work. */
	static final class Endless extends RuntimeException {

		private static final long serialVersionUID = 1;

		Endless() {
			super(Messages.format_endless);
		}
	}

	private final Format format;
	private final Duration most;

	/** @param most how long it may take to recognise a file, and to read it */
	public ForeignFormat(Format format, Duration most) {
		this.format = format;
		this.most = most;
	}

	@Override
	public String id() {
		return format.id();
	}

	@Override
	public boolean recognises(Glimpse glimpse) {
		try {
			return call(() -> format.recognises(glimpse));
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	public void read(Reading reading) throws IOException {
		call(() -> {
			format.read(reading);
			return true;
		});
	}

	/** The thread is never interrupted: that would close the file that it reads. */
	private boolean call(Callable<Boolean> work) throws IOException {
		var task = new FutureTask<>(work);
		Thread.ofPlatform().daemon().name("format " + format.getClass().getName()).start(task); //$NON-NLS-1$
		try {
			return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
		} catch (TimeoutException e) {
			throw new Endless();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new Endless();
		} catch (ExecutionException e) {
			switch (e.getCause()) {
			case IOException unreadable -> throw unreadable;
			case RuntimeException failure -> throw failure;
			case null, default -> throw new IllegalStateException(String.valueOf(e.getCause()), e);
			}
		}
	}
}
