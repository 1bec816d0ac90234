package org.dialtone.serving.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.dialtone.serving.Records;
import org.dialtone.serving.ServerState;
import org.dialtone.serving.events.ServingEvent.StateChanged;
import org.dialtone.serving.events.ServingEvent.TransferProgressed;
import org.dialtone.serving.events.ServingEvent.TransferStarted;
import org.dialtone.serving.events.TransfersUnderWay.Progress;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is under way, kept from the events of servers. */
class TransfersUnderWayTest {

	@AutoClose
	private final EventStream server = new EventStream("one server");
	@AutoClose
	private final EventStream other = new EventStream("another server");
	private final TransfersUnderWay underWay = new TransfersUnderWay();

	@BeforeEach
	void follow() {
		underWay.follow(server);
		underWay.follow(other);
	}

	private static TransferStarted start(long id) {
		return new TransferStarted(Records.request(id, "a"), "a", 10, Map.of());
	}

	private static void tell(EventStream stream, ServingEvent event) {
		stream.publish(event);
		stream.awaitDelivery();
	}

	private List<Long> ids() {
		return underWay.list().stream().map(progress -> progress.request().id()).toList();
	}

	@Test
	void progressOfWhatIsNotKnownIsIgnored() {
		var request = Records.request(77, "a");
		tell(server, new TransferProgressed(request, 5, 0));
		assertThat(underWay.list()).isEmpty();
		tell(server, start(77));
		tell(server, new TransferProgressed(request, 5, 2));
		assertThat(underWay.list()).containsExactly(new Progress(request, "a", 10, 5, 2));
		tell(server, Records.ended(77));
		tell(server, new TransferProgressed(request, 10, 2));
		assertThat(underWay.list()).isEmpty();
	}

	@Test
	void aServerThatFailedHasNoTransfers() {
		tell(server, start(5));
		tell(server, new StateChanged(new ServerState.Failed("why", "what to do")));
		assertThat(underWay.list()).isEmpty();
	}

	@Test
	void changedAddressesKeepTheTransfers() {
		tell(server, start(5));
		var address = Records.address("192.0.2.1", 69);
		tell(server, new StateChanged(new ServerState.Listening(address, List.of(address))));
		assertThat(ids()).containsExactly(5L);
	}

	@Test
	void serversThatCountAlikeAreToldApart() {
		tell(server, start(1));
		tell(other, start(1));
		assertThat(ids()).containsExactly(1L, 1L);
		tell(other, Records.ended(1));
		assertThat(ids()).containsExactly(1L);
		tell(other, start(2));
		tell(server, new StateChanged(new ServerState.Stopped()));
		assertThat(ids()).containsExactly(2L);
	}

	@Test
	void aServerThatIsFollowedTwiceIsHeardOnce() {
		underWay.follow(server);
		tell(server, start(1));
		assertThat(ids()).containsExactly(1L);
	}

	@Test
	void whatIsForgottenIsGone() {
		tell(server, start(1));
		tell(other, start(2));
		underWay.forget(server);
		tell(server, start(3));
		assertThat(ids()).containsExactly(2L);
	}
}
