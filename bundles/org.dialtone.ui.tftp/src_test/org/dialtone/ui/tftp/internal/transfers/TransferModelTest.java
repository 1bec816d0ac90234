package org.dialtone.ui.tftp.internal.transfers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;

import org.dialtone.ui.table.Change;
import org.dialtone.ui.tftp.internal.Numbers;
import org.dialtone.ui.tftp.internal.Requests;
import org.junit.jupiter.api.Test;

class TransferModelTest {

	private static final long SECOND = 1_000_000_000L;

	private final TransferModel model = new TransferModel(file -> "phone");

	@Test
	void nothingUnderWayIsNoChange() {
		assertThat(model.update(List.of(), 0)).isEqualTo(Change.NONE);
	}

	@Test
	void progressIsSaidInWords() {
		model.update(List.of(Requests.progress(1, "a", 2_000_000, 900_000)), 0);
		var row = model.get(0);
		assertThat(row.percent()).isEqualTo(45);
		assertThat(row.progressText()).isEqualTo("45 %, 900 kB of " + Numbers.size(2_000_000));
		assertThat(row.speed()).isEmpty();
	}

	@Test
	void withoutASizeThereAreOnlyBytes() {
		model.update(List.of(Requests.progress(1, "a", -1, 900_000)), 0);
		assertThat(model.get(0).percent()).isEqualTo(-1);
		assertThat(model.get(0).progressText()).isEqualTo("900 kB");
	}

	@Test
	void speedIsThatOfTheLastSeconds() {
		for (int second = 0; second <= 10; second++) {
			long bytes = second <= 5 ? second * 1_000_000L : 5_000_000L + (second - 5) * 100_000L;
			model.update(List.of(Requests.progress(1, "a", 80_000_000, bytes)), second * SECOND);
		}
		assertThat(model.get(0).bytesPerSecond()).isEqualTo(100_000);
		assertThat(model.get(0).speed()).isEqualTo("100 kB/s");
	}

	@Test
	void aTransferThatStandsStillHasNoSpeed() {
		for (int tenth = 0; tenth <= 50; tenth++) {
			model.update(List.of(Requests.progress(1, "a", 80_000_000, 4_000)), tenth * SECOND / 10);
		}
		assertThat(model.get(0).bytesPerSecond()).isZero();
	}

	@Test
	void whatEndedIsGone() {
		model.update(List.of(Requests.progress(1, "a", 10, 1), Requests.progress(2, "b", 10, 1)), 0);
		var first = model.get(0);
		assertThat(model.update(List.of(Requests.progress(2, "b", 10, 5)), SECOND)).isEqualTo(Change.REPLACED);
		assertThat(model.size()).isEqualTo(1);
		assertThat(model.indexOf(first)).isEqualTo(-1);
		assertThat(model.update(List.of(), 2 * SECOND)).isEqualTo(Change.REPLACED);
		assertThat(model.size()).isZero();
	}

	@Test
	void anOrderCanBeSet() {
		model.setOrder(Comparator.comparingInt(TransferRow::percent).reversed());
		model.update(List.of(Requests.progress(1, "a", 10, 1), Requests.progress(2, "b", 10, 5)), 0);
		assertThat(model.get(0).progress().path()).isEqualTo("b");
	}
}
