package org.dialtone.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.Inspection;
import org.dialtone.firmware.formats.Format;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.samples.Bytes;
import org.dialtone.firmware.samples.Inspected;
import org.dialtone.firmware.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damage and malice end in findings. {@link Inspected} checks that each byte is still told of once. */
class HostileInputTest {

	/** How many mutations the fuzz test makes; a system property raises it. */
	private static final int MUTATIONS = Integer.getInteger("dialtone.firmware.mutations", 20_000);

	static Stream<Map.Entry<String, byte[]>> samples() {
		return Samples.all().entrySet().stream();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aSampleIsRecognisedAndSound(Map.Entry<String, byte[]> sample) {
		var file = Inspected.of(sample.getKey(), sample.getValue());
		assertThat(file.kind()).isNotEqualTo(Inspection.UNKNOWN);
		assertThat(file.findings()).noneMatch(finding -> finding.rule().equals(FirmwareRule.FORMAT_FAILED.id()));
		assertThat(file.isSound()).as(file.findings().toString()).isTrue();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aSampleCanBeCutAnywhere(Map.Entry<String, byte[]> sample) {
		for (int length = 0; length < sample.getValue().length; length++) {
			inspect(sample.getKey(), Arrays.copyOf(sample.getValue(), length), "cut to " + length);
		}
	}

	@Test
	void mutationsEndInFindings() {
		var samples = List.copyOf(Samples.all().entrySet());
		for (int i = 0; i < MUTATIONS; i++) {
			var random = new Random(i);
			var sample = samples.get(random.nextInt(samples.size()));
			inspect(sample.getKey(), mutated(sample.getValue(), samples.get(random.nextInt(samples.size())).getValue(), random), "seed " + i);
		}
	}

	private static void inspect(String name, byte[] bytes, String how) {
		try {
			assertThat(Inspected.of(name, bytes).findings()).noneMatch(finding -> finding.rule().equals(FirmwareRule.FORMAT_FAILED.id()));
		} catch (AssertionError | RuntimeException e) {
			throw new AssertionError(name + ", " + how, e);
		}
	}

	/** One to eight changes: bits, bytes, extreme numbers, cuts, doubled pieces, pieces of another sample. */
	private static byte[] mutated(byte[] sample, byte[] other, Random random) {
		var bytes = sample.clone();
		for (int change = random.nextInt(8); change >= 0 && bytes.length > 4; change--) {
			int at = random.nextInt(random.nextBoolean() ? bytes.length : Math.min(bytes.length, 0x300));
			switch (random.nextInt(6)) {
			case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
			case 1 -> bytes[at] = (byte) random.nextInt();
			case 2 -> Arrays.fill(bytes, at, Math.min(at + 1 + random.nextInt(4), bytes.length), (byte) (random.nextBoolean() ? 0xFF : 0));
			case 3 -> bytes = Arrays.copyOf(bytes, at);
			case 4 -> bytes = new Bytes().bytes(Arrays.copyOf(bytes, at)).bytes(Arrays.copyOfRange(bytes, at / 2, bytes.length)).array();
			default -> bytes = new Bytes().bytes(Arrays.copyOf(bytes, at)).bytes(other).array();
			}
		}
		return bytes;
	}

	/** A format of a plug-in that begins to tell, and then does something else. */
	private static Format foreign(Runnable then) {
		return new Format() {
			@Override
			public String id() {
				return "foreign";
			}

			@Override
			public boolean recognises(Glimpse glimpse) {
				return glimpse.startsWith("FOREIGN");
			}

			@Override
			public void read(Reading reading) throws IOException {
				reading.regions().field("magic", 0, 7, "FOREIGN");
				then.run();
			}
		};
	}

	private static final byte[] FOREIGN = new Bytes().ascii("FOREIGN and more").array();

	@Test
	void aForeignFormatReads() {
		var file = Inspected.of(new Inspector(List.of(foreign(() -> { }))), "a", FOREIGN);
		assertThat(file.kind()).isEqualTo("foreign");
		assertThat(file.findings()).isEmpty();
		assertThat(Inspected.region(file.root(), "magic").value()).isEqualTo("FOREIGN");
		assertThat(Inspected.unknown(file)).isEqualTo(9);
	}

	@Test
	void aForeignFormatThatFailsIsAFinding() {
		var file = Inspected.of(new Inspector(List.of(foreign(() -> {
			throw new IllegalStateException("I never learnt to read");
		}))), "a", FOREIGN);
		assertThat(Inspected.rules(file)).containsExactly(FirmwareRule.FORMAT_FAILED.id());
		assertThat(file.findings().getFirst().summary()).contains("foreign", "I never learnt to read");
		assertThat(Inspected.region(file.root(), "magic").value()).isEqualTo("FOREIGN");
	}

	@Test
	void aForeignFormatThatDoesNotEndIsAFinding() {
		var end = new CountDownLatch(1);
		try {
			var inspector = new Inspector(List.of(foreign(() -> await(end))), Duration.ofMillis(50));
			var file = Inspected.of(inspector, "a", FOREIGN);
			assertThat(Inspected.rules(file)).containsExactly(FirmwareRule.FORMAT_FAILED.id());
			assertThat(file.findings().getFirst().summary()).contains("does not come to an end");
			assertThat(Inspected.unknown(file)).isEqualTo(FOREIGN.length);
		} finally {
			end.countDown();
		}
	}

	private static void await(CountDownLatch end) {
		try {
			end.await();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}
}
