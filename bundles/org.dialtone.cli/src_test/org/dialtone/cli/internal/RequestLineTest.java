package org.dialtone.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

import org.dialtone.serving.Operation;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.Protocol;
import org.dialtone.serving.Request;
import org.dialtone.serving.RequestOptions;
import org.dialtone.serving.RequestRecord;
import org.dialtone.serving.TransferDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line for people: one for each request, whatever the request holds. */
class RequestLineTest {

	private static final Instant TIME = LocalDateTime.of(2026, 1, 2, 3, 4, 5).atZone(ZoneId.systemDefault()).toInstant();

	private static String line(String file, Outcome outcome, Map<String, Long> agreed, long retransmissions, String reason) {
		var request = new Request(1, Protocol.TFTP, TIME, new InetSocketAddress("192.0.2.7", 1024), new InetSocketAddress("192.0.2.1", 69),
				Operation.READ, file, new RequestOptions("octet", Map.of()), null);
		return RequestLine.of(new RequestRecord(request, file, outcome, 1_234_567, Duration.ofMillis(2345),
				new TransferDetails(agreed, retransmissions), reason, null));
	}

	@Test
	void aSentFileIsToldWithBytesAndSeconds() {
		assertThat(line("term70.default.loads", Outcome.SENT, Map.of(), 0, null))
				.isEqualTo("2026-01-02 03:04:05  192.0.2.7:1024  term70.default.loads  sent 1,234,567 bytes in 2.35 s");
	}

	@Test
	void aMissingFileStandsOut() {
		assertThat(line("a", Outcome.NOT_FOUND, Map.of(), 0, "no such file")).isEqualTo(
				"2026-01-02 03:04:05  192.0.2.7:1024  a  NOT FOUND: no such file");
	}

	@Test
	void optionsAndRetransmissionsAndTheReasonFollow() {
		var agreed = new LinkedHashMap<String, Long>();
		agreed.put("tsize", 5L);
		agreed.put("blksize", 1428L);
		assertThat(line("a", Outcome.FAILED, agreed, 3, "the client fell silent for 30 s")).endsWith(
				"a  FAILED after 1,234,567 bytes in 2.35 s (tsize 5, blksize 1428), 3 packets sent again:"
						+ " the client fell silent for 30 s");
	}

	@Test
	void whatIsNotKnownIsAQuestionMark() {
		var request = new Request(1, Protocol.UNKNOWN, null, null, null, Operation.READ, "a", RequestOptions.NONE, null);
		assertThat(RequestLine.of(new RequestRecord(request, null, Outcome.SENT, RequestRecord.UNKNOWN, null, null, null, null)))
				.isEqualTo("?  ?  a  sent ? bytes in ? s");
	}

	@ParameterizedTest
	@CsvSource({ "SENT, sent", "RECEIVED, received", "NOT_FOUND, NOT FOUND", "REFUSED, REFUSED", "FAILED, FAILED",
			"ABORTED, ABORTED", "UNKNOWN, unknown" })
	void everyOutcomeHasItsWords(Outcome outcome, String words) {
		assertThat(line("a", outcome, Map.of(), 0, null)).contains("  a  " + words);
	}

	@ParameterizedTest
	@EnumSource
	void namesWithBracesAndQuotesAreShownAsTheyAre(Outcome outcome) {
		assertThat(line("{0}''{1}'%n%s", outcome, Map.of(), 0, "because '{2}'")).contains("  {0}''{1}'%n%s  ")
				.endsWith(": because '{2}'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\nb", "a\rb", "a\u001b[2Jb", "a\tb", "a\u0007b", "a\u0085b", "a\u009b31mb", "a\u0000b", "a\u007fb",
			"a\u2028b", "a\u2029b" })
	void nothingInANameSteersATerminalOrBreaksTheLine(String name) {
		var line = line(name, Outcome.REFUSED, Map.of(), 0, name);
		assertThat(line).contains("  a\uFFFD").endsWith("b");
		assertThat(line.codePoints()).noneMatch(Character::isISOControl);
		assertThat(line.lines()).hasSize(1);
	}

	/** Letters that turn the direction of writing make a name look like another. */
	@ParameterizedTest
	@ValueSource(strings = { "a\u202eb", "a\u2066b", "a\u200fb" })
	void nothingInANameTurnsTheLineAround(String name) {
		assertThat(line(name, Outcome.REFUSED, Map.of(), 0, null)).doesNotContain(name).contains("a\uFFFDb");
	}

	@Test
	void lettersOfAllAlphabetsAreShown() {
		assertThat(line("Größe-\u65e5\u672c-\ud83d\udcde", Outcome.SENT, Map.of(), 0, null)).contains("  Größe-\u65e5\u672c-\ud83d\udcde  ");
	}
}
