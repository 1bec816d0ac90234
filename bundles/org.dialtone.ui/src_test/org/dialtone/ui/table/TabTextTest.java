package org.dialtone.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class TabTextTest {

	private static final Column<String> WORD = Column.ofText("word", "Word", 10, word -> word, null);
	private static final Column<String> LENGTH = Column.ofNumbers("length", "Length", 10,
			word -> Integer.toString(word.length()), null);

	@Test
	void linesStandInTheOrderOfTheColumns() {
		assertThat(TabText.of(List.of(LENGTH, WORD), List.of("one", "three")))
				.isEqualTo("Length\tWord\n3\tone\n5\tthree\n");
	}

	@Test
	void cellsStayCells() {
		assertThat(TabText.of(List.of(WORD, LENGTH), List.of("a\tb\r\nc"))).isEqualTo("Word\tLength\na b c\t6\n");
	}

	@Test
	void anEmptyFirstCellKeepsItsPlace() {
		assertThat(TabText.of(List.of(WORD, LENGTH), List.of(""))).isEqualTo("Word\tLength\n\t0\n");
	}
}
