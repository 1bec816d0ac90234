package org.dialtone.cli.internal;

import java.util.Locale;
import java.util.stream.Collectors;

import org.dialtone.core.Finding;
import org.dialtone.firmware.Container;
import org.dialtone.firmware.Header;
import org.dialtone.firmware.TrustList;
import org.dialtone.firmware.TrustRecord;
import org.dialtone.firmware.inspect.Load;
import org.dialtone.firmware.inspect.Report;
import org.eclipse.osgi.util.NLS;

/** What was inspected, as text. */
final class InspectPage {

	private final TextPage page = new TextPage();

	private InspectPage() {
	}

	/** A file or a folder. */
	static String text(Report report) {
		var page = new InspectPage();
		page.write(report);
		return page.page.text();
	}

	private void write(Report report) {
		var file = report.inspection();
		var contents = file.contents();
		page.title(file.file());
		page.field(Messages.inspect_kind, file.kind());
		page.field(Messages.inspect_size, NLS.bind(Messages.inspect_bytes, file.size()));
		field("SHA-256", report.sha256()); //$NON-NLS-1$
		contents.header().ifPresent(header -> header(header, contents.trustList().isPresent()));
		contents.container().ifPresent(this::container);
		contents.trustList().ifPresent(this::trustList);
		contents.entries().filter(entries -> !entries.isEmpty()).ifPresent(entries -> {
			page.heading(Messages.inspect_entries);
			entries.forEach(entry -> page.item(NLS.bind(Messages.inspect_entry,
					new Object[] { entry.name().isEmpty() ? entry.type() : entry.name(), entry.size(), entry.type() })));
		});
		report.loads().forEach(this::load);
		if (!report.findings().isEmpty()) {
			page.heading(Messages.inspect_findings);
			report.findings().forEach(this::finding);
		}
	}

	/** The signature of a trust list is checked, and told of elsewhere. */
	private void header(Header header, boolean checked) {
		if (!checked) {
			page.field(Messages.inspect_signature, header.signatureSize() == 0 ? Messages.inspect_unsigned
					: NLS.bind(Messages.inspect_signed, header.version(), header.digest()));
		}
		page.field(Messages.inspect_signer, header.placeholder() ? Messages.inspect_placeholder : header.signer());
		field(Messages.inspect_own_name, header.fileName());
		header.timestamp().ifPresent(time -> page.field(Messages.inspect_time, time.toString()));
	}

	private void container(Container container) {
		page.field(Messages.inspect_container, container.sha256Ok().isEmpty() ? Messages.inspect_hash_unknown
				: container.sha256Ok().get() ? Messages.inspect_hash_ok : Messages.inspect_hash_wrong);
		field(Messages.inspect_own_name, container.fileName());
	}

	private void trustList(TrustList list) {
		page.field(Messages.inspect_verified, list.signatureOk().isEmpty() ? Messages.inspect_verified_unknown
				: list.signatureOk().get() ? Messages.inspect_verified_ok : Messages.inspect_verified_wrong);
		page.heading(Messages.inspect_certificates);
		list.records().forEach(this::record);
	}

	private void record(TrustRecord entry) {
		page.item(NLS.bind(Messages.inspect_record, entry.role().isEmpty() ? Integer.toString(entry.function()) : entry.role(), entry.subject()));
		entry.certificate().ifPresent(certificate -> {
			page.detail(Messages.inspect_valid, NLS.bind(Messages.inspect_validity, certificate.notBefore(), certificate.notAfter()));
			page.detail(Messages.inspect_key, NLS.bind(Messages.inspect_bits, certificate.keySize()));
			page.exact("SHA-1", certificate.sha1()); //$NON-NLS-1$
		});
	}

	private void load(Load load) {
		page.heading(Messages.inspect_load);
		page.field(Messages.inspect_name, load.name());
		page.field(Messages.inspect_state, load.complete() ? Messages.inspect_complete : Messages.inspect_incomplete);
		field(Messages.inspect_version, load.version());
		field(Messages.inspect_protocol, load.protocol());
		field(Messages.inspect_models, load.models().stream().collect(Collectors.joining(", "))); //$NON-NLS-1$
		var table = new Table();
		load.parts().forEach(part -> table.row(part.state().id(), part.size().isPresent() ? Long.toString(part.size().getAsLong()) : "", //$NON-NLS-1$
				part.platform(), part.name()));
		page.table(table);
	}

	private void finding(Finding finding) {
		page.item(NLS.bind(Messages.inspect_finding, finding.severity().name().toLowerCase(Locale.ROOT), finding.summary()));
		page.detail(Messages.inspect_where, finding.where().toString());
		if (!finding.explanation().isEmpty()) {
			page.detail(Messages.inspect_why, finding.explanation());
		}
		if (!finding.solution().isEmpty()) {
			page.detail(Messages.inspect_solution, finding.solution());
		}
	}

	private void field(String name, String text) {
		if (!text.isEmpty()) {
			page.field(name, text);
		}
	}
}
