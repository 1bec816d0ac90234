package org.dialtone.firmware.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.firmware.ConfiguredLoad;
import org.dialtone.firmware.Container;
import org.dialtone.firmware.Contents;
import org.dialtone.firmware.Entry;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.Header;
import org.dialtone.firmware.Inspection;
import org.dialtone.firmware.LoadList;
import org.dialtone.firmware.TrustList;

/** What all formats at work on a file have found so far. Of each thing, the first counts. */
final class Collected {

	private static final int MOST_FINDINGS = 200;

	private final Set<Finding> findings = new LinkedHashSet<>();
	private int unlisted;
	private String kind = Inspection.UNKNOWN;
	private Optional<Header> header = Optional.empty();
	private Optional<Container> container = Optional.empty();
	private Optional<List<Entry>> entries = Optional.empty();
	private Optional<LoadList> loadList = Optional.empty();
	private Optional<TrustList> trustList = Optional.empty();
	private List<ConfiguredLoad> loads = List.of();

	void kind(String inner) {
		kind = inner;
	}

	String kind() {
		return kind;
	}

	void add(Finding finding) {
		if (findings.size() < MOST_FINDINGS) {
			findings.add(finding);
		} else if (!findings.contains(finding)) {
			unlisted++;
		}
	}

	void header(Header found) {
		header = header.or(() -> Optional.of(found));
	}

	void container(Container found) {
		container = container.or(() -> Optional.of(found));
	}

	void entries(List<Entry> found) {
		entries = entries.or(() -> Optional.of(found));
	}

	void loadList(LoadList found) {
		loadList = loadList.or(() -> Optional.of(found));
	}

	void trustList(TrustList found) {
		trustList = trustList.or(() -> Optional.of(found));
	}

	void configuredLoads(List<ConfiguredLoad> found) {
		loads = loads.isEmpty() ? List.copyOf(found) : loads;
	}

	/** Takes what others have found. */
	void take(Collected other) {
		kind = other.kind.equals(Inspection.UNKNOWN) ? kind : other.kind;
		other.findings.forEach(this::add);
		unlisted += other.unlisted;
		other.header.ifPresent(this::header);
		other.container.ifPresent(this::container);
		other.entries.ifPresent(this::entries);
		other.loadList.ifPresent(this::loadList);
		other.trustList.ifPresent(this::trustList);
		configuredLoads(other.loads);
	}

	Contents contents() {
		return new Contents(header, container, entries, loadList, trustList, loads);
	}

	List<Finding> findings(String file) {
		var all = new ArrayList<>(findings);
		if (unlisted > 0) {
			all.add(FirmwareRule.MORE.finding(Location.of(file), unlisted));
		}
		return all;
	}
}
