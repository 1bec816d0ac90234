package org.dialtone.firmware.inspect;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.Inspection;
import org.dialtone.firmware.Region;
import org.dialtone.firmware.Region.Kind;
import org.dialtone.firmware.samples.Cisco;
import org.dialtone.firmware.samples.Configs;
import org.dialtone.firmware.samples.Firmware;
import org.dialtone.firmware.samples.Inspected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Configuration files with their known faults, and their secrets. */
class ConfigTest {

	private static final String DEFAULT = "XMLDefault.cnf.xml";
	private static final String DEVICE = "SEP001122334455.cnf.xml";

	@TempDir
	Path folder;

	private static Inspection of(String name, String text) {
		return Inspected.of(name, text.getBytes(UTF_8));
	}

	/** The rules of all findings but that there are secrets. */
	private static List<String> rules(Inspection file) {
		return Inspected.rules(file).stream().filter(rule -> !rule.equals(FirmwareRule.CONFIG_SECRETS.id())).toList();
	}

	private static void assertFound(Inspection file, FirmwareRule rule, int line) {
		assertThat(rules(file)).containsExactly(rule.id());
		assertThat(file.findings()).filteredOn(finding -> finding.rule().equals(rule.id()))
				.singleElement().extracting(Finding::where).isEqualTo(new Location(file.file(), line, 0));
	}

	@Test
	void whatIsRightHasNoFindings() {
		assertThat(rules(of(DEFAULT, Configs.DEFAULT))).isEmpty();
		assertThat(rules(of(DEVICE, Configs.DEVICE))).isEmpty();
		assertThat(rules(of("SIP001122334455.cnf", Configs.SIP))).isEmpty();
		assertThat(of(DEFAULT, Configs.DEFAULT).kind()).isEqualTo("default-config");
		assertThat(of(DEVICE, Configs.DEVICE).kind()).isEqualTo("device-config");
		assertThat(of("SIPDefault.cnf", Configs.SIP).kind()).isEqualTo("sip-config");
		assertThat(of("ringlist.xml", "<?xml version=\"1.0\"?><CiscoIPPhoneRingList/>").kind()).isEqualTo("xml");
	}

	@ParameterizedTest
	@ValueSource(strings = { Configs.DEFAULT, Configs.DEVICE, Configs.SIP })
	void secretsAreInNoTextThatIsShown(String text) {
		var file = of("a", text);
		assertThat(file.toString()).doesNotContain(Configs.SECRET);
		var secrets = Inspected.leaves(file.root()).stream().filter(region -> region.kind() == Kind.SECRET).toList();
		assertThat(secrets).isNotEmpty().allSatisfy(secret -> {
			assertThat(secret.value()).isEmpty();
			assertThat(text.substring((int) secret.offset(), (int) secret.end())).contains(Configs.SECRET);
		});
		var shown = new StringBuilder(text);
		secrets.reversed().forEach(secret -> shown.delete((int) secret.offset(), (int) secret.end()));
		assertThat(shown).doesNotContain(Configs.SECRET);
	}

	@Test
	void secretsAreFoundInWhatIsNotWellFormedToo() {
		var file = of(DEVICE, "<device>\n<authPassword>" + Configs.SECRET + "\n</device>\n");
		assertThat(Inspected.leaves(file.root())).extracting(Region::kind).contains(Kind.SECRET);
		assertThat(file.toString()).doesNotContain(Configs.SECRET);
		assertFound(file, FirmwareRule.XML_MALFORMED, 3);
		assertThat(file.isSound()).isFalse();
	}

	@Test
	void secretsAreFoundBehindASignature() {
		var file = Inspected.of(DEVICE + ".sgn", Firmware.signed(DEVICE + ".sgn", Configs.DEVICE.getBytes(UTF_8)));
		assertThat(file.kind()).isEqualTo("device-config");
		assertThat(file.toString()).doesNotContain(Configs.SECRET);
	}

	@Test
	void typographicQuotesAreFoundByLine() {
		assertFound(of(DEFAULT, Configs.DEFAULT.replace("model=\"Cisco 7970\"", "model=\u201CCisco 7970\u201D")), FirmwareRule.XML_QUOTES, 13);
	}

	@Test
	void whatIsNotUtf8IsFound() {
		var file = Inspected.of(DEVICE, Configs.DEVICE.replace("Bench", "B\u00FCro").getBytes(ISO_8859_1));
		assertFound(file, FirmwareRule.XML_MALFORMED, 0);
		var declared = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n" + Configs.DEVICE.replace("Bench", "B\u00FCro");
		assertThat(rules(Inspected.of(DEVICE, declared.getBytes(ISO_8859_1)))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "SCCP70.8-3-3S<, SCCP70.8-3-3S.loads<, CONFIG_LOAD_SUFFIX, 13", "SCCP70.8-3-3S<, <, CONFIG_LOAD_EMPTY, 13",
			"192.0.2.1, , CONFIG_SERVER_EMPTY, 8", "<ports><ethernetPhonePort>2000</ethernetPhonePort></ports>, , CONFIG_PORT_MISSING, 6",
			"</members>, </member>, XML_MALFORMED, 11" })
	void aFaultIsFoundByLine(String right, String wrong, FirmwareRule rule, int line) {
		assertFound(of(DEFAULT, Configs.DEFAULT.replace(right, wrong == null ? "" : wrong)), rule, line);
	}

