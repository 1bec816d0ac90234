package org.dialtone.ui.tftp.internal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.events.RequestLog;
import org.dialtone.ui.filter.FilterWords;
import org.dialtone.ui.tftp.internal.Requests;
import org.junit.jupiter.api.Test;

class LogStatusTest {

	private final RequestLog log = new RequestLog();
	private final LogModel model = new LogModel(log, file -> file.startsWith("term70") ? "Cisco 7970G" : "");

	@Test
	void requestsAreCounted() {
		assertThat(LogStatus.text(model)).isEqualTo("No requests yet");
		end(Outcome.SENT);
		assertThat(LogStatus.text(model)).isEqualTo("1 request");
		end(Outcome.NOT_FOUND);
		assertThat(LogStatus.text(model)).isEqualTo("2 requests, 1 not found");
	}

	@Test
	void aFilterIsSaid() {
		end(Outcome.SENT);
		end(Outcome.NOT_FOUND);
		var query = model.ask(FilterWords.of("sent"), null);
		model.answer(query, query.run(() -> false));
		assertThat(LogStatus.text(model)).isEqualTo("1 of 2 requests, 1 not found");
	}

	@Test
	void whatMadeRoomIsSaid() {
		log.setCapacity(2);
		end(Outcome.SENT);
		end(Outcome.SENT);
		assertThat(LogStatus.text(model)).isEqualTo("2 requests");
		end(Outcome.SENT);
		assertThat(LogStatus.text(model)).isEqualTo("2 requests (1 older dropped)");
		model.clear();
		assertThat(LogStatus.text(model)).isEqualTo("No requests yet");
	}

	@Test
	void aPauseIsSaid() {
		end(Outcome.SENT);
		model.setPaused(true);
		assertThat(LogStatus.text(model)).isEqualTo("1 request \u2013 paused");
		end(Outcome.SENT);
		assertThat(LogStatus.text(model)).isEqualTo("1 request \u2013 paused, 1 more waiting");
	}

	@Test
	void selectedRowsAreDescribed() {
		end(Outcome.NOT_FOUND);
		end(Outcome.SENT);
		var rows = model.allRows();
		assertThat(LogStatus.ofSelection(List.of())).isEmpty();
		assertThat(LogStatus.ofSelection(rows)).isEqualTo("2 requests selected");
		assertThat(LogStatus.ofSelection(rows.subList(0, 1)))
				.isEqualTo("192.0.2.7:50000 (Cisco 7970G), term70.default.loads: not found, because");
		assertThat(LogStatus.ofSelection(rows.subList(1, 2)))
				.isEqualTo("192.0.2.7:50000 (Cisco 7970G), term70.default.loads: sent");
	}

	private void end(Outcome result) {
		log.handle(Requests.event(Requests.ended(1, "term70.default.loads", result)));
		model.poll();
	}
}
