package org.dialtone.firmware.internal.bundles;

import java.io.IOException;
import java.util.Arrays;

import org.apache.commons.compress.archivers.tar.TarUtils;
import org.dialtone.firmware.formats.Format;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.internal.Messages;

/** An archive that is recognised here, and read by {@link BundleReader}. */
public enum BundleFormat implements Format {
	/** A zip with at least one entry. */
	ZIP("zip") { //$NON-NLS-1$
		@Override
		public boolean recognises(Glimpse glimpse) {
			return glimpse.has(0, "50 4B 03 04"); //$NON-NLS-1$
		}
	},
	/** A tar, by the checksum of its first header. */
	TAR("tar") { //$NON-NLS-1$
		@Override
		public boolean recognises(Glimpse glimpse) {
			try {
				return glimpse.first().length >= HEADER && TarUtils.verifyCheckSum(Arrays.copyOf(glimpse.first(), HEADER));
			} catch (IllegalArgumentException e) {
				return false; // no number where the checksum would be
			}
		}
	};

	/** The header of an entry of a tar, in bytes. */
	static final int HEADER = 512;

	private final String id;

	BundleFormat(String id) {
		this.id = id;
	}

	@Override
	public String id() {
		return id;
	}

	@Override
	public void read(Reading reading) throws IOException {
		reading.regions().content("entries", 0, reading.input().size(), "", Messages.why_bundle); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
