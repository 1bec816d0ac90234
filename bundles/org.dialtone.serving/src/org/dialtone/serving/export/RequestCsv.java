package org.dialtone.serving.export;

import java.io.IOException;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dialtone.serving.RequestRecord;

/** Requests as CSV (RFC 4180), with a header line and the fields of {@link RequestJson}. */
public final class RequestCsv {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader("time", "client", "operation", "file", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"path", "result", "bytes", "millis", "retransmits", "options", "reason", "protocol").get(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$

	private RequestCsv() {
	}

	/**
	 * Writes the column names and the requests; what is not known stays empty. Does not
	 * close.
	 *
	 * @throws IOException when the target cannot be written
	 */
	@SuppressWarnings("resource") // closing the printer would close the target
	public static void write(Iterable<RequestRecord> records, Appendable target) throws IOException {
		var printer = new CSVPrinter(target, FORMAT);
		for (var ended : records) {
			var request = ended.request();
			printer.printRecord(RequestJson.text(request.time()), RequestJson.text(request.client()),
					RequestJson.id(request.operation()), request.file(), ended.path(), ended.outcome().id(),
					RequestJson.known(ended.bytes()), RequestJson.millis(ended.duration()),
					RequestJson.known(ended.retransmissions()),
					ended.agreed().entrySet().stream().map(option -> option.getKey() + '=' + option.getValue())
							.collect(Collectors.joining(" ")), //$NON-NLS-1$
					ended.reason(), request.protocol().id());
		}
		printer.flush();
	}
}
