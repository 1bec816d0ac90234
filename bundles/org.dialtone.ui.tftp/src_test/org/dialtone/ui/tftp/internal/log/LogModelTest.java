package org.dialtone.ui.tftp.internal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.events.RequestLog;
import org.dialtone.ui.filter.FilterWords;
import org.dialtone.ui.table.Change;
import org.dialtone.ui.tftp.internal.Requests;
import org.junit.jupiter.api.Test;

class LogModelTest {

	private static final Comparator<LogRow> BY_FILE = Comparator.comparing(row -> row.ended().request().file());

	private final RequestLog log = new RequestLog();
	private final LogModel model = new LogModel(log, file -> "phone of " + file);
	private long ids;

	@Test
	void newRowsComeAtTheEnd() {
		end("a", "b");
		assertThat(model.poll()).isEqualTo(Change.shifted(0));
		end("c");
		assertThat(model.poll()).isEqualTo(Change.shifted(0));
		assertThat(files()).containsExactly("a", "b", "c");
		assertThat(model.poll()).isEqualTo(Change.NONE);
	}

	@Test
	void theOldestGoWhenTheLogIsFull() {
		log.setCapacity(3);
		end("a", "b", "c");
		model.poll();
		end("d", "e");
		assertThat(model.poll()).isEqualTo(Change.shifted(2));
		assertThat(files()).containsExactly("c", "d", "e");
	}

	@Test
	void aSmallerLogLetsRowsGoWithoutNewOnes() {
		end("a", "b", "c");
		model.poll();
		log.setCapacity(1);
		assertThat(model.poll()).isEqualTo(Change.shifted(2));
		assertThat(files()).containsExactly("c");
	}

	@Test
	void nothingOldStaysWhenRowsWereMissed() {
		log.setCapacity(3);
		end("a", "b");
		model.poll();
		end("c", "d", "e", "f", "g");
		model.poll();
		assertThat(files()).containsExactly("e", "f", "g");
	}

	@Test
	void pauseFreezesWhatIsShownWhileTheLogGoesOn() {
		end("a");
		model.poll();
		model.setPaused(true);
		end("b", "c");
		assertThat(model.poll()).isEqualTo(Change.NONE);
		assertThat(files()).containsExactly("a");
		assertThat(model.waiting()).isEqualTo(2);
		model.setPaused(false);
		model.poll();
		assertThat(files()).containsExactly("a", "b", "c");
	}

	@Test
	void otherNamesOfPhonesHoldForAllRows() {
		end("a", "b");
		model.poll();
		ask("phone of b", null);
		assertThat(model.setNames(file -> "desk " + file)).isEqualTo(Change.REPLACED);
		assertThat(files()).containsExactly("b");
		assertThat(model.get(0).phone()).isEqualTo("desk b");
		assertThat(model.indexOf(model.get(0))).isZero();
		ask("phone of b", null);
		assertThat(files()).isEmpty();
		end("c");
		model.poll();
		ask("desk", null);
		assertThat(files()).containsExactly("a", "b", "c");
	}

	@Test
	void rowsComeAfterNothingMatched() {
		end("a");
		model.poll();
		ask("load", null);
		assertThat(files()).isEmpty();
		end("load");
		model.poll();
		assertThat(files()).containsExactly("load");
	}

	@Test
	void otherNamesDoNotDisturbASearchUnderWay() {
		end("a", "b", "c");
		model.poll();
		var query = model.ask(FilterWords.ALL, Comparator.comparing(LogRow::phone).reversed());
		model.setNames(file -> "same");
		assertThat(query.run(() -> false)).extracting(LogRow::phone).containsExactly("phone of c", "phone of b",
				"phone of a");
	}

	@Test
	void clearForgetsHereAndInTheLog() {
		end("a", "b");
		model.poll();
		assertThat(model.clear()).isEqualTo(Change.REPLACED);
		assertThat(model.size()).isZero();
		assertThat(log.since(0).records()).isEmpty();
		end("c");
		model.poll();
		assertThat(files()).containsExactly("c");
	}

	@Test
	void whatWasClearedWhilePausedDoesNotWait() {
		model.setPaused(true);
		end("a", "b");
		model.clear();
		assertThat(model.waiting()).isZero();
		end("c");
		assertThat(model.waiting()).isEqualTo(1);
	}

	@Test
	void aFilterHoldsForRowsThatCome() {
		end("load", "part", "load2");
		model.poll();
		ask("LOAD", null);
		assertThat(files()).containsExactly("load", "load2");
		end("part2", "load3");
		assertThat(model.poll()).isEqualTo(Change.shifted(0));
		assertThat(files()).containsExactly("load", "load2", "load3");
		assertThat(model.total()).isEqualTo(5);
	}

