package org.dialtone.firmware.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.dialtone.core.Finding;
import org.dialtone.core.Severity;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.inspect.Load.Part;
import org.dialtone.firmware.inspect.Load.State;
import org.dialtone.firmware.samples.Bytes;
import org.dialtone.firmware.samples.Cisco;
import org.dialtone.firmware.samples.Firmware;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from lists and the parts beside them, with the phones that Dialtone knows. */
class ReportTest {

	@TempDir
	Path folder;

	private Report report(Path file) throws IOException {
		return new Reporter(new Inspector(), Cisco::catalogue).report(file);
	}

	private Path write(String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes);
	}

	/** The set of the 7970 and 7971 at 8.3(3). */
	private void writeSet70() throws IOException {
		for (var list : List.of("SCCP70.8-3-3S.loads", "term70.default.loads", "term71.default.loads")) {
			write(list, Firmware.list70(list));
		}
		for (var part : Firmware.PARTS_70) {
			write(part, Firmware.signed(part, Firmware.cnu()));
		}
	}

	private Load load(String name) throws IOException {
		return report(folder).loads().stream().filter(load -> load.name().equals(name)).findFirst().orElseThrow();
	}

	private static List<State> states(Load load) {
		return load.parts().stream().map(Part::state).toList();
	}

	@Test
	void aWholeSetIsComplete() throws IOException {
		writeSet70();
		var report = report(folder);
		assertThat(report.findings()).noneMatch(finding -> finding.severity() != Severity.INFO);
		assertThat(report.inspection().kind()).isEqualTo("folder");
		assertThat(report.loads()).extracting(Load::name).containsExactly("SCCP70.8-3-3S", "term70.default", "term71.default");
		assertThat(report.loads()).allMatch(Load::complete).extracting(Load::protocol).containsOnly("SCCP");
		assertThat(load("SCCP70.8-3-3S").models()).containsExactlyInAnyOrder("7970", "7971");
		assertThat(load("SCCP70.8-3-3S").version()).isEqualTo("8-3-3");
		assertThat(load("term70.default").models()).containsExactly("7970");
		assertThat(load("term71.default").models()).containsExactly("7971");
		assertThat(load("term71.default").version()).isEqualTo("8-3-2-27");
		assertThat(load("SCCP70.8-3-3S").parts()).extracting(Part::name).containsExactly(Firmware.PARTS_70);
	}

	static Stream<String> parts() {
		return Arrays.stream(Firmware.PARTS_70);
	}

	@ParameterizedTest
	@MethodSource("parts")
	void withoutAnyPartItIsNot(String part) throws IOException {
		writeSet70();
		Files.delete(folder.resolve(part));
		assertLost(part, State.MISSING, FirmwareRule.PART_MISSING);
	}

	@ParameterizedTest
	@MethodSource("parts")
	void withAnyPartCutByAByteItIsNot(String part) throws IOException {
		writeSet70();
		var bytes = Files.readAllBytes(folder.resolve(part));
		write(part, Arrays.copyOf(bytes, bytes.length - 1));
		assertLost(part, State.TRUNCATED, FirmwareRule.PART_TRUNCATED);
	}

	@ParameterizedTest
	@MethodSource("parts")
	void withAnyPartInAnotherCaseItIsNot(String part) throws IOException {
		writeSet70();
		Files.move(folder.resolve(part), folder.resolve(part.substring(0, 1).toUpperCase() + part.substring(1)));
		assertLost(part, State.WRONG_CASE, FirmwareRule.PART_CASE);
	}

	@Test
	void withAPartThatWasRenamedItIsNot() throws IOException {
		writeSet70();
		Files.move(folder.resolve(Firmware.PARTS_70[2]), folder.resolve("apps.sbn"));
		assertLost(Firmware.PARTS_70[2], State.RENAMED, FirmwareRule.PART_RENAMED);
	}

	@Test
	void withAnotherFileInPlaceOfAPartItIsNot() throws IOException {
		writeSet70();
		write(Firmware.PARTS_70[3], Firmware.signed("dsp75.9-4-2.sbn", Firmware.cnu()));
		assertLost(Firmware.PARTS_70[3], State.RENAMED, FirmwareRule.PART_RENAMED);
	}

	private void assertLost(String part, State state, FirmwareRule rule) throws IOException {
		var load = load("term70.default");
		assertThat(load.complete()).isFalse();
		assertThat(load.parts()).filteredOn(each -> each.state() != State.PRESENT).singleElement().satisfies(lost -> {
			assertThat(lost.name()).isEqualTo(part);
			assertThat(lost.state()).isEqualTo(state);
		});
		assertThat(load.findings()).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo(rule.id());
			assertThat(finding.severity()).isEqualTo(Severity.ERROR);
			assertThat(finding.summary()).contains(part, "term70.default");
		});
	}

	@Test
	void aByteTooManyIsToldAndDoesNoHarm() throws IOException {
		writeSet70();
		var part = Firmware.PARTS_70[1];
		write(part, new Bytes().bytes(Files.readAllBytes(folder.resolve(part))).hex("0A").array());
		var load = load("term70.default");
		assertThat(states(load)).contains(State.TRAILING_BYTES);
		assertThat(load.complete()).isTrue();
		assertThat(load.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
	}

	@Test
	void aListAloneLooksBesideItself() throws IOException {
		writeSet70();
		assertThat(report(folder.resolve("term70.default.loads")).loads()).singleElement().matches(Load::complete);
		Files.delete(folder.resolve(Firmware.PARTS_70[0]));
		var report = report(folder.resolve("term70.default.loads"));
		assertThat(report.isSound()).isFalse();
		assertThat(report.sha256()).hasSize(64);
		assertThat(report.findings().getFirst().rule()).isEqualTo(FirmwareRule.PART_MISSING.id());
	}

	/** A 7921: the list tells the size of each file and the first characters behind its header. */
	@Test
	void aListWithSizesAndStartsIsHeldAgainstThem() throws IOException {
		var start = "E247E40D9CF20472C6C397E6E427A517";
		var part = Firmware.signed("TNUX-1.4.6.3.SBN", new Bytes().ascii(start).noise(500).array());
		var list = new Bytes().ascii("#? HW_REV 0-4.*\n\nTNUX-1.4.6.3.SBN " + part.length + ' ' + start + "\n#+ WLAN-1.4.6.3.SBN 10 " + start + '\n').array();
		write("CP7921G-1.4.6.3.LOADS", Firmware.signed("CP7921G-1.4.6.3.LOADS", list));
		write("TNUX-1.4.6.3.SBN", part);
		var load = load("CP7921G-1.4.6.3");
		assertThat(states(load)).containsExactly(State.PRESENT, State.MISSING);
		assertThat(load.complete()).as("the second part is optional").isTrue();
		assertThat(load.models()).containsExactly("7921");
		assertThat(load.protocol()).isEqualTo("SCCP");

		write("TNUX-1.4.6.3.SBN", Arrays.copyOf(part, part.length - 1));
		assertThat(states(load("CP7921G-1.4.6.3"))).first().isEqualTo(State.TRUNCATED);
		write("TNUX-1.4.6.3.SBN", Arrays.copyOf(part, part.length + 1));
		assertThat(states(load("CP7921G-1.4.6.3"))).first().isEqualTo(State.TRAILING_BYTES);
		var other = part.clone();
		other[part.length - 520] ^= 1;
		write("TNUX-1.4.6.3.SBN", other);
		assertThat(states(load("CP7921G-1.4.6.3"))).first().isEqualTo(State.BAD_HASH);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void aPartOfAnEightEightIsCheckedByItsHash(boolean damaged) throws IOException {
		var part = Firmware.trailer("kern88xx.sbn", new Bytes().hex("27 05 19 56").noise(900).array());
		if (damaged) {
			part[500] ^= 1;
		}
		write("kern88xx.sbn", part);
		var list = "# RELEASE Model=88xx Version=sip88xx.14-4-1\n[PLATFORM_1]\nkern=kern88xx.sbn size=" + part.length + '\n';
		write("sip88xx.14-4-1.loads", Firmware.container("sip88xx.14-4-1.loads", new Bytes().ascii(list).array()));
		var load = load("sip88xx.14-4-1");
		assertThat(states(load)).containsExactly(damaged ? State.BAD_HASH : State.PRESENT);
		assertThat(load.parts().getFirst().platform()).isEqualTo("PLATFORM_1");
		assertThat(load.version()).isEqualTo("14-4-1");
	}

	@Test
	void aPartThatTftpCannotCountIsPointedOut() throws IOException {
		var list = "[PLATFORM_1]\nrootfs=rootfs88xx.sbn size=61907288\n";
		write("sip88xx.14-4-1.loads", Firmware.container("sip88xx.14-4-1.loads", new Bytes().ascii(list).array()));
		assertThat(load("sip88xx.14-4-1").findings()).extracting(Finding::rule).containsExactly(FirmwareRule.PART_MISSING.id(), FirmwareRule.PART_LARGE.id());
	}
}
