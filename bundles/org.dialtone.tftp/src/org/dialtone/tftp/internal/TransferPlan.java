package org.dialtone.tftp.internal;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is settled about a transfer before it starts.
 *
 * @param arrival      the request
 * @param path         the file, relative to the TFTP root
 * @param remark       what is worth knowing of how the file was found, or
 *                     {@code null}
 * @param options      what was negotiated
 * @param host         the server
 * @param silenceLimit how long the client may be silent
 */
record TransferPlan(Arrival arrival, String path, @Nullable String remark, OptionNegotiation options,
		Transfer.Host host, Duration silenceLimit) {
}
