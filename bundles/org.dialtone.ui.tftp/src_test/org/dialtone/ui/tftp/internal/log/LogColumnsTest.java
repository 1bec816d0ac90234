package org.dialtone.ui.tftp.internal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dialtone.serving.Operation;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.Protocol;
import org.dialtone.serving.Request;
import org.dialtone.serving.RequestOptions;
import org.dialtone.serving.RequestRecord;
import org.dialtone.serving.TransferDetails;
import org.dialtone.ui.table.Column;
import org.dialtone.ui.tftp.internal.Numbers;
import org.dialtone.ui.tftp.internal.Requests;
import org.junit.jupiter.api.Test;

class LogColumnsTest {

	private final List<Column<LogRow>> columns = LogColumns.all();

	@Test
	void aRowTellsEverything() {
		var time = LocalDateTime.of(2026, 3, 1, 10, 0, 1, 250_000_000);
		var request = new Request(1, Protocol.TFTP, instant(time), Requests.address("192.0.2.7:50000"),
				Requests.address("192.0.2.1:69"), Operation.READ, "term70.default.loads", new RequestOptions("octet", Map.of()), null);
		var agreed = new LinkedHashMap<String, Long>();
		agreed.put("blksize", 1428L);
		agreed.put("tsize", 1_234_567L);
		var row = new LogRow(0, new RequestRecord(request, "term70.default.loads", Outcome.SENT, 1_234_567,
				Duration.ofMillis(1240), new TransferDetails(agreed, 3), "served as Term70.default.loads", null), file -> "Cisco 7970G");
		assertThat(texts(row)).containsExactly("2026-03-01 10:00:01", "term70.default.loads", "sent",
				"served as Term70.default.loads", "Cisco 7970G", "192.0.2.7:50000", Numbers.grouped(1_234_567),
				Numbers.duration(Duration.ofMillis(1240)), "3", "blksize=1428 tsize=1234567");
	}

	/** The table is 880 wide in a window of the first size. */
	@Test
	void whatWentWrongAndWhyIsSeenAtFirst() {
		int width = 0;
		for (var column : columns) {
			width += column.width();
			if (column.id().equals("reason")) {
				break;
			}
		}
		assertThat(width).isLessThan(650);
		assertThat(columns.subList(0, 5)).extracting(Column::id).containsExactly("time", "file", "result", "reason", "phone");
	}

	@Test
	void todayNeedsNoDate() {
		var time = LocalDateTime.now().withNano(7_000_000);
		var request = new Request(1, Protocol.TFTP, instant(time), Requests.address("192.0.2.7:50000"),
				Requests.address("192.0.2.1:69"), Operation.READ, "f", new RequestOptions("octet", Map.of()), null);
		var row = new LogRow(0, new RequestRecord(request, null, Outcome.REFUSED, 0, Duration.ZERO, TransferDetails.NONE, null, null),
				file -> "");
		assertThat(text("time", row)).matches("\\d\\d:\\d\\d:\\d\\d\\.007");
	}

	@Test
	void whatMovedNothingShowsNoBytes() {
		assertThat(text("bytes", row(1, "192.0.2.7:1", Outcome.NOT_FOUND))).isEmpty();
		assertThat(text("bytes", row(1, "192.0.2.7:1", Outcome.SENT))).isEqualTo(Numbers.grouped(1000));
	}

	@Test
	void clientsAreSortedAsNumbers() {
		var rows = Stream.of("10.0.0.10:2", "10.0.0.9:70", "10.0.0.9:8", "192.0.2.1:1", "[2001:db8::1]:69")
				.map(client -> row(1, client, Outcome.SENT)).toList();
		assertThat(rows.reversed().stream().sorted(order("client")).map(LogRow::client))
				.containsExactly("10.0.0.9:8", "10.0.0.9:70", "10.0.0.10:2", "192.0.2.1:1", "[2001:db8::1]:69");
	}

	@Test
	void everyColumnCanBeSorted() {
		var rows = IntStream.range(0, 20).mapToObj(i -> row(i, "192.0.2." + i + ":1", Outcome.values()[i % 6])).toList();
		for (var column : columns) {
			assertThat(rows.stream().sorted(order(column.id()))).as(column.id()).hasSize(20);
		}
	}

	@Test
	void whatIsNotKnownIsEmptyAndComesFirst() {
		var request = new Request(1, Protocol.UNKNOWN, null, null, null, Operation.READ, "f", RequestOptions.NONE, null);
		var unknown = new LogRow(0, new RequestRecord(request, null, Outcome.UNKNOWN, RequestRecord.UNKNOWN, null, null, null, null),
				file -> "");
		assertThat(texts(unknown)).containsExactly("", "f", "unknown", "", "", "", "", "", "", "");
		var known = row(1, "192.0.2.1:1", Outcome.SENT);
		for (var column : List.of("time", "client", "bytes", "duration", "retransmissions")) {
			assertThat(Stream.of(known, unknown, known).sorted(order(column))).as(column).first().isSameAs(unknown);
		}
	}

	private static Instant instant(LocalDateTime time) {
		return time.atZone(ZoneId.systemDefault()).toInstant();
	}

	private static LogRow row(long id, String client, Outcome result) {
		return new LogRow(id, Requests.ended(id, client, "file", result), file -> "");
	}

	private List<String> texts(LogRow row) {
		return columns.stream().map(column -> column.text().apply(row)).toList();
	}

	private String text(String column, LogRow row) {
		return find(column).text().apply(row);
	}

	private Comparator<LogRow> order(String column) {
		return find(column).order();
	}

	private Column<LogRow> find(String id) {
		return columns.stream().filter(column -> column.id().equals(id)).findFirst().orElseThrow();
	}
}
