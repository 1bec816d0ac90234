package org.dialtone.firmware.inspect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.Severity;
import org.dialtone.firmware.Entry;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.Header;
import org.dialtone.firmware.Inspection;
import org.dialtone.firmware.formats.Input;
import org.dialtone.firmware.internal.bundles.BundleReader;
import org.dialtone.firmware.internal.bundles.Spool;
import org.dialtone.firmware.internal.bundles.Unpacked;

/**
 * An archive with the files of a load, which are unpacked into a temporary file and
 * inspected; archives among them are opened too, as if they were folders, but not those
 * inside these. Whatever is wrong with an archive becomes a finding. To be closed; for one
 * thread at a time.
 */
public final class Bundle implements AutoCloseable {

	private static final int MOST_LISTS = 200;
	private static final int MOST_FINDINGS = 1000;

	private final Inspector inspector;
	private final UnaryOperator<Inspection> further;
	private final String file;
	private final String kind;
	private final Spool spool;
	private final Map<String, Unpacked> files = new LinkedHashMap<>();
	private final Map<String, List<Finding>> wrong = new LinkedHashMap<>();
	private final List<Entry> entries = new ArrayList<>();
	private final List<Finding> findings = new ArrayList<>();
	private final List<String> lists = new ArrayList<>();
	private int unlisted;
	private boolean limited;

	private Bundle(Inspector inspector, UnaryOperator<Inspection> further, String file, String kind) throws IOException {
		this.inspector = inspector;
		this.further = further;
		this.file = file;
		this.kind = kind;
		spool = new Spool();
	}

	/**
	 * Opens an archive.
	 *
	 * @param inspection of the file, which may have a signature before the archive
	 * @param input      the file
	 * @param inspector  inspects the entries
	 * @param further    adds findings to an inspection of an entry
	 * @return empty if the file is no archive with files
	 * @throws IOException when the file cannot be read, or the temporary file not be written
	 */
	public static Optional<Bundle> open(Inspection inspection, Input input, Inspector inspector, UnaryOperator<Inspection> further) throws IOException {
		var packed = packed(inspection, input);
		var kind = BundleReader.kind(inspection.kind(), packed);
		if (kind.isEmpty()) {
			return Optional.empty();
		}
		var bundle = new Bundle(inspector, further, inspection.file(), kind.get());
		try {
			bundle.read(kind.get(), packed, ""); //$NON-NLS-1$
			return Optional.of(bundle);
		} catch (IOException | RuntimeException e) {
			bundle.close();
			throw e;
		}
	}

	/** What is behind the signature. */
	private static Input packed(Inspection inspection, Input input) throws IOException {
		long start = Math.min(input.size(), inspection.contents().header().map(Header::length).orElse(0L));
		return input.slice(start, input.size() - start);
	}

	private void read(String format, Input packed, String folder) throws IOException {
		boolean outer = folder.isEmpty();
		new BundleReader(spool, new BundleReader.Taker() {
			@Override
			public boolean take(Unpacked unpacked, List<Finding> about) throws IOException {
				return add(folder + unpacked.name(), unpacked, about, outer);
			}

			@Override
			public void wrong(Finding finding) {
				limited |= finding.rule().equals(FirmwareRule.BUNDLE_BOMB.id()) || finding.rule().equals(FirmwareRule.BUNDLE_CROWDED.id());
				find(finding);
			}
		}, outer ? file : place(folder.substring(0, folder.length() - 1))).read(format, packed, outer);
	}

	private boolean add(String name, Unpacked unpacked, List<Finding> about, boolean outer) throws IOException {
		if (lists.size() >= MOST_LISTS) {
			limited = true;
			find(FirmwareRule.BUNDLE_CROWDED.finding(Location.of(file), MOST_LISTS, "lists of loads")); //$NON-NLS-1$
			return false;
		}
		if (files.containsKey(name)) {
			find(FirmwareRule.ENTRY_DUPLICATE.finding(Location.of(file), name));
			return true;
		}
		files.put(name, unpacked);
		wrong.put(name, about);
		var inspection = inspection(name);
		entries.add(new Entry(name, inspection.kind(), inspection.size(), unpacked.time(), Entry.PACKED));
		further.apply(inspection).findings().forEach(this::find);
		if (inspection.contents().loadList().isPresent()) {
			lists.add(name);
		}
		var inner = packed(inspection, unpacked.bytes());
		var innerKind = BundleReader.kind(inspection.kind(), inner);
		if (innerKind.isPresent() && outer) {
			read(innerKind.get(), inner, name + '/');
		} else if (innerKind.isPresent()) {
			find(FirmwareRule.BUNDLE_DEEP.finding(Location.of(place(name)), name));
		}
		return !limited;
	}

	private void find(Finding finding) {
		if (findings.size() < (finding.severity() == Severity.ERROR ? 2 * MOST_FINDINGS : MOST_FINDINGS)) { // warnings leave room
			findings.add(finding);
		} else {
			unlisted++;
		}
	}

	private String place(String name) {
		return file + "!/" + name; //$NON-NLS-1$
	}

	/** Such as {@code zip}. */
	public String kind() {
		return kind;
	}

	/** Its files, as they come. */
	public List<Entry> entries() {
		return Collections.unmodifiableList(entries);
	}

	/** What is wrong with it and with its files. */
	List<Finding> findings() {
		var all = new ArrayList<>(findings);
		if (unlisted > 0) {
			all.add(FirmwareRule.MORE.finding(Location.of(file), unlisted));
		}
		return all;
	}

	/** The names of the files that list the parts of loads; none if it was not read to its end, since parts may follow. */
	List<String> lists() {
		return limited ? List.of() : Collections.unmodifiableList(lists);
	}

	/** The names of its files. */
	List<String> names() {
		return List.copyOf(files.keySet());
	}

	/** The inspection of a file. */
	Inspection inspection(String name) throws IOException {
		return inspector.inspect(place(name), name.substring(name.lastIndexOf('/') + 1), bytes(name)).withoutRegions().with(wrong.getOrDefault(name, List.of()));
	}

	/**
	 * The bytes of a file.
	 *
	 * @throws IOException when there is none of this name
	 */
	public Input bytes(String name) throws IOException {
		return Optional.ofNullable(files.get(name)).orElseThrow(() -> new IOException(name)).bytes();
	}

	@Override
	public void close() throws IOException {
		spool.close();
	}
}
