package org.dialtone.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialtone.core.Location;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.Inspection;
import org.dialtone.firmware.ListedPart;
import org.dialtone.firmware.LoadList;
import org.dialtone.firmware.samples.Bytes;
import org.dialtone.firmware.samples.Firmware;
import org.dialtone.firmware.samples.Inspected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manifests of all families. */
class LoadListTest {

	private static Inspection signed(String text) {
		return Inspected.of("a.loads", Firmware.signed("a.loads", new Bytes().ascii(text).array()));
	}

	private static LoadList list(String text) {
		var file = signed(text);
		assertThat(file.kind()).isEqualTo("load-list");
		assertThat(Inspected.rules(file)).isEmpty();
		assertThat(Inspected.unknown(file)).isZero();
		return file.contents().loadList().orElseThrow();
	}

	@Test
	void of79x1() {
		var list = list(Firmware.listOf79x1("8-3-2-27", Firmware.PARTS_70));
		assertThat(list.release()).isEqualTo("8-3-2-27");
		assertThat(list.parts()).extracting(ListedPart::name).containsExactly(Firmware.PARTS_70);
		assertThat(list.parts()).allSatisfy(part -> assertThat(part.size()).isEmpty());
	}

	@Test
	void ofA7940() {
		assertThat(list(Firmware.LIST_OF_7940).parts()).extracting(ListedPart::name).containsExactly("P003-8-12-00.sbn", "P0S3-8-12-00.sb2");
		assertThat(Inspected.region(signed(Firmware.LIST_OF_7940).root(), "LA_VERSION").value()).isEqualTo("LA_VERSION=PAS30830");
	}

	@Test
	void ofA7921WithSizesAndAnOptionalPart() {
		var parts = list(Firmware.LIST_OF_7921).parts();
		assertThat(parts).extracting(ListedPart::name).containsExactly("TNUX-1.4.6.3.SBN", "SYS-1.4.6.3.SBN", "WLAN-1.4.6.3.SBN");
		assertThat(parts.getFirst().size()).hasValue(897_037);
		assertThat(parts.getFirst().start()).isEqualTo("E247E40D9CF20472C6C397E6E427A517");
		assertThat(parts).extracting(ListedPart::optional).containsExactly(false, false, true);
	}

	@Test
	void ofA6921WithoutALastLineEnd() {
		assertThat(list(Firmware.LIST_OF_69XX).parts()).extracting(ListedPart::name).containsExactly("BOOT69xx.0-0-0-14.zz.sgn",
				"DSP69xx.0-0-0-11-124120.zz.sgn", "SCCP69xx.9-3-1-3.zz.sgn");
	}

	@Test
	void ofAn88xxWithPlatformsInAContainer() {
		var name = "sip88xx.12-0-7MPP0201-66.loads";
		var file = Inspected.of(name, Firmware.container(name, new Bytes().ascii(Firmware.LIST_OF_88XX).array()));
		assertThat(file.kind()).isEqualTo("load-list");
		assertThat(Inspected.rules(file)).isEmpty();
		assertThat(Inspected.unknown(file)).isZero();
		var list = file.contents().loadList().orElseThrow();
		assertThat(list.release()).isEqualTo("sip88xx.12-0-7MPP0201-66");
		assertThat(list.parts()).extracting(ListedPart::platform).containsExactly("PLATFORM_1", "PLATFORM_1", "PLATFORM_2");
		assertThat(list.parts().getLast().size()).hasValue(61_313_368);
		assertThat(Inspected.region(file.root(), "hwcompat").value()).endsWith("0x00000007");
	}

	@Test
	void aLineThatIsNoneIsFoundWithItsNumber() {
		var file = signed("P003-8-12-00.sbn\n<html>404 not found</html>\n");
		assertThat(Inspected.rules(file)).containsExactly(FirmwareRule.LIST_LINE.id());
		assertThat(file.findings().getLast().location()).contains(new Location("/somewhere/a.loads", 2, 0));
		assertThat(file.contents().loadList().orElseThrow().parts()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "hello world\n", "7941", "P0S3-8-12-00\r\n", "<device/>", "image_version: P0S3-8-12-00\n", "" })
	void otherTextsAreNoLists(String text) {
		assertThat(Inspected.of("a.loads", new Bytes().ascii(text).array()).kind()).isNotEqualTo("load-list");
	}

	@Test
	void aListWithoutASignatureIsAListAllTheSame() {
		assertThat(Inspected.of("a.loads", new Bytes().ascii(Firmware.LIST_OF_7940).array()).contents().loadList()).isPresent();
	}
}
