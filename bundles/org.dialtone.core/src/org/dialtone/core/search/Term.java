package org.dialtone.core.search;

/** Something by which phones and procedures can be found. */
sealed interface Term {

	/** Shorter words match only at the start of words, except in names. */
	int INSIDE_FROM = 3;

	/** How well a word matches. */
	Level match(Word word);

	/**
	 * Words.
	 *
	 * @param text       in lower case
	 * @param insideFrom the least length of a word that also matches inside other words
	 */
	record Text(String text, int insideFrom) implements Term {
		@Override
		public Level match(Word word) {
			var wanted = word.text();
			int at = text.indexOf(wanted);
			if (at <= 0) {
				return at < 0 ? Level.NONE : text.length() == wanted.length() ? Level.EXACT : Level.PREFIX;
			}
			for (; at > 0; at = text.indexOf(wanted, at + 1)) {
				if (!Character.isLetterOrDigit(text.charAt(at - 1)) && Character.isLetterOrDigit(text.charAt(at))) {
					return Level.WORD;
				}
			}
			return wanted.length() >= insideFrom ? Level.INSIDE : Level.NONE;
		}
	}

	/**
	 * Keypad keys in order. Three or more match anywhere in the sequence, as people remember
	 * them; one or two match only if they are the whole code.
	 *
	 * @param keys such as {@code *#}
	 */
	record Keys(String keys) implements Term {
		@Override
		public Level match(Word word) {
			var wanted = word.text();
			if (keys.equals(wanted)) {
				return Level.EXACT;
			}
			return wanted.length() < INSIDE_FROM || !keys.contains(wanted) ? Level.NONE
					: keys.startsWith(wanted) ? Level.PREFIX : Level.INSIDE;
		}
	}

	/**
	 * A number, which people write with or without leading zeros.
	 *
	 * @param digits without leading zeros
	 */
	record Number(String digits) implements Term {
		@Override
		public Level match(Word word) {
			var wanted = word.number();
			return digits.equals(wanted) ? Level.EXACT
					: wanted.length() >= INSIDE_FROM && digits.startsWith(wanted) ? Level.PREFIX : Level.NONE;
		}
	}

	/**
	 * File names, of which a part varies.
	 *
	 * @param pattern the names
	 */
	record Names(NamePattern pattern) implements Term {
		@Override
		public Level match(Word word) {
			return pattern.match(word);
		}
	}
}
