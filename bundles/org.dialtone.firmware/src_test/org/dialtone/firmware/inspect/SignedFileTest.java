package org.dialtone.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;

import org.dialtone.core.Place;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.Region.Kind;
import org.dialtone.firmware.samples.Bytes;
import org.dialtone.firmware.samples.Firmware;
import org.dialtone.firmware.samples.Inspected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The header of signed files. */
class SignedFileTest {

	@Test
	void theSampleIsByteTrue() {
		var list = Firmware.list70("term70.default.loads");
		assertThat(list).hasSize(642);
		assertThat(list).startsWith(new Bytes().hex("01 00 02 01 01 02 00 02 01 98").array());
		assertThat(IntStream.of(0x0A, 0x0D, 0x37, 0x42, 0x68, 0x7A, 0x17D).map(offset -> list[offset])).containsExactly(3, 4, 5, 6, 7, 12, 14);
		assertThat(Firmware.list70("SCCP70.8-3-3S.loads")).hasSize(638);
	}

	@Test
	void aHeaderIsReadWhole() {
		var file = Inspected.of("term70.default.loads", Firmware.list70("term70.default.loads"));
		var header = file.contents().header().orElseThrow();
		assertThat(header.version()).isEqualTo("1.1");
		assertThat(header.length()).isEqualTo(408);
		assertThat(header.order()).isEqualTo("1 2 3 7 12 14");
		assertThat(header.digest()).isEqualTo("SHA-1");
		assertThat(header.signatureSize()).isEqualTo(256);
		assertThat(header.fileName()).isEqualTo("term70.default.loads");
		assertThat(header.timestamp()).isEmpty();
		assertThat(header.encrypted()).isFalse();
		assertThat(Inspected.unknown(file)).isZero();
		assertThat(file.isSound()).isTrue();
	}

