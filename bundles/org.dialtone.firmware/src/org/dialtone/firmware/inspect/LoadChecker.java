package org.dialtone.firmware.inspect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.Place;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.Header;
import org.dialtone.firmware.Inspection;
import org.dialtone.firmware.ListedPart;
import org.dialtone.firmware.formats.Input;
import org.dialtone.firmware.inspect.Load.Part;
import org.dialtone.firmware.inspect.Load.State;

/** Looks for the parts of loads among other files. */
public final class LoadChecker {

	/** What TFTP counts in blocks of 512 bytes before its block number starts again. */
	private static final long MOST_OVER_TFTP = 65_535L * 512;
	/** In which own names are looked for; all headers are shorter. */
	private static final int START = 4096;
	/** So many files are looked into when a part is not there under its name. */
	private static final int MOST_CANDIDATES = 2000;

	private final Surroundings files;
	private final Inspector inspector;
	private final Catalogue catalogue;
	private final Set<String> names;
	private final Map<String, Optional<String>> ownNames = new HashMap<>();

	/** Looks among files. */
	public LoadChecker(Surroundings files, Inspector inspector, Catalogue catalogue) {
		this.files = files;
		this.inspector = inspector;
		this.catalogue = catalogue;
		names = new HashSet<>(files.names());
	}

	/**
	 * The load that a list describes; empty if the file is no list.
	 *
	 * @throws IOException when a part cannot be read
	 */
	public Optional<Load> check(Inspection list, String fileName) throws IOException {
		var loadList = list.contents().loadList();
		if (loadList.isEmpty()) {
			return Optional.empty();
		}
		var ownName = list.contents().ownName();
		var meaning = LoadNames.of(ownName.isEmpty() ? fileName : ownName, loadList.get(), catalogue);
		var name = LoadNames.withoutEnding(ownName.isEmpty() ? fileName : ownName);
		var parts = new ArrayList<Part>();
		var findings = new ArrayList<Finding>();
		for (var part : loadList.get().parts()) {
			parts.add(check(part, name, Location.of(list.file()), findings));
		}
		return Optional.of(new Load(name, meaning.version(), meaning.protocol(), meaning.models(), parts, findings));
	}

	private Part check(ListedPart part, String load, Place where, List<Finding> findings) throws IOException {
		var found = find(part.name());
		var state = found.isEmpty() ? State.MISSING : state(part, found.get());
		long size = found.isEmpty() ? part.size().orElse(-1) : files.inspection(found.get()).size();
		var rule = rule(state);
		if (rule.isPresent() && !(state == State.MISSING && part.optional())) {
			findings.add(rule.get().finding(where, part.name(), load, found.orElse(""))); //$NON-NLS-1$
		}
		if (size > MOST_OVER_TFTP) {
			findings.add(FirmwareRule.PART_LARGE.finding(where, part.name(), load));
		}
		return new Part(part.name(), state, size < 0 ? OptionalLong.empty() : OptionalLong.of(size), part.platform(), part.optional());
	}

	/** The file that is the part: the one with its name, or with its name in another case, or with its name inside. */
	private Optional<String> find(String name) throws IOException {
		if (names.contains(name)) {
			return Optional.of(name);
		}
		var sameButForCase = files.names().stream().filter(name::equalsIgnoreCase).findFirst();
		if (sameButForCase.isPresent()) {
			return sameButForCase;
		}
		for (var candidate : files.names().subList(0, Math.min(files.names().size(), MOST_CANDIDATES))) {
			if (ownName(candidate).filter(name::equals).isPresent()) {
				return Optional.of(candidate);
			}
		}
		return Optional.empty();
	}

	/** What a file says that it is called; looks at its start alone. */
	private Optional<String> ownName(String candidate) throws IOException {
		if (!ownNames.containsKey(candidate)) {
			var start = files.read(candidate, input -> input.upTo(0, START));
			var own = inspector.inspect(candidate, candidate, Input.of(start)).contents().ownName();
			ownNames.put(candidate, own.isEmpty() ? Optional.empty() : Optional.of(own));
		}
		return ownNames.getOrDefault(candidate, Optional.empty());
	}

	private State state(ListedPart part, String found) throws IOException {
		if (!found.equals(part.name())) {
			return found.equalsIgnoreCase(part.name()) ? State.WRONG_CASE : State.RENAMED;
		}
		var file = files.inspection(found);
		long size = part.size().orElse(file.size());
		var own = file.contents().ownName();
		if (file.size() < size || file.has(FirmwareRule.TRUNCATED) || file.has(FirmwareRule.ENDS_EARLY) || file.has(FirmwareRule.ENTRY_CUT) || file.size() == 0) {
			return State.TRUNCATED;
		} else if (file.has(FirmwareRule.HASH_WRONG) || file.has(FirmwareRule.ENTRY_CHECKSUM) || !startsAsListed(part, file)) {
			return State.BAD_HASH;
		} else if (!own.isEmpty() && !own.equalsIgnoreCase(part.name())) {
			return State.RENAMED;
		}
		return file.size() > size || file.has(FirmwareRule.TRAILING_BYTES) ? State.TRAILING_BYTES : State.PRESENT;
	}

	/** Some lists tell the first characters of the body. */
	private boolean startsAsListed(ListedPart part, Inspection file) throws IOException {
		long body = file.contents().header().map(Header::length).orElse(0L);
		return part.start().isEmpty() || files.read(part.name(), input -> new String(input.upTo(body, part.start().length()), ISO_8859_1))
				.equals(part.start());
	}

	private static Optional<FirmwareRule> rule(State state) {
		return switch (state) {
		case PRESENT -> Optional.empty();
		case MISSING -> Optional.of(FirmwareRule.PART_MISSING);
		case WRONG_CASE -> Optional.of(FirmwareRule.PART_CASE);
		case RENAMED -> Optional.of(FirmwareRule.PART_RENAMED);
		case TRUNCATED -> Optional.of(FirmwareRule.PART_TRUNCATED);
		case TRAILING_BYTES -> Optional.of(FirmwareRule.PART_TRAILING);
		case BAD_HASH -> Optional.of(FirmwareRule.PART_HASH);
		};
	}
}
