package org.dialtone.firmware.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Packs files by their names. */
public final class Archives {

	private Archives() {
	}

	public static byte[] zip(Map<String, byte[]> files) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipArchiveOutputStream(bytes)) {
			for (var file : files.entrySet()) {
				zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
				zip.write(file.getValue());
				zip.closeArchiveEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	public static byte[] tar(Map<String, byte[]> files) {
		var bytes = new ByteArrayOutputStream();
		try (var tar = new TarArchiveOutputStream(bytes)) {
			tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
			for (var file : files.entrySet()) {
				var entry = new TarArchiveEntry(file.getKey(), true);
				entry.setSize(file.getValue().length);
				tar.putArchiveEntry(entry);
				tar.write(file.getValue());
				tar.closeArchiveEntry();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** A tar with one symbolic link. */
	public static byte[] link(String name, String to) {
		var bytes = new ByteArrayOutputStream();
		try (var tar = new TarArchiveOutputStream(bytes)) {
			var entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
			entry.setLinkName(to);
			tar.putArchiveEntry(entry);
			tar.closeArchiveEntry();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** A tar whose first name is as long as that. */
	public static byte[] longName(int length) {
		var bytes = new ByteArrayOutputStream();
		try (var tar = new TarArchiveOutputStream(bytes)) {
			var entry = new TarArchiveEntry("././@LongLink", TarConstants.LF_GNUTYPE_LONGNAME);
			entry.setSize(length);
			tar.putArchiveEntry(entry);
			tar.write(new byte[length]);
			tar.closeArchiveEntry();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	public static byte[] gzip(byte[] content) {
		var bytes = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(bytes)) {
			gzip.write(content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}
}