	@Test
	void thePlaceholderIsNobody() {
		var file = Inspected.of("a.sbn", Firmware.signed("a.sbn", Firmware.cnu()));
		var header = file.contents().header().orElseThrow();
		assertThat(header.signer()).isEmpty();
		assertThat(header.placeholder()).isTrue();
		assertThat(Inspected.region(file.root(), "SIGNERNAME").value()).startsWith("CN=someSigner");
		assertThat(file.findings()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo(FirmwareRule.SIGNATURE_NOT_CHECKED.id());
			assertThat(finding.summary()).contains("cannot be checked").doesNotContainIgnoringCase("valid");
			assertThat(finding.where()).isInstanceOf(Place.Byte.class).hasToString("/somewhere/a.sbn@0x7A");
		});
	}

	@Test
	void eachElementIsARegion() {
		var file = Inspected.of("ab.loads", Firmware.signed("ab.loads", new Bytes().ascii(Firmware.LIST_OF_7940).array()));
		var signature = Inspected.region(file.root(), "SIGNATURE");
		assertThat(signature.offset()).isEqualTo(0x7A);
		assertThat(signature.length()).isEqualTo(259);
		assertThat(signature.children()).extracting(child -> child.name() + '@' + child.offset()).containsExactly("tag@122", "length@123", "value@125");
		assertThat(Inspected.region(file.root(), "SIGNATUREMODULUS").value()).isEqualTo("2048 bits");
		assertThat(Inspected.leaves(Inspected.region(file.root(), "header"))).filteredOn(region -> region.kind() == Kind.PADDING)
				.singleElement().satisfies(padding -> assertThat(padding.end()).isEqualTo(396));
	}

	/** Signed by a program that the public has, in the order of trust lists. */
	@Test
	void aSelfMadeHeaderNamesItsSigner() {
		var signer = new Bytes().text(4, "CN=bench").text(6, "CN=bench").element(5, new byte[16]);
		var rest = new Bytes().element(3, signer.array())
				.element(7, new Bytes().element(8, new byte[] { 3 }).element(9, new Bytes().element(10, new byte[1]).element(11, new byte[] { 1 }).array()).array())
				.element(12, new byte[128]).text(14, "SEP001122334455.cnf.xml.sgn").element(15, new Bytes().big(1_700_000_000, 4).array());
		var bytes = new Bytes().hex("01 00 02 01 00 02 00 02").big(10 + rest.size(), 2).bytes(rest.array()).ascii("<device/>\n").array();
		var header = Inspected.of("SEP001122334455.cnf.xml.sgn", bytes).contents().header().orElseThrow();
		assertThat(header.version()).isEqualTo("1.0");
		assertThat(header.signer()).isEqualTo("CN=bench");
		assertThat(header.placeholder()).isFalse();
		assertThat(header.digest()).isEqualTo("SHA-512");
		assertThat(header.timestamp()).contains(Instant.ofEpochSecond(1_700_000_000));
	}

	@Test
	void aTimeOfAnotherLengthIsNone() {
		var rest = new Bytes().element(12, new byte[256]).element(15, new Bytes().hex("FFFFFFFFFFFFFF").array());
		var bytes = new Bytes().hex("01 00 02 01 02 02 00 02").big(10 + rest.size(), 2).bytes(rest.array()).array();
		var file = Inspected.of("a.sgn", bytes);
		assertThat(Inspected.rules(file)).isEmpty();
		assertThat(file.contents().header().orElseThrow().timestamp()).isEmpty();
		assertThat(Inspected.region(file.root(), "TIMESTAMP").value()).isEqualTo("FFFFFFFFFFFFFF");
	}

	@Test
	void whatIsEncryptedIsSaidToBe() {
		var rest = new Bytes().element(16, new Bytes().element(17, new Bytes().element(19, new byte[16]).array()).array())
				.element(21, new Bytes().element(23, new byte[] { 16 }).element(24, new byte[] { 1 }).element(25, new byte[256]).array())
				.text(14, "SEP001122334455.cnf.xml.enc.sgn");
		var bytes = new Bytes().hex("01 00 02 02 00 02 00 02").big(10 + rest.size(), 2).bytes(rest.array()).noise(320).array();
		var file = Inspected.of("SEP001122334455.cnf.xml.enc.sgn", bytes);
		assertThat(file.contents().header().orElseThrow().encrypted()).isTrue();
		assertThat(Inspected.region(file.root(), "body").why()).isEqualTo("encrypted");
		assertThat(Inspected.region(file.root(), "key algorithm").value()).isEqualTo("AES");
		assertThat(Inspected.region(file.root(), "IV")).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "term70.default.loads, ", "TERM70.default.loads, firmware.name-case", "term71.default.loads, firmware.name-differs" })
	void aNameThatWasChangedIsFound(String name, String rule) {
		var file = Inspected.of(name, Firmware.list70("term70.default.loads"));
		if (rule == null) {
			assertThat(Inspected.rules(file)).isEmpty();
		} else {
			assertThat(Inspected.rules(file)).containsExactly(rule);
			assertThat(file.findings().getFirst().solution()).contains("term70.default.loads");
		}
	}

	@Test
	void aLengthThatLiesIsFoundAndWhatComesBeforeIsKept() {
		var bytes = Firmware.list70("term70.default.loads");
		bytes[0x17E] = 0x7F; // the name is said to have 32 KB
		var file = Inspected.of("term70.default.loads", bytes);
		assertThat(Inspected.rules(file)).containsExactly(FirmwareRule.LENGTH_IMPOSSIBLE.id());
		assertThat(file.findings()).anySatisfy(finding -> assertThat(finding.where()).hasToString("/somewhere/term70.default.loads@0x17D"));
		assertThat(file.contents().header().orElseThrow().signatureSize()).isEqualTo(256);
		assertThat(file.contents().loadList()).isPresent();
	}

	@Test
	void aHeaderLongerThanTheFileIsATruncatedFile() {
		var bytes = Arrays.copyOf(Firmware.list70("term70.default.loads"), 300);
		var file = Inspected.of("term70.default.loads", bytes);
		assertThat(Inspected.rules(file)).contains(FirmwareRule.TRUNCATED.id());
		assertThat(file.findings()).anySatisfy(finding -> assertThat(finding.summary()).contains("108"));
		assertThat(file.isSound()).isFalse();
	}

	@Test
	void containersInContainersEnd() {
		var element = new byte[0];
		for (int i = 0; i < 5000; i++) {
			element = new Bytes().element(3, element).array();
		}
		var bytes = new Bytes().hex("01 00 02 01 01 02 00 02").big(10 + element.length, 2).bytes(element).array();
		assertThat(Inspected.of("deep", bytes).kind()).isEqualTo("signed-file");
	}

	@Test
	void filesInFilesEnd() {
		var body = new byte[] { 1 };
		for (int i = 0; i < 100; i++) {
			body = Firmware.signed("deep", body);
		}
		assertThat(Inspected.rules(Inspected.of("deep", body))).containsOnlyOnce(FirmwareRule.TOO_DEEP.id());
	}

	@Test
	void anEmptyFileIsNoError() {
		var file = Inspected.of("ITLFile.tlv", new byte[0]);
		assertThat(Inspected.rules(file)).containsExactly(FirmwareRule.EMPTY_FILE.id());
		assertThat(file.isSound()).isTrue();
	}
}
