package org.dialtone.tftp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.RequestRecord;
import org.dialtone.serving.events.RequestLog;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A 7970 without application asks for its recovery load until the engineer puts it
 * there. The files are made up: nothing from a vendor is needed.
 */
class SeedStoryTest {

	private static final String LOADS = "term70.default.loads";
	private static final List<String> PARTS = List.of("jar70sccp.8-5-2TH1-9.sbn", "cnu70.8-5-2TH1-9.sbn",
			"apps70.8-5-2TH1-9.sbn", "dsp70.8-5-2TH1-9.sbn", "cvm70sccp.8-5-2TH1-9.sbn");

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;
	private final RequestLog log = new RequestLog();

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder);
		log.follow(bench.server);
	}

	private static byte[] part(int number) {
		return Content.random(100_000 + 512 * number, number);
	}

	@Test
	void theMissingLoadIsSeenThenPutThereAndTakenWithItsFiveParts() throws IOException {
		for (int tries = 0; tries < 5; tries++) {
			askInVain();
		}
		assertThat(log.since(0).records()).hasSizeLessThanOrEqualTo(5);

		var list = String.join("\n", PARTS).getBytes(US_ASCII);
		for (int i = 0; i < PARTS.size(); i++) {
			bench.file(PARTS.get(i), part(i));
		}
		bench.file(LOADS, list);

		assertThat(fetch(LOADS)).isEqualTo(list);
		for (int i = 0; i < PARTS.size(); i++) {
			assertThat(fetch(PARTS.get(i))).isEqualTo(part(i));
		}
		bench.server.stop();
		var records = log.since(0).records();
		assertThat(records).hasSize(11);
		assertThat(records.subList(0, 5)).allSatisfy(record -> {
			assertThat(record.request().file()).isEqualTo(LOADS);
			assertThat(record.outcome()).isEqualTo(Outcome.NOT_FOUND);
		});
		assertThat(records.subList(5, 11)).extracting(RequestRecord::outcome).containsOnly(Outcome.SENT);
		assertThat(records.subList(5, 11)).extracting(RequestRecord::path).startsWith(LOADS)
				.endsWith(PARTS.toArray(String[]::new));
		assertThat(records).extracting(RequestRecord::agreed).allMatch(Map::isEmpty);
	}

	/** A new port for each file, a stray NUL after the mode, blocks of 512 bytes. */
	private byte[] fetch(String file) {
		try (var phone = bench.phone()) {
			phone.toServer(Packet.request(Packet.RRQ, file, "octet", ""));
			return phone.takeAll();
		}
	}

	private void askInVain() {
		try (var phone = bench.phone()) {
			phone.toServer(Packet.request(Packet.RRQ, LOADS, "octet", ""));
			phone.receiveError(1);
		}
	}
}
