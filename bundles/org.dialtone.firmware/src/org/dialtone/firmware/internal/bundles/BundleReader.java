package org.dialtone.firmware.internal.bundles;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.io.IOUtils;
import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Input;
import org.dialtone.firmware.formats.Texts;

/**
 * Unpacks the entries of an archive one after another into a {@link Spool}. Whatever is
 * wrong with the archive becomes a finding; an exception means that the file or the spool
 * cannot be read or written.
 */
public final class BundleReader {

	/** The kind of a tar that is packed as a whole. */
	public static final String GZIP_TAR = "gzip-tar"; //$NON-NLS-1$
	/** So much of what follows a tar inside a gzip is unpacked to come to its checksum. */
	private static final long REST = 1 << 20;

	/** The end of a zip with the longest comment. */
	private static final int LONGEST_END = 22 + 0xFFFF;

	/** Takes entries. */
	public interface Taker {
		/**
		 * Takes a file.
		 *
		 * @param findings what is wrong with it as an entry
		 * @return whether it wants more
		 */
		boolean take(Unpacked file, List<Finding> findings) throws IOException;

		/** Takes something that is wrong with the archive. */
		void wrong(Finding finding);
	}

	private final Spool spool;
	private final Taker taker;
	private final String file;
	private boolean broken;

	/** @param file the archive, as findings name it */
	public BundleReader(Spool spool, Taker taker, String file) {
		this.spool = spool;
		this.taker = taker;
		this.file = file;
	}

	/**
	 * What kind of archive bytes are.
	 *
	 * @param kind the format that has recognised them
	 */
	public static Optional<String> kind(String kind, Input packed) throws IOException {
		if (!kind.equals("gzip")) { //$NON-NLS-1$
			return kind.equals(BundleFormat.ZIP.id()) || kind.equals(BundleFormat.TAR.id()) ? Optional.of(kind) : Optional.empty();
		}
		try (var stream = new GzipCompressorInputStream(new PackedStream(packed, bytes -> { }))) {
			var start = new byte[BundleFormat.HEADER];
			int count = IOUtils.read(stream, start);
			return count == start.length && BundleFormat.TAR.recognises(new Glimpse(start, start, count)) ? Optional.of(GZIP_TAR) : Optional.empty();
		} catch (IOException | RuntimeException e) {
			return Optional.empty(); // damaged from the start: compressed data, of which nothing is known
		}
	}

	/**
	 * Unpacks an archive.
	 *
	 * @param kind  what {@link #kind} says
	 * @param outer whether it is not an entry of another one
	 */
	public void read(String kind, Input packed, boolean outer) throws IOException {
		LongConsumer counter = outer ? spool::read : bytes -> { };
		try (var bytes = new BufferedInputStream(new PackedStream(packed, counter), 1 << 16)) {
			if (kind.equals(BundleFormat.ZIP.id())) {
				if (read(new ZipArchiveInputStream(bytes), new Allowance(InputStream.nullInputStream())) && !hasEnd(packed)) {
					damaged(new EOFException("there is no central directory")); //$NON-NLS-1$
				}
			} else if (kind.equals(BundleFormat.TAR.id())) {
				readTar(bytes);
			} else {
				readGzip(bytes);
			}
		} catch (Spool.TooMuch e) {
			taker.wrong(spool.isCrowded() ? FirmwareRule.BUNDLE_CROWDED.finding(Location.of(file), Spool.MOST_ENTRIES, "entries") //$NON-NLS-1$
					: FirmwareRule.BUNDLE_BOMB.finding(Location.of(file)));
		}
	}

	/** A zip that is cut off between two entries reads well otherwise. */
	private static boolean hasEnd(Input zip) throws IOException {
		var last = zip.upTo(Math.max(0, zip.size() - LONGEST_END), LONGEST_END);
		return new String(last, ISO_8859_1).contains("PK\5\6"); //$NON-NLS-1$
	}

	private boolean readTar(InputStream plain) throws IOException {
		var allowance = new Allowance(plain);
		return read(new TarArchiveInputStream(allowance), allowance);
	}

