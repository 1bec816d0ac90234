package org.dialtone.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.TrustRecord;
import org.dialtone.firmware.samples.Inspected;
import org.dialtone.firmware.samples.Signer;
import org.dialtone.firmware.samples.TrustLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CTL and ITL files. */
class TrustListTest {

	private static final String ITL = "ITLFile.tlv";
	private static final Signer SAST = new Signer("SAST", 0x1122334455L);
	private static final Signer CCM = new Signer("ccm.example.com", 0x66778899L);

	private static TrustLists itl() {
		return new TrustLists(ITL, SAST).with(0, SAST).with(1, CCM);
	}

	@ParameterizedTest
	@CsvSource({ "1, SHA-1", "2, SHA-256", "3, SHA-512" })
	void theSignatureIsVerified(int code, String digest) {
		var file = Inspected.of(ITL, itl().signed(code));
		assertThat(file.kind()).isEqualTo("trust-list");
		assertThat(Inspected.rules(file)).isEmpty();
		assertThat(Inspected.unknown(file)).isZero();
		var header = file.contents().header().orElseThrow();
		assertThat(header.version()).isEqualTo("1.2");
		assertThat(header.order()).isEqualTo("1 2 28 3 7 12 14 15");
		assertThat(header.signer()).isEqualTo("CN=SAST");
		assertThat(header.digest()).isEqualTo(digest);
		assertThat(header.timestamp()).contains(Instant.ofEpochSecond(1_750_000_000));
		assertThat(file.contents().trustList().orElseThrow().signatureOk()).contains(true);
	}

	@Test
	void recordsHaveRolesAndCertificates() {
		var records = Inspected.of(ITL, itl().with(21, CCM).with(99, CCM).signed(1)).contents().trustList().orElseThrow().records();
		assertThat(records).extracting(TrustRecord::role).containsExactly("SAST", "CCM", "TVS", "");
		assertThat(records.get(1)).satisfies(entry -> {
			assertThat(entry.subject()).isEqualTo("CN=ccm.example.com");
			assertThat(entry.serial()).endsWith("66778899");
			var certificate = entry.certificate().orElseThrow();
			assertThat(certificate.subject()).isEqualTo("CN=ccm.example.com");
			assertThat(certificate.keySize()).isEqualTo(2048);
			assertThat(certificate.notAfter()).isEqualTo(Instant.parse("2999-01-01T00:00:00Z"));
			assertThat(certificate.sha1()).hasSize(40);
			assertThat(certificate.sha256()).hasSize(64);
		});
	}

	/** In the header behind the signature, in a record, and in the signature itself. */
	@ParameterizedTest
	@ValueSource(ints = { 24, 200, 600, -1 })
	void aByteThatChangedIsFound(int at) {
		var bytes = itl().signed(2);
		bytes[at < 0 ? bytes.length + at : at] ^= 1;
		var file = Inspected.of(ITL, bytes);
		assertThat(file.contents().trustList().orElseThrow().signatureOk()).contains(false);
		assertThat(Inspected.rules(file)).contains(FirmwareRule.TRUST_SIGNATURE.id());
		assertThat(file.isSound()).isFalse();
	}

	@Test
	void theSignerMustBeInTheList() {
		var file = Inspected.of(ITL, new TrustLists(ITL, SAST).with(1, CCM).signed(1));
		assertThat(file.contents().trustList().orElseThrow().signatureOk()).isEqualTo(Optional.empty());
		assertThat(Inspected.rules(file)).containsExactly(FirmwareRule.TRUST_SIGNER.id());
	}

	@Test
	void aSignatureByAnotherUnderTheSameNumberIsWrong() {
		var other = new Signer("SAST", 0x1122334455L);
		assertThat(Inspected.rules(Inspected.of(ITL, new TrustLists(ITL, other).with(0, SAST).signed(1))))
				.containsExactly(FirmwareRule.TRUST_SIGNATURE.id());
	}

	@ParameterizedTest
	@CsvSource({ "38, false", "39, true" })
	void tooManyCertificatesAreFound(int others, boolean tooMany) {
		var list = new TrustLists(ITL, SAST).with(0, SAST);
		var certificate = CCM.certificate(Instant.EPOCH, Instant.parse("2999-01-01T00:00:00Z"));
		for (int i = 0; i < others; i++) {
			list.with(7, CCM, certificate);
		}
		assertThat(Inspected.rules(Inspected.of(ITL, list.signed(1))).contains(FirmwareRule.TRUST_SIZE.id())).isEqualTo(tooMany);
	}

	@Test
	void moreThanTwoSignersAreFound() {
		assertThat(Inspected.rules(Inspected.of(ITL, itl().with(0, CCM).signed(1)))).isEmpty();
		assertThat(Inspected.rules(Inspected.of(ITL, itl().with(0, CCM).with(0, CCM).signed(1)))).containsExactly(FirmwareRule.TRUST_SAST.id());
	}

	@Test
	void aTvsInACtlIsFound() {
		var ctl = new TrustLists("CTLFile.tlv", SAST).with(0, SAST).with(21, CCM).signed(1);
		assertThat(Inspected.rules(Inspected.of("CTLFile.tlv", ctl))).containsExactly(FirmwareRule.TRUST_TVS.id());
	}

	@Test
	void certificatesOutOfTheirTimeAreFound() {
		var past = Instant.parse("2001-01-01T00:00:00Z");
		var future = Instant.parse("2998-01-01T00:00:00Z");
		assertThat(Inspected.rules(Inspected.of(ITL, itl().with(1, CCM, Instant.EPOCH, past).signed(1))))
				.containsExactly(FirmwareRule.CERTIFICATE_EXPIRED.id());
		assertThat(Inspected.rules(Inspected.of(ITL, itl().with(1, CCM, future, future.plusSeconds(60)).signed(1))))
				.containsExactly(FirmwareRule.CERTIFICATE_FUTURE.id());
	}

	@Test
	void aCertificateThatIsNoneIsFound() {
		var file = Inspected.of(ITL, itl().with(4, CCM, new byte[] { 0x30, 3, 2, 1, 0 }).signed(1));
		assertThat(Inspected.rules(file)).containsExactly(FirmwareRule.CERTIFICATE_UNREADABLE.id());
		assertThat(file.contents().trustList().orElseThrow().records()).hasSize(3);
	}

	@Test
	void theSignerTellsTheEra() {
		var recovery = new Signer("ITLRECOVERY_cucm", 5);
		assertThat(Inspected.rules(Inspected.of(ITL, new TrustLists(ITL, recovery).with(0, recovery).signed(2))))
				.containsExactly(FirmwareRule.TRUST_ERA.id());
	}
}
