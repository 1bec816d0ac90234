package org.dialtone.product.tests;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which bundle may use which: the table in docs/architecture.md. Names are without
 * {@code org.dialtone.}. A bundle that is not in the plan has no place in the house.
 */
final class HousePlan {

	private static final String OURS = "org.dialtone.";
	private static final String EXAMPLES = "example.";

	private static final Set<String> GROUND = Set.of("core", "serving", "tftp", "firmware", "simulator", "recovery");

	private static final Map<String, Set<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
			// top
			Map.entry("app", Set.of("ui", "ui.phones", "ui.procedures", "ui.tftp", "ui.recovery", "ui.firmware", "core",
					"serving", "tftp", "firmware", "simulator", "recovery")),
			Map.entry("cli", GROUND),
			Map.entry("help", Set.of()),
			// middle
			Map.entry("ui", Set.of("core", "serving")),
			Map.entry("ui.phones", Set.of("core", "ui")),
			Map.entry("ui.procedures", Set.of("core", "serving", "firmware", "ui")),
			Map.entry("ui.tftp", Set.of("core", "serving", "tftp", "ui")),
			Map.entry("ui.recovery", Set.of("core", "serving", "recovery", "simulator", "ui")),
			Map.entry("ui.firmware", Set.of("core", "serving", "firmware", "ui")),
			// ground
			Map.entry("recovery", Set.of("core", "serving", "firmware")),
			Map.entry("simulator", Set.of("core", "firmware", "tftp")),
			Map.entry("tftp", Set.of("serving")),
			Map.entry("firmware", Set.of("core", "serving")),
			Map.entry("serving", Set.of()),
			Map.entry("core", Set.of()),
			// content: plug-ins as third parties write them
			Map.entry("cisco", Set.of("core"))));

	private static final Set<String> PLUG_IN = Set.of("core", "firmware", "recovery");

	private HousePlan() {
	}

	/** Whether the plan has a place for a bundle. */
	static boolean knows(String bundle) {
		return allowed(bundle).isPresent();
	}

	/** Whether a bundle may use another one of ours. */
	static boolean allows(String bundle, String used) {
		return allowed(bundle).orElse(Set.of()).contains(shortName(used));
	}

	/** What a bundle may use, as words for a message. */
	static String allowedWords(String bundle) {
		List<String> names = allowed(bundle).orElse(Set.of()).stream().sorted().toList();
		return names.isEmpty() ? "nothing of ours" : String.join(", ", names);
	}

	/** The bundle of the plan that a package, a type or a bundle name belongs to: the longest that fits. */
	static Optional<String> owner(String name) {
		return MAY_USE.keySet().stream().map(OURS::concat)
				.filter(bundle -> name.equals(bundle) || name.startsWith(bundle + "."))
				.max((a, b) -> a.length() - b.length());
	}

	private static Optional<Set<String>> allowed(String bundle) {
		String name = shortName(bundle);
		return name.startsWith(EXAMPLES) ? Optional.of(PLUG_IN) : Optional.ofNullable(MAY_USE.get(name));
	}

	private static String shortName(String bundle) {
		return bundle.startsWith(OURS) ? bundle.substring(OURS.length()) : bundle;
	}
}
