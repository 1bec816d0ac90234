package org.dialtone.product.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Packages of one bundle that use one another in a circle. */
final class PackageCircles {

	private static final Pattern IMPORT = Pattern.compile("\\bimport\\s+(?:static\\s+)?([\\w.]+)");

	private PackageCircles() {
	}

	/** Each circle once: its packages in alphabetical order. */
	static List<Set<String>> of(HouseBundle bundle) {
		Map<String, Set<String>> uses = uses(bundle);
		List<Set<String>> circles = new ArrayList<>();
		for (String name : uses.keySet()) {
			if (circles.stream().noneMatch(circle -> circle.contains(name))) {
				Set<String> circle = new TreeSet<>(reachable(name, uses));
				circle.removeIf(other -> !reachable(other, uses).contains(name));
				if (!circle.isEmpty()) {
					circles.add(circle);
				}
			}
		}
		return circles;
	}

	/** The packages that each package uses, without itself. */
	private static Map<String, Set<String>> uses(HouseBundle bundle) {
		Map<String, Set<String>> uses = new TreeMap<>();
		bundle.sources().keySet().forEach(file -> uses.put(packageOf(file), new TreeSet<>()));
		bundle.sources().forEach((file, text) -> {
			String user = packageOf(file);
			Matcher found = IMPORT.matcher(text.code());
			while (found.find()) {
				String used = longestPrefix(found.group(1), uses.keySet());
				if (used != null && !used.equals(user)) {
					uses.get(user).add(used);
				}
			}
		});
		return uses;
	}

	private static String packageOf(String file) {
		int end = file.lastIndexOf('/');
		return end < 0 ? "" : file.substring(0, end).replace('/', '.');
	}

	private static String longestPrefix(String name, Set<String> packages) {
		String prefix = name;
		while (!packages.contains(prefix)) {
			int end = prefix.lastIndexOf('.');
			if (end < 0) {
				return null;
			}
			prefix = prefix.substring(0, end);
		}
		return prefix;
	}

	private static Set<String> reachable(String start, Map<String, Set<String>> uses) {
		Set<String> reached = new TreeSet<>();
		Deque<String> open = new ArrayDeque<>(uses.get(start));
		while (!open.isEmpty()) {
			String next = open.pop();
			if (reached.add(next)) {
				open.addAll(uses.get(next));
			}
		}
		return reached;
	}
}
