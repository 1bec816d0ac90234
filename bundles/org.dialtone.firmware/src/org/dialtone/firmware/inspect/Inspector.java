package org.dialtone.firmware.inspect;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.dialtone.firmware.Inspection;
import org.dialtone.firmware.formats.FileInput;
import org.dialtone.firmware.formats.Format;
import org.dialtone.firmware.formats.Input;
import org.dialtone.firmware.internal.ForeignFormat;
import org.dialtone.firmware.internal.Session;
import org.dialtone.firmware.internal.bundles.BundleFormat;
import org.dialtone.firmware.internal.images.CnuFormat;
import org.dialtone.firmware.internal.images.ContainerFormat;
import org.dialtone.firmware.internal.images.MagicFormat;
import org.dialtone.firmware.internal.signed.SignedFormat;
import org.dialtone.firmware.internal.signed.TrustListFormat;
import org.dialtone.firmware.internal.text.LoadListFormat;
import org.dialtone.firmware.internal.text.NameFormat;
import org.dialtone.firmware.internal.text.SettingsFormat;
import org.dialtone.firmware.internal.text.XmlFormat;

/**
 * Inspects files. Immutable, and can be used by several threads.
 * <p>
 * Whatever is in a file ends in findings, never in an exception; an exception means that
 * the file cannot be read. Of any file only little is in memory at a time.
 */
public final class Inspector {

	/** A format of somebody else that takes longer than this is taken to be endless. */
	private static final Duration MOST_FOREIGN = Duration.ofSeconds(10);

	private final List<Format> formats;

	/** Knows the formats that come with Dialtone. */
	public Inspector() {
		this(List.of());
	}

	/**
	 * Knows further formats.
	 *
	 * @param others asked after those that come with Dialtone; what they fail in becomes a finding
	 */
	public Inspector(List<Format> others) {
		this(others, MOST_FOREIGN);
	}

	/** @param most how long each of the others may take */
	Inspector(List<Format> others, Duration most) {
		var all = new ArrayList<Format>();
		all.add(new TrustListFormat());
		all.add(new SignedFormat());
		all.add(new ContainerFormat());
		all.add(new CnuFormat());
		all.add(BundleFormat.ZIP);
		all.add(BundleFormat.TAR);
		all.addAll(MagicFormat.ALL);
		all.addAll(XmlFormat.ALL);
		all.add(NameFormat.IMAGE_NAME);
		all.add(new LoadListFormat());
		all.add(new SettingsFormat());
		all.add(NameFormat.LINK);
		others.forEach(other -> all.add(new ForeignFormat(other, most)));
		formats = List.copyOf(all);
	}

	/** Inspects a file on the disk. */
	public Inspection inspect(Path file) throws IOException {
		try (var input = new FileInput(file)) {
			return inspect(file.toString(), String.valueOf(file.getFileName()), input);
		}
	}

	/**
	 * Inspects bytes from anywhere.
	 *
	 * @param file     as findings name it
	 * @param fileName the name of the file, without folders
	 */
	public Inspection inspect(String file, String fileName, Input input) throws IOException {
		return Session.read(formats, file, fileName, input);
	}

	/** The SHA-256 of bytes, in hexadecimal. */
	public static String sha256(Input input) throws IOException {
		try {
			var digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
			input.each(0, input.size(), (piece, length) -> digest.update(piece, 0, length));
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}
}