	/** The checksum is at the very end. */
	private void readGzip(InputStream bytes) throws IOException {
		InputStream plain;
		try {
			plain = new GzipCompressorInputStream(bytes, true);
		} catch (IOException | RuntimeException e) {
			damaged(e);
			return;
		}
		if (readTar(plain)) {
			try {
				IOUtils.skip(plain, REST);
			} catch (IOException | RuntimeException e) {
				damaged(e);
			}
		}
	}

	/** Whether it came to the end. */
	private boolean read(ArchiveInputStream<?> stream, Allowance allowance) throws IOException {
		var entry = next(stream, allowance);
		while (entry.isPresent()) {
			spool.entry();
			var current = entry.get();
			var name = EntryNames.clean(current.getName());
			if (!EntryNames.isSafe(name)) {
				taker.wrong(FirmwareRule.ENTRY_NAME.finding(Location.of(file), name));
			}
			if (current.isDirectory() || !canRead(stream, current, name)) {
				entry = next(stream, allowance);
				continue;
			}
			long start = spool.size();
			var checksum = new CRC32();
			allowance.contents();
			var failure = unpack(stream, checksum);
			long size = spool.size() - start;
			var findings = new ArrayList<Finding>();
			if (failure.isPresent()) {
				findings.add(FirmwareRule.ENTRY_CUT.finding(Location.of(file), name));
				entry = Optional.empty();
			} else {
				entry = next(stream, allowance); // only now does a zip tell what is behind the entry
				if (current instanceof ZipArchiveEntry zip && zip.getCrc() >= 0 && zip.getCrc() != checksum.getValue()) {
					findings.add(FirmwareRule.ENTRY_CHECKSUM.finding(Location.of(file), name));
				}
			}
			boolean more = taker.take(new Unpacked(name, time(current), spool.from(start).slice(0, size)), findings);
			failure.ifPresent(this::damaged);
			if (failure.isPresent() || !more) {
				return false;
			}
		}
		return !broken;
	}

	private Optional<ArchiveEntry> next(ArchiveInputStream<?> stream, Allowance allowance) {
		try {
			allowance.names();
			return Optional.ofNullable(stream.getNextEntry());
		} catch (IOException | RuntimeException | StackOverflowError e) {
			damaged(e);
			return Optional.empty();
		}
	}

	private boolean canRead(ArchiveInputStream<?> stream, ArchiveEntry entry, String name) {
		if (entry instanceof TarArchiveEntry tar && (tar.isSymbolicLink() || tar.isLink() || tar.isFIFO() || tar.isCharacterDevice() || tar.isBlockDevice())) {
			taker.wrong(FirmwareRule.ENTRY_SPECIAL.finding(Location.of(file), name));
			return false;
		} else if (!stream.canReadEntryData(entry)) {
			taker.wrong(FirmwareRule.ENTRY_UNREADABLE.finding(Location.of(file), name));
			return false;
		}
		return true;
	}

	/** What went wrong in the archive; that the spool is full or cannot be written is an exception. */
	private Optional<Throwable> unpack(InputStream stream, CRC32 checksum) throws IOException {
		var piece = new byte[1 << 16];
		while (true) {
			int count;
			try {
				count = stream.read(piece);
			} catch (IOException | RuntimeException e) {
				return Optional.of(e);
			}
			if (count < 0) {
				return Optional.empty();
			}
			checksum.update(piece, 0, count);
			spool.write(piece, count);
		}
	}

	private static Optional<Instant> time(ArchiveEntry entry) {
		try {
			return Optional.ofNullable(entry.getLastModifiedDate()).map(Date::toInstant);
		} catch (RuntimeException e) {
			return Optional.empty(); // no date that exists
		}
	}

	private void damaged(Throwable cause) {
		broken = true;
		taker.wrong(FirmwareRule.BUNDLE_DAMAGED.finding(Location.of(file), Texts.of(String.valueOf(cause.getMessage()).getBytes(UTF_8))));
	}
}
