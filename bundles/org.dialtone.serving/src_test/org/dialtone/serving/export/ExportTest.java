package org.dialtone.serving.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dialtone.serving.LogPlace;
import org.dialtone.serving.Operation;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.Protocol;
import org.dialtone.serving.Records;
import org.dialtone.serving.Request;
import org.dialtone.serving.RequestOptions;
import org.dialtone.serving.RequestRecord;
import org.dialtone.serving.ServerState;
import org.dialtone.serving.TransferDetails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Requests as JSON Lines and as CSV: every name survives, and a line is a line. */
class ExportTest {

	/** A request of a log that proves hardly anything. */
	private static final RequestRecord UNKNOWN = new RequestRecord(
			new Request(1, Protocol.HTTP, null, null, null, Operation.READ, "a", RequestOptions.NONE,
					new LogPlace(Path.of("proxy.log"), 17)),
			null, Outcome.UNKNOWN, RequestRecord.UNKNOWN, null, null, null, null);

	private static RequestRecord record(String file, String path, Outcome outcome, Map<String, Long> agreed, String reason) {
		return new RequestRecord(Records.request(1, file), path, outcome, 1234, Duration.ofNanos(56_789_000),
				new TransferDetails(agreed, 2), reason, null);
	}

	private static JsonObject json(RequestRecord record) {
		var line = RequestJson.line(record);
		assertThat(line).doesNotContain("\n").doesNotContain("\r");
		return JsonParser.parseString(line).getAsJsonObject();
	}

	@Test
	void aTransferAsJsonHasTheseFieldsInThisOrder() {
		var agreed = new LinkedHashMap<String, Long>();
		agreed.put("tsize", 1234L);
		agreed.put("blksize", 1428L);
		assertThat(RequestJson.line(record("/A.loads", "a.loads", Outcome.SENT, agreed, "served as a.loads")))
				.isEqualTo("{\"event\":\"transfer\",\"time\":\"2026-01-02T03:04:05.678Z\",\"client\":\"192.0.2.7:1024\","
						+ "\"operation\":\"read\",\"file\":\"/A.loads\",\"path\":\"a.loads\",\"result\":\"sent\","
						+ "\"bytes\":1234,\"millis\":56,\"retransmits\":2,"
						+ "\"options\":{\"tsize\":1234,\"blksize\":1428},\"reason\":\"served as a.loads\",\"protocol\":\"tftp\"}");
	}

	@Test
	void unknownValuesAreNullAndNotLeftOut() {
		var line = json(record("a", null, Outcome.NOT_FOUND, Map.of(), null));
		assertThat(line.get("path")).isEqualTo(JsonNull.INSTANCE);
		assertThat(line.get("reason")).isEqualTo(JsonNull.INSTANCE);
		assertThat(line.get("options")).isEqualTo(new JsonObject());
	}

	@Test
	void whatALogCannotTellIsNullInJson() {
		assertThat(RequestJson.line(UNKNOWN)).isEqualTo("{\"event\":\"transfer\",\"time\":null,\"client\":null,"
				+ "\"operation\":\"read\",\"file\":\"a\",\"path\":null,\"result\":\"unknown\",\"bytes\":null,\"millis\":null,"
				+ "\"retransmits\":null,\"options\":{},\"reason\":null,\"protocol\":\"http\"}");
	}

	@Test
	void whatALogCannotTellIsEmptyInCsv() throws IOException {
		var text = new StringBuilder();
		RequestCsv.write(List.of(UNKNOWN), text);
		assertThat(text.toString().lines()).element(1).isEqualTo(",,read,a,,unknown,,,,,,http");
	}

	@ParameterizedTest
	@EnumSource
	void everyProtocolHasItsName(Protocol protocol) {
		var line = json(new RequestRecord(new Request(1, protocol, null, null, null, Operation.READ, "a", RequestOptions.NONE,
				null), null, Outcome.UNKNOWN, 0, null, null, null, null));
		assertThat(line.get("protocol").getAsString()).isIn("tftp", "http", "https", "unknown").isEqualTo(protocol.id());
	}

