package org.dialtone.ui.tftp.internal.transfers;

import org.dialtone.serving.Addresses;
import org.dialtone.serving.events.TransfersUnderWay.Progress;
import org.dialtone.ui.tftp.internal.Messages;
import org.dialtone.ui.tftp.internal.Numbers;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * A transfer as the view shows it. Immutable; two rows are equal when they are of
 * the same transfer, however far it is.
 *
 * @param progress       how far it is
 * @param phone          the phone's MAC address or model, empty when not known
 * @param bytesPerSecond how fast it was recently, or a negative number as long as that
 *                       is not known
 */
public record TransferRow(Progress progress, String phone, double bytesPerSecond) {

	/** The client's address and port; empty when they are not known. */
	public String client() {
		var client = progress.request().client();
		return client == null ? "" : Addresses.text(client); //$NON-NLS-1$
	}

	/** Percent of the file, or -1 when its size is not known. */
	public int percent() {
		return progress.size() < 0 ? -1 : Numbers.percent(progress.bytes(), progress.size());
	}

	/** {@code 45 %, 1.23 of 2.73 MB} in the user's words. */
	public String progressText() {
		var bytes = Numbers.size(progress.bytes());
		return percent() < 0 ? bytes
				: NLS.bind(Messages.transfer_progress, new Object[] { percent(), bytes, Numbers.size(progress.size()) });
	}

	/** The speed in the user's words; empty as long as it is not known. */
	public String speed() {
		return bytesPerSecond < 0 ? "" : Numbers.speed(bytesPerSecond); //$NON-NLS-1$
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof TransferRow row && row.progress.request().equals(progress.request());
	}

	@Override
	public int hashCode() {
		return progress.request().hashCode();
	}
}