	@Test
	void aLoadWithoutANumberIsFound() {
		assertFound(of(DEFAULT, Configs.DEFAULT.replace("loadInformation30006", "loadInformation")), FirmwareRule.CONFIG_NUMBER_MISSING, 13);
	}

	@Test
	void theContentsOfTheOtherKindAreFound() {
		assertThat(rules(of(DEFAULT, Configs.DEVICE))).containsExactly(FirmwareRule.CONFIG_KIND.id());
		assertThat(rules(of(DEVICE, Configs.DEFAULT))).containsExactly(FirmwareRule.CONFIG_KIND.id());
	}

	@Test
	void entitiesThatExplodeDoNot() {
		var text = new StringBuilder("<!DOCTYPE device [<!ENTITY a0 \"lol\">");
		for (int i = 1; i < 40; i++) {
			text.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
		}
		assertThat(of(DEVICE, text + "]><device>&a39;</device>").findings()).noneMatch(finding -> finding.rule().equals(FirmwareRule.FORMAT_FAILED.id()));
	}

	private List<Finding> byCatalogue(String text) throws IOException {
		return new Reporter(new Inspector(), Cisco::catalogue).report(Files.writeString(folder.resolve(DEFAULT), text)).findings().stream()
				.filter(finding -> !finding.rule().equals(FirmwareRule.CONFIG_SECRETS.id())).toList();
	}

	@Test
	void rightNumbersWithOrWithoutZerosHaveNoFindings() throws IOException {
		assertThat(byCatalogue(Configs.DEFAULT)).isEmpty();
	}

	/** Real files give the 7962 the numbers 30018, 308 and 8. */
	@ParameterizedTest
	@ValueSource(strings = { "30018", "308", "8" })
	void theNumberOfAnotherModelIsFound(String number) throws IOException {
		var text = Configs.DEFAULT.replace("<loadInformation30006 model=\"Cisco 7970\">SCCP70.8-3-3S</loadInformation30006>",
				"<loadInformation" + number + " model=\"Cisco 7962\"></loadInformation" + number + ">");
		assertThat(byCatalogue(text)).filteredOn(finding -> finding.rule().equals(FirmwareRule.CONFIG_NUMBER_WRONG.id())).singleElement()
				.satisfies(finding -> assertThat(finding.solution()).contains("404"));
	}

	@Test
	void aLoadForOtherPhonesIsFound() throws IOException {
		var text = Configs.DEFAULT.replace("<loadInformation30006 model=\"Cisco 7970\">SCCP70.8-3-3S</loadInformation30006>",
				"<loadInformation6>SCCP11.9-4-2SR3-1S</loadInformation6>");
		assertThat(byCatalogue(text)).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo(FirmwareRule.CONFIG_LOAD_WRONG.id());
			assertThat(finding.summary()).contains("SCCP11.9-4-2SR3-1S", "7910");
			assertThat(finding.where()).isEqualTo(new Location(folder.resolve(DEFAULT).toString(), 13, 0));
		});
	}

	@Test
	void aNumberThatNoPhoneHasIsToldOf() throws IOException {
		var text = Configs.DEFAULT.replace("loadInformation30006 model=\"Cisco 7970\"", "loadInformation99999").replace("30006", "99999");
		assertThat(byCatalogue(text)).extracting(Finding::rule).containsExactly(FirmwareRule.CONFIG_NUMBER_UNKNOWN.id());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = { "'P0S3-8-12-00' | -", "'P0S3-8-12-00\n' | -", "'P0S3-8-12-00 ' | firmware.name-blank",
			"'P0S3-8-12-00\r\n' | firmware.name-blank" })
	void whatFollowsTheNameOfAnImageIsFound(String text, String rule) {
		var file = of("OS79XX.TXT", text);
		assertThat(file.kind()).isEqualTo("image-name");
		assertThat(Inspected.rules(file)).isEqualTo(rule == null ? List.of() : List.of(rule));
		assertThat(Inspected.unknown(file)).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "7941", "SEP_BASE_7970.cnf.xml", "../firmware/SCCP41.loads\n" })
	void aLinkThatBecameATextIsFound(String text) {
		assertThat(Inspected.rules(of("7961", text))).containsExactly(FirmwareRule.LINK_TEXT.id());
	}
}
