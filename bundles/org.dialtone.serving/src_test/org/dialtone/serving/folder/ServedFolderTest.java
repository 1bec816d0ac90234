package org.dialtone.serving.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

import org.dialtone.serving.folder.Lookup.Found;
import org.dialtone.serving.folder.Lookup.Missing;
import org.dialtone.serving.folder.Lookup.Refused;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would be served for a name, and why not. */
class ServedFolderTest {

	@TempDir
	Path temporary;
	private Path root;
	@AutoClose
	private ServedFolder folder;

	@BeforeEach
	void open() throws IOException {
		root = Files.createDirectory(temporary.resolve("root")).toRealPath();
		file("Load.bin");
		file("Sub/Inner.xml");
		Files.writeString(temporary.resolve("secret"), "secret");
		folder = new ServedFolder(root);
	}

	private Path file(String name) throws IOException {
		var file = root.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, name);
	}

	private void link(String name, String target) throws IOException {
		Files.createSymbolicLink(root.resolve(name), Path.of(target));
	}

	private Found found(String name) {
		var found = (Found) folder.find(name);
		assertThat(folder.check(name)).isInstanceOfSatisfying(Found.class,
				checked -> assertThat(checked.file()).isEqualTo(found.file()));
		return found;
	}

	private String refused(String name) {
		assertThat(folder.check(name)).isEqualTo(folder.find(name)).isInstanceOf(Refused.class);
		return ((Refused) folder.find(name)).reason();
	}

	private String missing(String name) {
		assertThat(folder.check(name)).isEqualTo(folder.find(name)).isInstanceOf(Missing.class);
		return ((Missing) folder.find(name)).reason();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Load.bin", "/Load.bin", "\\Load.bin", "./Load.bin" })
	void aFileIsFoundByItsName(String name) throws IOException {
		var found = found(name);
		assertThat(found.file()).isEqualTo(root.resolve("Load.bin"));
		assertThat(found.path()).isEqualTo("Load.bin");
		assertThat(found.attributes().size()).isEqualTo(8);
		assertThat(found.remark()).isNull();
		try (var channel = folder.open(found)) {
			var content = ByteBuffer.allocate(100);
			channel.read(content);
			assertThat(UTF_8.decode(content.flip()).toString()).isEqualTo("Load.bin");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "sub/inner.xml", "SUB/INNER.XML", "/Sub\\inner.XML" })
	void aNameInAnotherCaseIsFoundAndRemarkedOn(String name) {
		var found = found(name);
		assertThat(found.file()).isEqualTo(root.resolve("Sub/Inner.xml"));
		assertThat(found.path()).isEqualTo("Sub/Inner.xml");
		assertThat(found.remark()).contains("Sub/Inner.xml").contains("case");
	}

	@Test
	@DisabledOnOs({ OS.WINDOWS, OS.MAC })
	void theExactNameComesFirst() throws IOException {
		file("load.BIN");
		assertThat(found("load.BIN").path()).isEqualTo("load.BIN");
		assertThat(found("Load.bin").path()).isEqualTo("Load.bin");
	}

	@Test
	void aFileThatComesUpIsFoundAndOneThatGoesIsMissing() throws IOException {
		assertThat(missing("later")).contains("no such file");
		var later = file("later");
		assertThat(found("later").path()).isEqualTo("later");
		Files.delete(later);
		missing("later");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aLinkWithinTheFolderIsFollowed() throws IOException {
		link("alias", "Sub/Inner.xml");
		link("way", "Sub");
		assertThat(found("alias").path()).isEqualTo("Sub/Inner.xml");
		assertThat(found("ALIAS").file()).isEqualTo(root.resolve("Sub/Inner.xml"));
		assertThat(found("way/inner.xml").path()).isEqualTo("Sub/Inner.xml");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aLinkThatLeadsOutIsRefusedWithTheReason() throws IOException {
		link("out", "../secret");
		link("up", "..");
		assertThat(refused("out")).contains("link leads out");
		assertThat(refused("OUT")).contains("link leads out");
		assertThat(refused("up/secret")).contains("link leads out");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../secret", "Sub/../../secret", "..\\secret", "C:\\secret", "//host/secret", "a\nb", "" })
	void aNameThatLeadsOutIsRefused(String name) {
		assertThat(refused(name)).isNotBlank();
	}

	@Test
	void aFolderIsRefused() {
		assertThat(refused("Sub")).contains("folder");
	}

	@Test
	void anUnfinishedUploadIsNotThere() throws IOException {
		file(".dialtone-upload-1");
		missing(".dialtone-upload-1");
		missing(".DIALTONE-upload-1");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void whatTheServerMayNotReadIsRefused() throws IOException {
		var file = file("locked");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
		assumeFalse(Files.isReadable(file), "this user may read everything");
		assertThat(folder.find("locked")).isInstanceOf(Found.class);
		assertThat(folder.check("locked")).isEqualTo(new Refused("the server may not read this file"));
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void anotherFileThatHasTakenTheNameIsNotOpened() throws IOException {
		var found = found("Load.bin");
		Files.move(root.resolve("Sub/Inner.xml"), root.resolve("Load.bin"), StandardCopyOption.REPLACE_EXISTING);
		assertThatExceptionOfType(FileChangedException.class).isThrownBy(() -> folder.open(found));
		assertThat(folder.check("Load.bin")).isInstanceOf(Found.class);
	}

	@Test
	void thereMustBeAFolder() {
		assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> new ServedFolder(root.resolve("gone")));
		assertThatExceptionOfType(NotDirectoryException.class).isThrownBy(() -> new ServedFolder(root.resolve("Load.bin")));
	}

	@Test
	void theFilesThatAreServedAreListed() throws IOException {
		file("Sub/deeper/deepest/file");
		file(".dialtone-upload-2");
		assertThat(folder.files(10, 100)).containsExactlyInAnyOrder("Load.bin", "Sub/Inner.xml", "Sub/deeper/deepest/file");
		assertThat(folder.files(2, 100)).containsExactlyInAnyOrder("Load.bin", "Sub/Inner.xml");
		assertThat(folder.files(10, 2)).hasSize(2);
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void linksAreListedAsFarAsTheyAreServed() throws IOException {
		link("alias", "Load.bin");
		link("way", "Sub");
		link("out", "../secret");
		link("up", "..");
		link("broken", "nothing");
		link("Sub/round", "..");
		assertThat(folder.files(10, 100)).contains("Load.bin", "Sub/Inner.xml", "alias", "way/Inner.xml")
				.allSatisfy(name -> assertThat(folder.check(name)).isInstanceOf(Found.class))
				.noneMatch(name -> name.contains("secret"));
	}

	@Test
	void anUploadGoesIntoAFolderThatIsThere() {
		assertThat(folder.destination("sub/new.cfg"))
				.isEqualTo(new Destination.Place(root.resolve("Sub/new.cfg"), "Sub/new.cfg"));
		assertThat(folder.destination("Load.bin")).isInstanceOf(Destination.Place.class);
		assertThat(folder.destination("nowhere/new.cfg")).isInstanceOf(Missing.class);
		assertThat(folder.destination("../new.cfg")).isInstanceOf(Refused.class);
		assertThat(folder.destination(".dialtone-upload-3")).isInstanceOf(Refused.class);
		assertThat(folder.destination("Sub")).isInstanceOf(Refused.class);
	}
}
