package org.dialtone.tftp;

import java.io.IOException;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Requests as CSV (RFC 4180), with a header line. */
public final class RequestCsv {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader("time", "client", "operation", "file", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"path", "result", "bytes", "millis", "retransmits", "options", "reason").get(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

	private RequestCsv() {
	}

	/**
	 * Writes the column names and the requests; does not close.
	 *
	 * @throws IOException when the target cannot be written
	 */
	@SuppressWarnings("resource") // closing the printer would close the target
	public static void write(Iterable<RequestRecord> records, Appendable target) throws IOException {
		var printer = new CSVPrinter(target, FORMAT);
		for (var ended : records) {
			var request = ended.request();
			printer.printRecord(RequestJson.text(request.time()), Addresses.text(request.client()),
					RequestJson.id(request.operation()), request.file(), ended.path(), ended.result().id(),
					ended.bytes(), ended.duration().toMillis(), ended.retransmissions(),
					ended.agreed().entrySet().stream().map(option -> option.getKey() + '=' + option.getValue())
							.collect(Collectors.joining(" ")), //$NON-NLS-1$
					ended.reason());
		}
		printer.flush();
	}
}
