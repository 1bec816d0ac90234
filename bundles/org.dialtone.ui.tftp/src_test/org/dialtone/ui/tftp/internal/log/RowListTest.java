package org.dialtone.ui.tftp.internal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;

import org.dialtone.serving.Outcome;
import org.dialtone.ui.tftp.internal.Requests;
import org.junit.jupiter.api.Test;

class RowListTest {

	@Test
	void anEmptyOneGrows() {
		var rows = new RowList(new LogRow[0]);
		rows.add(row(1));
		rows.add(row(2));
		assertThat(rows.toList()).containsExactly(row(1), row(2));
	}

	@Test
	void itIsLikeAQueueThatCanBeReadByIndex() {
		var list = new RowList();
		var expected = new ArrayDeque<LogRow>();
		for (long number = 0; number < 5_000; number++) {
			var row = row(number);
			list.add(row);
			expected.add(row);
			if (number % 7 == 3) {
				int count = Math.min(5, list.size());
				list.removeFirst(count);
				for (int i = 0; i < count; i++) {
					expected.remove();
				}
			}
		}
		assertThat(list.toList()).isEqualTo(new ArrayList<>(expected));
		assertThat(list.size()).isEqualTo(expected.size());
		assertThat(list.get(0)).isEqualTo(expected.getFirst());
	}

	@Test
	void olderRowsAreCounted() {
		var list = new RowList();
		for (long number = 10; number < 20; number += 2) {
			list.add(row(number));
		}
		assertThat(list.countBefore(0)).isZero();
		assertThat(list.countBefore(14)).isEqualTo(2);
		assertThat(list.countBefore(15)).isEqualTo(3);
		assertThat(list.countBefore(99)).isEqualTo(5);
	}

	private static LogRow row(long number) {
		return new LogRow(number, Requests.ended(number, "file", Outcome.SENT), file -> "");
	}
}
