package org.dialtone.tftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.RequestRecord;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many phones at once, each on one port for all its files: the packets of one phone
 * must count in the order sent, although they come to two ports of the server.
 */
class BusyServerTest {

	private static final int PHONES = 10;
	private static final int ROUNDS = 100;

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder);
		bench.file("one.cnf", Content.of(700));
		bench.file("two.cnf", Content.of(800));
	}

	private void everyPhone(BiConsumer<Phone, Integer> round) throws Exception {
		try (var threads = Executors.newFixedThreadPool(PHONES)) {
			var running = new ArrayList<CompletableFuture<Void>>();
			for (int i = 0; i < PHONES; i++) {
				running.add(CompletableFuture.runAsync(() -> {
					try (var phone = bench.phone()) {
						for (int number = 0; number < ROUNDS; number++) {
							round.accept(phone, number);
						}
					}
				}, threads));
			}
			for (var phone : running) {
				phone.get();
			}
		}
	}

	private List<RequestRecord> records(int count) {
		bench.await(count + " records", events -> bench.ended().size() >= count);
		return bench.ended();
	}

	@Test
	void differentFilesOnOnePortAreEachLoggedAsSent() throws Exception {
		everyPhone((phone, number) -> assertThat(phone.fetch(number % 2 == 0 ? "one.cnf" : "two.cnf"))
				.hasSize(number % 2 == 0 ? 700 : 800));
		assertThat(records(PHONES * ROUNDS)).hasSize(PHONES * ROUNDS).extracting(RequestRecord::outcome)
				.containsOnly(Outcome.SENT);
	}

	@Test
	void theSameFileAgainOnOnePortIsNotTakenForARepetition() throws Exception {
		everyPhone((phone, number) -> assertThat(phone.fetch("one.cnf")).hasSize(700));
		assertThat(records(PHONES * ROUNDS)).hasSize(PHONES * ROUNDS).extracting(RequestRecord::outcome)
				.containsOnly(Outcome.SENT);
	}

	/** How thousands of phones start: two missing files, then a small one. */
	@Test
	void theBootSequenceOfManyPhonesIsAnsweredInFull() throws Exception {
		everyPhone((phone, number) -> {
			phone.read("CTLSEP001122334455.tlv");
			phone.receiveError(1);
			phone.read("ITLSEP001122334455.tlv");
			phone.receiveError(1);
			assertThat(phone.fetch("two.cnf")).hasSize(800);
		});
		assertThat(records(3 * PHONES * ROUNDS)).extracting(RequestRecord::outcome).containsOnly(Outcome.SENT,
				Outcome.NOT_FOUND);
	}
}
