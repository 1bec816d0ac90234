package org.dialtone.ui.tftp.internal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dialtone.tftp.RequestLog;
import org.dialtone.tftp.Result;
import org.dialtone.ui.tftp.internal.Requests;
import org.junit.jupiter.api.Test;

class LogStatusTest {

	private final RequestLog log = new RequestLog();
	private final LogModel model = new LogModel(log, file -> file.startsWith("term70") ? "Cisco 7970G" : "");

	@Test
	void requestsAreCounted() {
		assertThat(LogStatus.text(model)).isEqualTo("No requests yet");
		end(Result.SENT);
		assertThat(LogStatus.text(model)).isEqualTo("1 request");
		end(Result.NOT_FOUND);
		assertThat(LogStatus.text(model)).isEqualTo("2 requests, 1 not found");
	}

	@Test
	void aFilterIsSaid() {
		end(Result.SENT);
		end(Result.NOT_FOUND);
		var query = model.ask(LogFilter.of("sent"), null);
		model.answer(query, query.run(() -> false));
		assertThat(LogStatus.text(model)).isEqualTo("1 of 2 requests, 1 not found");
	}

	@Test
	void whatMadeRoomIsSaid() {
		log.setCapacity(2);
		end(Result.SENT);
		end(Result.SENT);
		assertThat(LogStatus.text(model)).isEqualTo("2 requests");
		end(Result.SENT);
		assertThat(LogStatus.text(model)).isEqualTo("2 requests (1 older dropped)");
		model.clear();
		assertThat(LogStatus.text(model)).isEqualTo("No requests yet");
	}

	@Test
	void aPauseIsSaid() {
		end(Result.SENT);
		model.setPaused(true);
		assertThat(LogStatus.text(model)).isEqualTo("1 request \u2013 paused");
		end(Result.SENT);
		assertThat(LogStatus.text(model)).isEqualTo("1 request \u2013 paused, 1 more waiting");
	}

	@Test
	void selectedRowsAreDescribed() {
		end(Result.NOT_FOUND);
		end(Result.SENT);
		var rows = model.allRows();
		assertThat(LogStatus.ofSelection(List.of())).isEmpty();
		assertThat(LogStatus.ofSelection(rows)).isEqualTo("2 requests selected");
		assertThat(LogStatus.ofSelection(rows.subList(0, 1)))
				.isEqualTo("192.0.2.7:50000 (Cisco 7970G), term70.default.loads: not found, because");
		assertThat(LogStatus.ofSelection(rows.subList(1, 2)))
				.isEqualTo("192.0.2.7:50000 (Cisco 7970G), term70.default.loads: sent");
	}

	private void end(Result result) {
		log.handle(Requests.event(Requests.ended(1, "term70.default.loads", result)));
		model.poll();
	}
}