	@ParameterizedTest
	@EnumSource
	void everyOutcomeHasItsName(Outcome outcome) {
		assertThat(json(record("a", null, outcome, Map.of(), null)).get("result").getAsString())
				.isIn("sent", "received", "not-found", "refused", "failed", "aborted", "unknown").isEqualTo(outcome.id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\"b", "a\\b", "a\nb", "a\r\nb", "\u001b[2J", "\u2028", "\u0085", "a,b;c", "<script>&'", "Größe",
			"\ud83d\udcde", "\u202eexe.txt", "=1+1", " lead", "trail ", "\ttab", "'", "\"", "\"\"", "", "\u0000" })
	void nastyNamesSurviveJsonAndCsv(String name) throws IOException {
		var record = record(name, name, Outcome.REFUSED, Map.of(), name);
		var line = json(record);
		assertThat(line.get("file").getAsString()).isEqualTo(name);
		assertThat(line.get("path").getAsString()).isEqualTo(name);
		assertThat(line.get("reason").getAsString()).isEqualTo(name);
		var row = csv(List.of(record)).getFirst();
		assertThat(row.get("file")).isEqualTo(name);
		assertThat(row.get("path")).isEqualTo(name);
		assertThat(row.get("reason")).isEqualTo(name);
	}

	@Test
	void everyCharacterSurvivesJson() {
		for (int first = 0; first < Character.MIN_SURROGATE; first += 256) {
			var name = new StringBuilder();
			for (int c = first; c < first + 256; c++) {
				name.append((char) c);
			}
			assertThat(json(record(name.toString(), null, Outcome.SENT, Map.of(), null)).get("file").getAsString())
					.as("characters from %04x", first).isEqualTo(name.toString());
		}
	}

	/** Terminals and readers of lines take more than the line feed for an end of line. */
	@Test
	void jsonHoldsNothingThatSteersATerminalOrEndsALine() {
		var name = "\u0085\u2028\u2029\u001b\u007f\u0000\n\r\u000b\u000c";
		var line = RequestJson.line(record(name, name, Outcome.SENT, Map.of(), name));
		assertThat(line.codePoints().filter(c -> c < ' ' || c == 0x2028 || c == 0x2029)).isEmpty();
		assertThat(line.lines()).hasSize(1);
	}

	private static List<Map<String, String>> csv(List<RequestRecord> records) throws IOException {
		var text = new StringBuilder();
		RequestCsv.write(records, text);
		try (var parser = CSVParser.parse(text.toString(),
				CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
			return parser.stream().map(row -> row.toMap()).toList();
		}
	}

	@Test
	void csvHasAHeaderAndALineForEachRequest() throws IOException {
		var text = new StringBuilder();
		RequestCsv.write(List.of(record("a", "a", Outcome.SENT, Map.of("blksize", 512L), null),
				record("b", null, Outcome.NOT_FOUND, Map.of(), "no such file")), text);
		assertThat(text.toString()).isEqualTo("time,client,operation,file,path,result,bytes,millis,retransmits,options,reason,protocol\r\n"
				+ "2026-01-02T03:04:05.678Z,192.0.2.7:1024,read,a,a,sent,1234,56,2,blksize=512,,tftp\r\n"
				+ "2026-01-02T03:04:05.678Z,192.0.2.7:1024,read,b,,not-found,1234,56,2,,no such file,tftp\r\n");
	}

	@Test
	void csvOfNothingIsTheHeader() throws IOException {
		var text = new StringBuilder();
		RequestCsv.write(List.of(), text);
		assertThat(text.toString().lines()).hasSize(1);
	}

	@Test
	void aListeningServerAsJsonNamesAddressAndPort() {
		var line = RequestJson.line(new ServerState.Listening(Records.address("0.0.0.0", 6969),
				List.of(Records.address("192.0.2.1", 6969), Records.address("2001:db8::1", 6969))));
		assertThat(line).isEqualTo("{\"event\":\"listening\",\"address\":\"0.0.0.0\",\"port\":6969,"
				+ "\"addresses\":[\"192.0.2.1\",\"2001:db8::1\"]}");
	}

	@Test
	void timesAreInUtcToTheMillisecondAlsoWhenTheyAreRound() {
		assertThat(RequestJson.text(Instant.parse("2026-01-02T03:04:05Z"))).isEqualTo("2026-01-02T03:04:05Z");
		assertThat(RequestJson.text(Instant.parse("2026-01-02T03:04:05.1Z"))).isEqualTo("2026-01-02T03:04:05.100Z");
	}
}
