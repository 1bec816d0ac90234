package org.dialtone.core.scope;

import java.util.List;
import java.util.Optional;

/**
 * For which phones something holds: for those that are all of this.
 *
 * @param models   ids of the models: those that are named, and those of the families and
 *                 groups that are named; in catalogue order, each once, followed by the ids
 *                 that are not in the catalogue
 * @param firmware the kind of firmware that they run; empty if it does not matter
 * @param loads    the loads that they run
 * @param hardware their hardware versions
 */
public record Scope(List<String> models, Optional<FirmwareKind> firmware, VersionRange loads, HardwareRange hardware) {

	/** Makes an immutable scope. */
	public Scope {
		models = List.copyOf(models);
	}

	/** The loads, if they matter. */
	public Optional<VersionRange> limitedLoads() {
		return Optional.of(loads).filter(range -> !range.equals(VersionRange.ANY));
	}

	/** The hardware versions, if they matter. */
	public Optional<HardwareRange> limitedHardware() {
		return Optional.of(hardware).filter(range -> !range.equals(HardwareRange.ANY));
	}

	/** All phones of some models. */
	public static Scope of(List<String> models) {
		return new Scope(models, Optional.empty(), VersionRange.ANY, HardwareRange.ANY);
	}
}
