package org.dialtone.tftp.settings;

/**
 * Whether clients may write into the TFTP root.
 *
 * @param allowed   whether write requests are served at all
 * @param overwrite whether a write may replace an existing file
 * @param maxBytes  the largest file that is accepted, in bytes, at least 1
 */
public record UploadPolicy(boolean allowed, boolean overwrite, long maxBytes) {

	/** The largest upload unless another limit is set: 256 MiB. */
	public static final long DEFAULT_MAX_BYTES = 256L << 20;

	/** Nothing can be written: how every server starts unless told otherwise. */
	public static final UploadPolicy DENIED = new UploadPolicy(false, false, DEFAULT_MAX_BYTES);

	/** New files may be written; existing ones stay as they are. */
	public static final UploadPolicy NEW_FILES = new UploadPolicy(true, false, DEFAULT_MAX_BYTES);

	public UploadPolicy {
		if (maxBytes < 1) {
			throw new IllegalArgumentException("The largest upload is at least 1 byte, not " + maxBytes); //$NON-NLS-1$
		}
	}
}
