package org.dialtone.core.internal.search;

/** Something by which phones and procedures are found. */
sealed interface Term {

	/** Shorter words are looked for at the start of words only, except in names. */
	int INSIDE_FROM = 3;

	/** How well a word matches. */
	Level match(Word word);

	/**
	 * Words.
	 *
	 * @param text       in lower case
	 * @param insideFrom so long a word must be to be found inside of words
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
	 * Keys of the keypad, in order. A few of them are found anywhere, as somebody
	 * remembers them; one or two only as a code of their own.
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
	 * A number, which people write with and without zeros in front.
	 *
	 * @param digits without them
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
	 * Names of files, of which a part changes.
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
