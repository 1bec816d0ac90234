package org.dialtone.firmware.internal.images;

import java.io.IOException;
import java.util.List;

import org.dialtone.firmware.formats.Format;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.formats.Regions;
import org.dialtone.firmware.formats.Texts;
import org.dialtone.firmware.internal.Messages;

/**
 * An image that is known by its first bytes alone.
 *
 * @param id    of the format
 * @param magic the first bytes, in hexadecimal
 * @param name  of the region of what it holds
 */
public record MagicFormat(String id, String magic, String name) implements Format {

	/** Where the loader of an older phone has its own name. */
	private static final int LOADER_NAME = 0x20;
	private static final int LOADER_NAME_LENGTH = 32;
	private static final String LOADER = "loader-image"; //$NON-NLS-1$

	/** All that are known. */
	public static final List<Format> ALL = List.of( //
			new MagicFormat(LOADER, "4F 00 00 EA", "loader"), //$NON-NLS-1$ //$NON-NLS-2$
			new MagicFormat("kup-image", "6B 75 70 31 30 30 30 30 30 30 30 30", "image"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new MagicFormat("conference-image", "BE BA EF BE", "image"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new MagicFormat("conference-image", "BE BA AD AB", "image"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new MagicFormat("spa-image", "6B 4F 73 4D 6F 53 39 20 66 49 72 4D 77 41 72 45", "image"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new MagicFormat("squashfs", "68 73 71 73", "file system"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new MagicFormat("kernel-image", "42 FA ED FE", "kernel"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new MagicFormat("tizp-image", "54 69 5A 70", "image"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new MagicFormat("image-piece", "7D 9F 80", "first piece of an image"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new MagicFormat("uimage", "27 05 19 56", "image"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new MagicFormat("ubi", "55 42 49 23", "file system"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			new MagicFormat("gzip", "1F 8B 08", "compressed data")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Override
	public boolean recognises(Glimpse glimpse) {
		return glimpse.has(0, magic);
	}

	@Override
	public void read(Reading reading) throws IOException {
		long size = reading.input().size();
		int length = magic.replace(" ", "").length() / 2; //$NON-NLS-1$ //$NON-NLS-2$
		var regions = reading.regions();
		regions.field("magic", 0, length, magic); //$NON-NLS-1$
		if (id.equals(LOADER) && size >= LOADER_NAME + LOADER_NAME_LENGTH) {
			loader(reading, regions, length, size);
		} else {
			regions.content(name, length, size - length, "", Messages.why_image); //$NON-NLS-1$
		}
	}

	private void loader(Reading reading, Regions regions, int start, long size) throws IOException {
		regions.content("vectors", start, LOADER_NAME - start, "", Messages.why_image); //$NON-NLS-1$ //$NON-NLS-2$
		regions.field("own name", LOADER_NAME, LOADER_NAME_LENGTH, Texts.of(reading.input().bytes(LOADER_NAME, LOADER_NAME_LENGTH))); //$NON-NLS-1$
		long rest = LOADER_NAME + LOADER_NAME_LENGTH;
		regions.content(name, rest, size - rest, "", Messages.why_image); //$NON-NLS-1$
	}
}
