package org.dialtone.tftp.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.UUID;

import org.dialtone.serving.folder.OpenFolder;
import org.dialtone.serving.folder.ServedFolder;
import org.dialtone.tftp.settings.UploadPolicy;
import org.eclipse.osgi.util.NLS;

/**
 * A file on its way in: written beside its place under another name, and moved into
 * place whole or not at all.
 */
final class UploadFile {

	/** Thrown when an upload grows beyond what is allowed. */
	static final class TooLargeException extends IOException {
		private static final long serialVersionUID = 1L;

		TooLargeException(long most) {
			super(NLS.bind(Messages.upload_too_large, most));
		}
	}

	private static final byte CR = '\r';
	private static final byte LF = '\n';
	private static final byte NUL = 0;

	private final OpenFolder folder;
	private final Path target;
	private final Path partial;
	private final FileChannel channel;
	private final UploadPolicy policy;
	private final boolean netascii;
	private boolean afterCr;
	private long written;

	/**
	 * Begins a file.
	 *
	 * @param folder   where it is made; closed in the end
	 * @param target   its name in the folder
	 * @param netascii whether what comes is netascii: CR LF becomes a line feed, CR NUL
	 *                 a carriage return
	 * @throws IOException when the folder cannot be written; it is closed then
	 */
	UploadFile(OpenFolder folder, Path target, UploadPolicy policy, boolean netascii) throws IOException {
		this.folder = folder;
		this.target = target;
		this.policy = policy;
		this.netascii = netascii;
		partial = Path.of(ServedFolder.UPLOAD_PREFIX + UUID.randomUUID());
		try {
			channel = folder.create(partial);
		} catch (IOException e) {
			folder.close();
			throw e;
		}
	}

	/** Bytes of the file so far. */
	long written() {
		return written;
	}

	/** Appends a block. */
	void write(ByteBuffer data) throws IOException {
		append(netascii ? decode(data) : data);
	}

	private void append(ByteBuffer data) throws IOException {
		if (written + data.remaining() > policy.maxBytes()) {
			throw new TooLargeException(policy.maxBytes());
		}
		while (data.hasRemaining()) {
			written += channel.write(data);
		}
	}

	private ByteBuffer decode(ByteBuffer data) {
		var text = ByteBuffer.allocate(data.remaining() + 1);
		while (data.hasRemaining()) {
			byte b = data.get();
			if (afterCr) {
				afterCr = false;
				if (b == LF) {
					text.put(LF);
					continue;
				}
				text.put(CR);
				if (b == NUL) {
					continue;
				}
			}
			if (b == CR) {
				afterCr = true;
			} else {
				text.put(b);
			}
		}
		return text.flip();
	}

	/**
	 * Moves the file into place.
	 *
	 * @throws FileAlreadyExistsException when a file of that name came up meanwhile and
	 *                                    may not be overwritten
	 */
	void commit() throws IOException {
		if (afterCr) {
			afterCr = false;
			append(ByteBuffer.wrap(new byte[] { CR }));
		}
		channel.close();
		if (policy.overwrite()) {
			folder.rename(partial, target);
			return;
		}
		folder.create(target).close(); // takes the name, which nobody else can do at the same time
		try {
			folder.rename(partial, target);
		} catch (IOException e) {
			folder.delete(target);
			throw e;
		}
	}

	/** Removes what was written, unless it is in place already. */
	void discard() {
		Closing.quietly(channel);
		try {
			folder.delete(partial);
		} catch (IOException e) {
			// it is in place, or the disk is gone: nothing is left that could be done
		}
		folder.close();
	}
}
