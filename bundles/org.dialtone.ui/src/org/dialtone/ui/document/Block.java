package org.dialtone.ui.document;

import java.util.List;

import org.dialtone.core.phones.Form;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Keys;
import org.dialtone.core.words.StepWords;

/** A part of a page; parts stand one below the other. */
public sealed interface Block {

	/** What must be known before anything is done. */
	record Warning(Banner banner) implements Block {
	}

	/** Text with links. */
	record Text(Markup markup) implements Block {
	}

	/** A table of names and values. */
	record Rows(List<Row> rows) implements Block {
	}

	/** Keys to press, one after another or together. */
	record KeyCaps(Keys keys) implements Block {

		/** The keys in one line. */
		public String text() {
			return StepWords.of(keys);
		}
	}

	/** The drawing of a phone. */
	record Face(PhoneModel model, Form form) implements Block {
	}

	/** A part with a title, which can be closed. */
	record Section(String title, List<Block> blocks) implements Block {
	}

	/**
	 * Columns side by side.
	 *
	 * @param equal   whether all are equally wide
	 * @param columns what each column holds
	 */
	record Columns(boolean equal, List<List<Block>> columns) implements Block {
	}

	/** Steps, which are numbered from 1. */
	record Steps(List<List<Block>> steps) implements Block {
	}
}
