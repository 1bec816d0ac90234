package org.dialtone.firmware.inspect;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.Region.Kind;
import org.dialtone.firmware.formats.Input;
import org.dialtone.firmware.samples.Bytes;
import org.dialtone.firmware.samples.Firmware;
import org.dialtone.firmware.samples.Inspected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives, containers and images. */
class ImagesTest {

	private static final String PART = "cnu70.8-3-2-27.sbn";

	@Test
	void anArchiveTellsItsEntries() {
		var file = Inspected.of(PART, Firmware.signed(PART, Firmware.cnu()));
		assertThat(file.kind()).isEqualTo("cnu-archive");
		assertThat(Inspected.rules(file)).isEmpty();
		assertThat(Inspected.unknown(file)).isZero();
		var entries = file.contents().entries().orElseThrow();
		assertThat(entries).extracting(entry -> entry.type() + ' ' + entry.name() + ' ' + entry.size()).containsExactly("kernel  300",
				"file /etc/trace/dns.master.trc 14", "file /flash0/local/bin/dload 64");
		assertThat(entries).allSatisfy(entry -> assertThat(entry.time()).contains(Instant.ofEpochSecond(1_191_886_863)));
	}

	@Test
	void anEntryIsWhereItSays() throws IOException {
		var bytes = Firmware.signed(PART, Firmware.cnu());
		var entry = Inspected.of(PART, bytes).contents().entries().orElseThrow().get(1);
		assertThat(Input.of(bytes).slice(entry.offset(), entry.size()).upTo(0, 100)).asString(US_ASCII).isEqualTo("trace dns off\n");
	}

	@Test
	void anArchiveThatIsCutByAByteIsTruncated() {
		var bytes = Firmware.signed(PART, Firmware.cnu());
		var file = Inspected.of(PART, Arrays.copyOf(bytes, bytes.length - 1));
		assertThat(Inspected.rules(file)).containsExactly(FirmwareRule.TRUNCATED.id());
		assertThat(file.isSound()).isFalse();
	}

	/** Two of sixty real archives are like this. */
	@Test
	void aByteTooManyIsNoFailure() {
		var file = Inspected.of(PART, Firmware.signed(PART, new Bytes().bytes(Firmware.cnu()).hex("0A").array()));
		assertThat(Inspected.rules(file)).containsExactly(FirmwareRule.TRAILING_BYTES.id());
		assertThat(file.isSound()).isTrue();
		assertThat(Inspected.leaves(file.root()).getLast()).satisfies(last -> {
			assertThat(last.kind()).isEqualTo(Kind.UNKNOWN);
			assertThat(last.length()).isOne();
		});
	}

	@Test
	void aNumberOfEntriesThatLiesTakesNoMemory() {
		var bytes = Firmware.cnu();
		Arrays.fill(bytes, 0x30, 0x34, (byte) 0xFF);
		assertThat(Inspected.rules(Inspected.of(PART, bytes))).contains(FirmwareRule.LENGTH_IMPOSSIBLE.id());
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aContainerIsCheckedAtEitherEnd(boolean trailer) {
		var name = "kern288xx.14-4-1-0301-6.sbn";
		var payload = new Bytes().hex("27 05 19 56").noise(5000).array();
		var file = Inspected.of(name, trailer ? Firmware.trailer(name, payload) : Firmware.container(name, payload));
		assertThat(file.kind()).isEqualTo("uimage");
		assertThat(Inspected.rules(file)).isEmpty();
		var container = file.contents().container().orElseThrow();
		assertThat(container.trailer()).isEqualTo(trailer);
		assertThat(container.headerLength()).isEqualTo(0x38 + 28 + 256);
		assertThat(container.payloadLength()).isEqualTo(5004);
		assertThat(container.fileName()).isEqualTo(name);
		assertThat(container.sha256Ok()).contains(true);
		assertThat(container.signatureSize()).isEqualTo(256);
		assertThat(container.sha256()).hasSize(64);
		assertThat(Inspected.unknown(file)).isZero();
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aByteThatChangedIsFound(boolean trailer) {
		var bytes = trailer ? Firmware.trailer("a.sbn", new byte[500]) : Firmware.container("a.sbn", new byte[500]);
		bytes[trailer ? 7 : bytes.length - 7] ^= 1;
		var file = Inspected.of("a.sbn", bytes);
		assertThat(file.contents().container().orElseThrow().sha256Ok()).contains(false);
		assertThat(Inspected.rules(file)).containsExactly(FirmwareRule.HASH_WRONG.id());
	}

	@Test
	void aContainerThatIsCutIsTruncatedAndNotChecked() {
		var bytes = Firmware.container("a.sbn", new byte[500]);
		var file = Inspected.of("a.sbn", Arrays.copyOf(bytes, bytes.length - 1));
		assertThat(file.contents().container().orElseThrow().sha256Ok()).isEqualTo(Optional.empty());
		assertThat(Inspected.rules(file)).containsExactly(FirmwareRule.TRUNCATED.id());
	}

	@Test
	void aTrailerThatWasCutOffIsNotTakenForAContainer() {
		var bytes = Firmware.trailer("a.sbn", new byte[500]);
		assertThat(Inspected.of("a.sbn", Arrays.copyOf(bytes, bytes.length - 1)).kind()).isEqualTo("unknown");
	}

	@ParameterizedTest
	@CsvSource({ "4F 00 00 EA, loader-image", "6B 75 70 31 30 30 30 30 30 30 30 30, kup-image", "BE BA EF BE, conference-image",
			"BE BA AD AB, conference-image", "68 73 71 73, squashfs", "42 FA ED FE, kernel-image", "54 69 5A 70, tizp-image",
			"7D 9F 80 01, image-piece", "27 05 19 56, uimage", "55 42 49 23, ubi", "00 11 22 33, unknown" })
	void anImageIsKnownByItsFirstBytesSignedOrNot(String magic, String kind) {
		var image = new Bytes().bytes(HexFormat.of().parseHex(magic.replace(" ", ""))).noise(200).array();
		assertThat(Inspected.of("image.bin", image).kind()).isEqualTo(kind);
		assertThat(Inspected.of("image.sbn", Firmware.signed("image.sbn", image)).kind()).isEqualTo(kind.equals("unknown") ? "signed-file" : kind);
	}

	@Test
	void aLoaderTellsItsName() {
		var loader = new Bytes().hex("4F 00 00 EA").zeros(0x1C).ascii("P003-8-12-00").zeros(300).array();
		var file = Inspected.of("P003-8-12-00.bin", loader);
		assertThat(Inspected.region(file.root(), "own name").value()).isEqualTo("P003-8-12-00");
		assertThat(Inspected.unknown(file)).isZero();
	}
}
