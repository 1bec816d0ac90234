package org.dialtone.firmware.internal.signed;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.Header;
import org.dialtone.firmware.TrustList;
import org.dialtone.firmware.TrustRecord;
import org.dialtone.firmware.formats.Format;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.internal.Messages;

/** CTL and ITL files: a header, and records of whom a phone trusts with what. */
public final class TrustListFormat implements Format {

	/** Tag, length, and the length of the record. */
	private static final int SHORTEST_RECORD = 5;
	private static final int MOST_RECORDS = 1000;
	private static final int MOST_CERTIFICATES = 39;
	private static final int LARGEST = 64 << 10;
	private static final int MOST_SIGNERS = 2;

	@Override
	public String id() {
		return "trust-list"; //$NON-NLS-1$
	}

	@Override
	public boolean recognises(Glimpse glimpse) {
		return HeaderReader.startsWithHeader(glimpse) && glimpse.has(3, "01 02") && glimpse.has(10, "1C 00 02"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void read(Reading reading) throws IOException {
		var reader = new HeaderReader(reading);
		var header = reader.read();
		var records = records(reading, reader.length());
		var entries = records.stream().map(RecordReader::entry).toList();
		var signatureOk = verify(reading, reader, header, records);
		reading.trustList(new TrustList(entries, signatureOk));
		checkSize(reading, entries);
		checkRoles(reading, header, entries);
		checkValidity(reading, records);
		era(reading, header);
	}

	private static List<RecordReader> records(Reading reading, long from) throws IOException {
		var records = new ArrayList<RecordReader>();
		var input = reading.input();
		long position = from;
		while (position < input.size()) {
			if (records.size() == MOST_RECORDS) {
				reading.finding(FirmwareRule.TOO_MANY, position, MOST_RECORDS, "records"); //$NON-NLS-1$
				break;
			}
			var start = input.bytes(position, SHORTEST_RECORD);
			int length = (start[3] & 0xFF) << 8 | start[4] & 0xFF;
			if (start[0] != 1 || start[1] != 0 || start[2] != 2 || length < SHORTEST_RECORD) {
				reading.regions().unknown("records", position, input.size() - position, Messages.why_lies); //$NON-NLS-1$
				reading.finding(FirmwareRule.LENGTH_IMPOSSIBLE, position, "record", length); //$NON-NLS-1$
				break;
			}
			long end = Math.min(position + length, input.size());
			if (end < position + length) {
				reading.finding(FirmwareRule.TRUNCATED, end, position + length - end);
			}
			records.add(RecordReader.read(reading, position, end, records.size() + 1));
			position = end;
		}
		return records;
	}

	private static Optional<Boolean> verify(Reading reading, HeaderReader reader, Header header, List<RecordReader> records) throws IOException {
		var signature = reader.element(HeaderTag.SIGNATURE);
		if (signature.isEmpty()) {
			return Optional.empty();
		}
		var key = records.stream().filter(entry -> sameSerial(entry.serial(), header.serial())).flatMap(entry -> entry.key().stream()).findFirst();
		if (key.isEmpty()) {
			reading.finding(FirmwareRule.TRUST_SIGNER, signature.get().offset(), header.serial());
			return Optional.empty();
		}
		var ok = ListSignature.verify(reading.input(), signature.get(), key.get(), header.digest());
		if (ok.isPresent() && !ok.get()) {
			reading.finding(FirmwareRule.TRUST_SIGNATURE, signature.get().offset());
		}
		return ok;
	}

	/** The header pads serial numbers with zeros, records may not. */
	private static boolean sameSerial(String one, String other) {
		return one.replaceFirst("^0+", "").equals(other.replaceFirst("^0+", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private static void checkSize(Reading reading, List<TrustRecord> entries) {
		long certificates = entries.stream().filter(entry -> entry.certificate().isPresent()).count();
		if (certificates > MOST_CERTIFICATES || reading.input().size() > LARGEST) {
			reading.finding(FirmwareRule.TRUST_SIZE, 0, certificates, reading.input().size());
		}
	}

	private static void checkRoles(Reading reading, Header header, List<TrustRecord> entries) {
		long signers = entries.stream().filter(entry -> entry.function() == RecordReader.SAST).count();
		if (signers > MOST_SIGNERS) {
			reading.finding(FirmwareRule.TRUST_SAST, 0, signers);
		}
		if (isNamed("CTL", header, reading) && entries.stream().anyMatch(entry -> entry.function() == RecordReader.TVS)) { //$NON-NLS-1$
			reading.finding(FirmwareRule.TRUST_TVS, 0);
		}
	}

	private static boolean isNamed(String start, Header header, Reading reading) {
		return (header.fileName().isEmpty() ? reading.fileName() : header.fileName()).toUpperCase(Locale.ROOT).startsWith(start);
	}

	private static void checkValidity(Reading reading, List<RecordReader> records) {
		var now = Instant.now();
		for (var each : records) {
			each.entry().certificate().ifPresent(certificate -> {
				if (certificate.notAfter().isBefore(now)) {
					reading.finding(FirmwareRule.CERTIFICATE_EXPIRED, each.offset(), certificate.subject(), certificate.notAfter());
				} else if (certificate.notBefore().isAfter(now)) {
					reading.finding(FirmwareRule.CERTIFICATE_FUTURE, each.offset(), certificate.subject(), certificate.notBefore());
				}
			});
		}
	}

	/** From a certain version on, call managers sign their ITL with a key made for that alone. */
	private static void era(Reading reading, Header header) {
		if (isNamed("ITL", header, reading) && header.signer().toUpperCase(Locale.ROOT).contains("CN=ITLRECOVERY")) { //$NON-NLS-1$ //$NON-NLS-2$
			reading.finding(FirmwareRule.TRUST_ERA, 0);
		}
	}
}