	@Test
	void filteredRowsGoWithTheOldest() {
		log.setCapacity(4);
		end("load1", "part", "load2", "part");
		model.poll();
		ask("load", null);
		end("part", "part");
		assertThat(model.poll()).isEqualTo(Change.shifted(1));
		assertThat(files()).containsExactly("load2");
	}

	@Test
	void anOrderHoldsForRowsThatComeAndGo() {
		log.setCapacity(4);
		end("d", "a", "c");
		model.poll();
		ask("", BY_FILE);
		assertThat(files()).containsExactly("a", "c", "d");
		end("b", "e", "a");
		assertThat(model.poll()).isEqualTo(Change.REPLACED);
		assertThat(files()).containsExactly("a", "b", "c", "e");
	}

	@Test
	void equalRowsStayInOrderOfArrival() {
		end("a", "a", "a");
		model.poll();
		ask("", BY_FILE);
		end("a");
		model.poll();
		assertThat(model.shownRows()).extracting(LogRow::number).containsExactly(1L, 2L, 3L, 4L);
	}

	@Test
	void rowsThatCameWhileItWasSearchedAreNotLost() {
		log.setCapacity(4);
		end("load1", "load2", "part1");
		model.poll();
		var query = model.ask(FilterWords.of("load"), null);
		end("load3", "part2");
		assertThat(model.poll()).isEqualTo(Change.NONE);
		model.answer(query, query.run(() -> false));
		assertThat(files()).containsExactly("load2", "load3");
	}

	@Test
	void anAnswerThatNobodyWaitsForIsDropped() {
		end("load", "part");
		model.poll();
		var first = model.ask(FilterWords.of("load"), null);
		var second = model.ask(FilterWords.of("part"), null);
		model.answer(second, second.run(() -> false));
		assertThat(model.answer(first, first.run(() -> false))).isEqualTo(Change.NONE);
		assertThat(files()).containsExactly("part");
	}

	@Test
	void clearMakesAQuestionVoid() {
		end("load");
		model.poll();
		var query = model.ask(FilterWords.of("load"), null);
		model.clear();
		assertThat(model.answer(query, query.run(() -> false))).isEqualTo(Change.NONE);
		assertThat(model.size()).isZero();
	}

	@Test
	void aCancelledQuestionHasNoAnswer() {
		end("load");
		model.poll();
		assertThat(model.ask(FilterWords.of("load"), null).run(() -> true)).isNull();
	}

	@Test
	void missingFilesAreCounted() {
		log.setCapacity(3);
		end("a", Outcome.NOT_FOUND);
		end("b", Outcome.SENT);
		end("c", Outcome.NOT_FOUND);
		model.poll();
		assertThat(model.missing()).isEqualTo(2);
		end("d", Outcome.SENT);
		model.poll();
		assertThat(model.missing()).isEqualTo(1);
		model.clear();
		assertThat(model.missing()).isZero();
	}

	@Test
	void rowsAreFoundWhereTheyStand() {
		end("d", "a", "c", "b");
		model.poll();
		var rows = model.allRows();
		assertThat(rows).extracting(model::indexOf).containsExactly(0, 1, 2, 3);
		ask("", BY_FILE.reversed());
		assertThat(rows).extracting(model::indexOf).containsExactly(0, 3, 1, 2);
		ask("c", null);
		assertThat(rows).extracting(model::indexOf).containsExactly(-1, -1, 0, -1);
	}

	@Test
	void aFullLogOfAHundredThousandIsKeptInOrder() {
		IntStream.range(0, RequestLog.DEFAULT_CAPACITY).forEach(i -> end("file" + i % 1000));
		model.poll();
		ask("", BY_FILE);
		end("file0", "file999");
		model.poll();
		assertThat(model.size()).isEqualTo(RequestLog.DEFAULT_CAPACITY);
		assertThat(model.shownRows()).isSortedAccordingTo(BY_FILE.thenComparing(LogRow::number));
	}

	private void ask(String filter, Comparator<LogRow> order) {
		var query = model.ask(FilterWords.of(filter), order);
		assertThat(model.answer(query, query.run(() -> false))).isEqualTo(Change.REPLACED);
	}

	private void end(String... files) {
		List.of(files).forEach(file -> end(file, Outcome.SENT));
	}

	private void end(String file, Outcome result) {
		log.handle(Requests.event(Requests.ended(ids++, file, result)));
	}

	private List<String> files() {
		return model.shownRows().stream().map(row -> row.ended().request().file()).toList();
	}
}
