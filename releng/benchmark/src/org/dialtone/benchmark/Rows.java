package org.dialtone.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The rows of the benchmark. */
final class Rows {

	private static final int BURST = 500;
	private static final int FIFTY_COUNT = 3_000;
	private static final int WARM_UP_SECONDS = 3;
	private static final int FIRST_FILES = 1_000;
	private static final int FIRST_CLIENTS = 200;
	private static final int IDLE_MILLIS = 2_000;
	/** What is measured with the server on one processor, too. */
	private static final Set<String> ON_ONE_PROCESSOR = Set.of("first-small", "first-crowd", "single-512-1", "single-1428-16",
			"crowd-200", "crowd-1000", "small-1", "small-50", "missing-1", "missing-50");
	private static final double LOSS = 0.01;
	private static final IntFunction<Request> SMALL = number -> Request.plain(TestFile.small(number));
	private static final IntFunction<Request> MISSING = number -> Request.missing("missing-" + number + ".bin");

	private final boolean quick;

	private Rows(boolean quick) {
		this.quick = quick;
	}

	/** All rows; the quick ones do less work, for a first impression. */
	static List<Row> all(boolean quick) {
		return new Rows(quick).all();
	}

	private List<Row> all() {
		var rows = new ArrayList<Row>();
		rows.add(idle());
		rows.add(cold("first-small", "the first %,d files of 1 KiB, one client".formatted(FIRST_FILES),
				target -> FIRST_FILES / first(target, FIRST_FILES, SMALL), Metric.RATE));
		rows.add(cold("first-crowd", "the first %d clients, 1 MiB each, 512".formatted(FIRST_CLIENTS),
				target -> crowd(target, FIRST_CLIENTS, FIRST_CLIENTS, number -> Request.plain(TestFile.MEDIUM),
						Patience.USUAL).mebibytesPerSecond(),
				Metric.SPEED));
		for (int window : new int[] { 1, 16 }) {
			int faster = window == 1 ? 1 : 2;
			rows.add(single(512, window, faster));
			rows.add(single(1428, window, 2 * faster));
			rows.add(single(8192, window, 6 * faster));
			rows.add(single(65464, window, 16 * faster));
		}
		rows.add(crowd(200));
		rows.add(crowd(1_000));
		rows.add(oneAfterAnother("small-1", "files of 1 KiB", SMALL));
		rows.add(fiftyAtOnce("small-50", "files of 1 KiB", SMALL));
		rows.add(oneAfterAnother("missing-1", "missing files", MISSING));
		rows.add(fiftyAtOnce("missing-50", "missing files", MISSING));
		rows.add(burst("burst-small", "files of 1 KiB", SMALL));
		rows.add(burst("burst-missing", "missing files", MISSING));
		rows.add(loss("loss", "1 % of the packets lost each way, 1 MiB, 512"));
		rows.add(loss("loss-tuned", "the same, tftpd-hpa told to resend after 20 ms").forSpecialPeers());
		rows.add(storm(quick ? 1_000 : TestFile.PHONES).atMost(1));
		if (Affinity.isAvailable()) {
			for (var row : List.copyOf(rows)) {
				if (ON_ONE_PROCESSOR.contains(row.id())) {
					rows.add(row.onOneProcessor());
				}
			}
		}
		return rows;
	}

