package org.dialtone.core.internal.read;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Guesses what an unknown word was meant to be. */
public final class Similar {

	private static final int LONGEST = 40;

	private Similar() {
	}

	/** The known word that is most similar, if any is similar enough. */
	public static Optional<String> to(String word, Collection<String> known) {
		if (word.length() > LONGEST) {
			return Optional.empty();
		}
		int best = Math.max(1, word.length() / 3) + 1;
		Optional<String> found = Optional.empty();
		for (var candidate : known) {
			int distance = Math.abs(candidate.length() - word.length()) >= best ? best
					: distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
			if (distance < best) {
				best = distance;
				found = Optional.of(candidate);
			}
		}
		return found;
	}

	/** How many letters must be inserted, removed, replaced or swapped with the next. */
	private static int distance(String one, String other) {
		int[][] cost = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					cost[i][j] = i + j;
					continue;
				}
				boolean same = one.charAt(i - 1) == other.charAt(j - 1);
				cost[i][j] = Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
					cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
				}
			}
		}
		return cost[one.length()][other.length()];
	}
}
