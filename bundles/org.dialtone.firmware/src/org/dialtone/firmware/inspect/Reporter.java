package org.dialtone.firmware.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.dialtone.core.Finding;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.firmware.Contents;
import org.dialtone.firmware.Entry;
import org.dialtone.firmware.Inspection;
import org.dialtone.firmware.Region;
import org.dialtone.firmware.Region.Kind;
import org.dialtone.firmware.formats.FileInput;

/** Inspects files and folders, and says which loads they describe and what is there of them. */
public final class Reporter {

	private final Inspector inspector;
	private final Supplier<Catalogue> catalogue;

	/**
	 * Reports by what the catalogue knows.
	 *
	 * @param catalogue asked only when a file needs it
	 */
	public Reporter(Inspector inspector, Supplier<Catalogue> catalogue) {
		this.inspector = inspector;
		this.catalogue = catalogue;
	}

	/**
	 * Reports on a file, whose parts may lie beside it, or on a folder or an archive with all of its files.
	 *
	 * @throws IOException when it cannot be read
	 */
	public Report report(Path file) throws IOException {
		return Files.isDirectory(file) ? folder(file) : single(file);
	}

	private Report single(Path file) throws IOException {
		Inspection inspection;
		String sha256;
		try (var input = new FileInput(file)) {
			inspection = inspector.inspect(file.toString(), String.valueOf(file.getFileName()), input);
			sha256 = Inspector.sha256(input);
			var opened = Bundle.open(inspection, input, inspector, this::withCatalogue);
			if (opened.isPresent()) {
				try (var bundle = opened.get()) {
					return bundle(bundle, inspection, sha256);
				}
			}
		}
		inspection = withCatalogue(inspection);
		if (inspection.contents().loadList().isEmpty()) {
			return new Report(inspection, sha256, List.of());
		}
		var files = new FolderSurroundings(file.toAbsolutePath().getParent(), inspector);
		var load = new LoadChecker(files, inspector, catalogue.get()).check(inspection, String.valueOf(file.getFileName()));
		return new Report(inspection, sha256, load.stream().toList());
	}

	/** The parts of a load are beside its list, wherever in the archive this is. */
	private Report bundle(Bundle bundle, Inspection file, String sha256) throws IOException {
		var loads = new ArrayList<Load>();
		var checkers = new HashMap<String, LoadChecker>();
		for (var list : bundle.lists()) {
			var folder = BundleSurroundings.folderOf(list);
			var checker = checkers.computeIfAbsent(folder, name -> new LoadChecker(new BundleSurroundings(bundle, name), inspector, catalogue.get()));
			checker.check(bundle.inspection(list), list.substring(folder.length())).ifPresent(loads::add);
		}
		var contents = new Contents(file.contents().header(), file.contents().container(), Optional.of(bundle.entries()), Optional.empty(), Optional.empty(), List.of());
		return new Report(new Inspection(file.file(), bundle.kind(), file.size(), file.root(), contents, file.findings()).with(bundle.findings()), sha256, loads);
	}

	/** With what is wrong with a configuration file by what the catalogue knows. */
	private Inspection withCatalogue(Inspection inspection) {
		return inspection.contents().loads().isEmpty() ? inspection
				: inspection.with(new ConfigChecker(catalogue.get()).check(inspection));
	}

	private Report folder(Path folder) throws IOException {
		var files = new FolderSurroundings(folder, inspector);
		var lists = new ArrayList<String>();
		var entries = new ArrayList<Entry>();
		var findings = new ArrayList<Finding>();
		long size = 0;
		for (var name : files.names()) {
			var inspection = files.inspection(name);
			entries.add(new Entry(name, inspection.kind(), inspection.size(), Optional.of(Files.getLastModifiedTime(folder.resolve(name)).toInstant()), 0));
			findings.addAll(withCatalogue(inspection).findings());
			size += inspection.size();
			if (inspection.contents().loadList().isPresent()) {
				lists.add(name);
			}
		}
		var loads = new ArrayList<Load>();
		if (!lists.isEmpty()) {
			var checker = new LoadChecker(files, inspector, catalogue.get());
			for (var name : lists) {
				checker.check(files.inspection(name), name).ifPresent(loads::add);
			}
		}
		var contents = new Contents(Optional.empty(), Optional.empty(), Optional.of(entries), Optional.empty(), Optional.empty(), List.of());
		var root = new Region(Kind.STRUCTURE, String.valueOf(folder.getFileName()), 0, 0, "", "", List.of()); //$NON-NLS-1$ //$NON-NLS-2$
		return new Report(new Inspection(folder.toString(), Report.FOLDER, size, root, contents, findings), "", loads); //$NON-NLS-1$
	}
}
