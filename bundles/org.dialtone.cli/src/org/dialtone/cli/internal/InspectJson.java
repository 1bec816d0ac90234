package org.dialtone.cli.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;

import org.dialtone.core.Finding;
import org.dialtone.firmware.Container;
import org.dialtone.firmware.Entry;
import org.dialtone.firmware.Header;
import org.dialtone.firmware.TrustList;
import org.dialtone.firmware.TrustRecord;
import org.dialtone.firmware.inspect.Load;
import org.dialtone.firmware.inspect.Report;
import org.eclipse.jdt.annotation.Nullable;

/** What was inspected, as JSON. */
final class InspectJson {

	private InspectJson() {
	}

	/** The fields of a file or a folder. */
	static void report(Json json, Report report) {
		var file = report.inspection();
		var contents = file.contents();
		json.field("file", file.file()).field("kind", file.kind()).value("size", file.size()).orNull("sha256", report.sha256()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.field("header", contents.header(), InspectJson::header).field("container", contents.container(), InspectJson::container); //$NON-NLS-1$ //$NON-NLS-2$
		list(json, "entries", contents.entries(), InspectJson::entry); //$NON-NLS-1$
		list(json, "certificates", contents.trustList().map(TrustList::records), InspectJson::certificate); //$NON-NLS-1$
		json.field("signatureOk", contents.trustList().flatMap(TrustList::signatureOk)).field("loads", report.loads(), InspectJson::load).field("findings", report.findings(), InspectJson::finding); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static <T> void list(Json json, String name, Optional<List<T>> items, BiConsumer<Json, T> fields) {
		if (items.isPresent()) {
			json.field(name, items.get(), fields);
		} else {
			json.field(name, (String) null);
		}
	}

	private static void header(Json json, Header header) {
		json.orNull("version", header.version()).value("length", header.length()).orNull("signer", header.signer()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.field("placeholderSigner", header.placeholder()).orNull("serial", header.serial()).orNull("digest", header.digest()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.orNull("fileName", header.fileName()).field("timestamp", time(header.timestamp())) //$NON-NLS-1$ //$NON-NLS-2$
				.field("order", header.order()).field("signatureSize", header.signatureSize()).field("encrypted", header.encrypted()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void container(Json json, Container container) {
		json.field("sha256Ok", container.sha256Ok()).field("sha256", container.sha256()) //$NON-NLS-1$ //$NON-NLS-2$
				.field("place", container.trailer() ? "end" : "start").value("length", container.headerLength()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.value("payloadLength", container.payloadLength()).orNull("fileName", container.fileName()) //$NON-NLS-1$ //$NON-NLS-2$
				.field("signatureSize", container.signatureSize()); //$NON-NLS-1$
	}

	private static void entry(Json json, Entry entry) {
		json.orNull("name", entry.name()).field("type", entry.type()).value("size", entry.size()).field("time", time(entry.time())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.value("offset", entry.offset() == Entry.PACKED ? null : Long.valueOf(entry.offset())); //$NON-NLS-1$
	}

	private static void certificate(Json json, TrustRecord entry) {
		json.field("function", entry.function()).orNull("role", entry.role()).orNull("subject", entry.subject()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.orNull("issuer", entry.issuer()).orNull("serial", entry.serial()); //$NON-NLS-1$ //$NON-NLS-2$
		var certificate = entry.certificate();
		json.field("notBefore", time(certificate.map(TrustRecord.Certificate::notBefore))) //$NON-NLS-1$
				.field("notAfter", time(certificate.map(TrustRecord.Certificate::notAfter))) //$NON-NLS-1$
				.field("keySize", Json.orNull(certificate.map(TrustRecord.Certificate::keySize))) //$NON-NLS-1$
				.field("sha1", Json.orNull(certificate.map(TrustRecord.Certificate::sha1))) //$NON-NLS-1$
				.field("sha256", Json.orNull(certificate.map(TrustRecord.Certificate::sha256))); //$NON-NLS-1$
	}

	private static void load(Json json, Load load) {
		json.field("name", load.name()).orNull("version", load.version()).orNull("protocol", load.protocol()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.field("models", load.models()).field("parts", load.parts(), InspectJson::part).field("complete", load.complete()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void part(Json json, Load.Part part) {
		json.field("name", part.name()).field("state", part.state().id()).value("size", size(part.size())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.orNull("platform", part.platform()).field("optional", part.optional()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void finding(Json json, Finding finding) {
		json.field("rule", finding.rule()).field("severity", finding.severity().name().toLowerCase(Locale.ROOT)) //$NON-NLS-1$ //$NON-NLS-2$
				.field("summary", finding.summary()).orNull("explanation", finding.explanation()).orNull("solution", finding.solution()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.field("where", finding.where().toString()); //$NON-NLS-1$
	}

	private static @Nullable String time(Optional<Instant> time) {
		return Json.orNull(time.map(Instant::toString));
	}

	private static @Nullable Long size(OptionalLong size) {
		return size.isPresent() ? size.getAsLong() : null;
	}
}
