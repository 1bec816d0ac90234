package org.dialtone.tftp.internal;

import java.time.Duration;

import org.dialtone.tftp.Request;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is settled about a transfer before it starts.
 *
 * @param request      what the client asked
 * @param path         the file, relative to the TFTP root
 * @param remark       what is worth knowing of how the file was found, or
 *                     {@code null}
 * @param options      what was negotiated
 * @param channel      the channel that the transfer replies from
 * @param host         the server
 * @param silenceLimit how long the client may be silent
 * @param begun        when the request came, in nanoseconds
 */
record TransferPlan(Request request, String path, @Nullable String remark, OptionNegotiation options,
		ReplyChannel channel, Transfer.Host host, Duration silenceLimit, long begun) {
}