	/** Nothing is asked for: what a server takes that waits. */
	private static Row idle() {
		return Row.of("idle", "idle, just started", (target, seed) -> {
			try {
				Thread.sleep(IDLE_MILLIS);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return List.of();
		}).metering(Metric.MEMORY).cold();
	}

	/** One measurement of a server that has just started. */
	private static Row cold(String id, String title, Measurement measurement, Metric metric) {
		return Row.of(id, title, (target, seed) -> List.of(new Sample(metric, measurement.of(target)))).metering().cold();
	}

	/** What comes out of one load. */
	private interface Measurement {
		double of(Target target) throws IOException;
	}

	/** Faster loads are repeated more often, so that the time is long enough to be measured. */
	private static Row single(int block, int window, int times) {
		var title = "one client, 32 MiB, blksize %d, windowsize %d".formatted(block, window);
		var request = new Request(TestFile.BIG.name(), block, window, TestFile.BIG);
		return Row.of("single-%d-%d".formatted(block, window), title,
				(target, seed) -> List.of(repeated(target, request, times)));
	}

	private static Sample repeated(Target target, Request request, int times) throws IOException {
		double seconds = 0;
		double mebibytes = 0;
		var note = "";
		for (int i = 0; i < times; i++) {
			var result = get(target, request, Patience.USUAL, Loss.NONE);
			if (!result.good()) {
				return Sample.none(Metric.SPEED, result.reason());
			}
			seconds += result.seconds();
			mebibytes += result.mebibytes();
			note = result.blksize() == request.blksize() ? "" : "blksize " + result.blksize() + " granted";
		}
		return new Sample(Metric.SPEED, mebibytes / seconds, note);
	}

	private Row crowd(int clients) {
		var file = quick ? TestFile.QUARTER : TestFile.MEDIUM;
		var title = "%d clients at once, %d KiB each, 512".formatted(clients, file.length() >> 10);
		return Row.of("crowd-" + clients, title, (target, seed) -> {
			var result = crowd(target, clients, clients, number -> Request.plain(file), Patience.USUAL);
			return List.of(new Sample(Metric.SPEED, result.mebibytesPerSecond()),
					new Sample(Metric.FAILED, result.failed, result.reasonsText()));
		});
	}

	private Row oneAfterAnother(String id, String what, IntFunction<Request> request) {
		return Row.of(id, what + ", one client",
				(target, seed) -> List.of(new Sample(Metric.RATE, sequence(target, rateSeconds(), request)))).metering();
	}

	private Row fiftyAtOnce(String id, String what, IntFunction<Request> request) {
		return Row.of(id, what + ", 50 clients",
				(target, seed) -> List.of(new Sample(Metric.RATE, fifty(target, rateSeconds(), request)))).metering();
	}

	private int rateSeconds() {
		return quick ? 1 : 3;
	}

	private static Row burst(String id, String what, IntFunction<Request> request) {
		return Row.of(id, "%d requests in one burst, %s".formatted(BURST, what), (target, seed) -> {
			var result = crowd(target, BURST, BURST, request, new Patience(1_500, 1, 10_000));
			return List.of(new Sample(Metric.ANSWERED, result.goodAtOnce));
		}).metering();
	}

	private Row loss(String id, String title) {
		var patience = Patience.PHONE.within(quick ? 8_000 : 15_000);
		return Row.of(id, title, (target, seed) -> {
			var result = get(target, Request.plain(TestFile.MEDIUM), patience, new Loss(LOSS, seed));
			var note = result.good() ? ""
					: "%d KiB of 1024 in %.0f s".formatted(result.bytes() >> 10, result.seconds());
			return List.of(new Sample(Metric.SPEED, result.mebibytesPerSecond(), note));
		}).metering().atMost(quick ? 1 : 3);
	}

	private static Row storm(int phones) {
		var scripts = IntStream.range(0, phones).mapToObj(Rows::phone).toList();
		return Row.of("storm", "%d phones reboot at once".formatted(phones), (target, seed) -> {
			try (var crowd = new Crowd(target, Patience.PHONE)) {
				var result = crowd.run(scripts, phones);
				return List.of(new Sample(Metric.ANSWERED, result.good, result.reasonsText()),
						new Sample(Metric.SECONDS, result.seconds()), new Sample(Metric.RETRIES, result.retries));
			}
		});
	}

	private static List<Request> phone(int number) {
		var mac = TestFile.mac(number);
		return List.of(Request.missing("CTLSEP" + mac + ".tlv"), Request.missing("ITLSEP" + mac + ".tlv"),
				Request.plain(TestFile.configuration(number)));
	}

	/**
	 * Has the server, and this generator, do some of everything until they are as fast as they get: a Java virtual
	 * machine compiles what it has seen often, and a server that phones ask all day is one that runs for long.
	 */
	static void warmUp(Target target) throws IOException {
		for (int i = 0; i < 16; i++) {
			get(target, Request.plain(TestFile.MEDIUM), Patience.USUAL, Loss.NONE);
			get(target, new Request(TestFile.BIG.name(), 8192, 16, TestFile.BIG), Patience.USUAL, Loss.NONE);
		}
		sequence(target, WARM_UP_SECONDS, SMALL);
		sequence(target, WARM_UP_SECONDS, MISSING);
		crowd(target, 50, 50, number -> Request.plain(TestFile.MEDIUM), Patience.USUAL);
		fifty(target, WARM_UP_SECONDS, SMALL);
		fifty(target, WARM_UP_SECONDS, MISSING);
	}

	private static Result get(Target target, Request request, Patience patience, Loss loss) throws IOException {
		try (var client = new SingleClient(target, patience, loss); var socket = new Sockets(target).open(0)) {
			return client.run(request, socket);
		}
	}

	private static CrowdResult crowd(Target target, int count, int atOnce, IntFunction<Request> request,
			Patience patience) throws IOException {
		try (var crowd = new Crowd(target, patience)) {
			return crowd.run(IntStream.range(0, count).mapToObj(i -> List.of(request.apply(i))).toList(), atOnce);
		}
	}

	/** Requests a second of fifty clients, over some seconds. */
	private static double fifty(Target target, int seconds, IntFunction<Request> request) throws IOException {
		double taken = 0;
		int done = 0;
		while (taken < seconds) {
			var result = crowd(target, FIFTY_COUNT, 50, request, Patience.USUAL);
			if (result.failed > 0) {
				throw new IOException(result.failed + " requests failed: " + result.reasonsText());
			}
			taken += result.seconds();
			done += FIFTY_COUNT;
		}
		return done / taken;
	}

	/** Requests a second of one client, over some seconds. */
	private static double sequence(Target target, int seconds, IntFunction<Request> request) throws IOException {
		double taken = 0;
		int done = 0;
		try (var client = new SingleClient(target, Patience.USUAL, Loss.NONE)) {
			while (taken < seconds) {
				taken += one(target, client, request.apply(done), done++);
			}
		}
		return done / taken;
	}

	/** Seconds that one client takes for a number of requests. */
	private static double first(Target target, int count, IntFunction<Request> request) throws IOException {
		double taken = 0;
		try (var client = new SingleClient(target, Patience.USUAL, Loss.NONE)) {
			for (int i = 0; i < count; i++) {
				taken += one(target, client, request.apply(i), i);
			}
		}
		return taken;
	}

	/** Seconds of one request; its socket is opened and closed while the clock stands. */
	private static double one(Target target, SingleClient client, Request request, int number) throws IOException {
		try (var socket = new Sockets(target).open(number)) {
			var result = client.run(request, socket);
			if (!result.good()) {
				throw new IOException("Request " + number + " failed: " + result.reason());
			}
			return result.seconds();
		}
	}
}
