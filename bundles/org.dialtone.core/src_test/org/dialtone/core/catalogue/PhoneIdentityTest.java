package org.dialtone.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialtone.core.internal.build.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneIdentityTest {

	private static final Catalogue CATALOGUE = Examples.build(Examples.readPhones("""
					models:
					- { id: "42", name: Example 42, family: example, recoveryLoad: recovery42.loads }
					"""));

	@ParameterizedTest
	@CsvSource({ "SEP001122334455.cnf.xml", "CTLSEP001122334455.tlv", "MGC001122334455.cnf", "ata001122334455.cnf.xml",
			"SEP001122334455", "/some/folder/SIP001122334455.cnf", "WLAN001122334455.xml" })
	void findsTheMacAddressWhateverComesBeforeIt(String file) {
		assertThat(PhoneIdentity.of(file, CATALOGUE).text()).isEqualTo("00:11:22:33:44:55");
	}

	@Test
	void writesTheMacAddressInUpperCase() {
		assertThat(PhoneIdentity.of("SEPaabbccddeeff.cnf.xml", CATALOGUE).mac()).contains("AABBCCDDEEFF");
	}

	@Test
	void knowsTheModelByItsRecoveryLoad() {
		assertThat(PhoneIdentity.of("/Recovery42.LOADS", CATALOGUE).text()).isEqualTo("Example 42");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "dialplan.xml", "SEP00112233445.cnf.xml", "SEP001122334455-old.xml", "/" })
	void isEmptyIfTheNameRevealsNothing(String file) {
		assertThat(PhoneIdentity.of(file, CATALOGUE).text()).isEmpty();
	}
}
