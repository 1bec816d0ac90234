package org.dialtone.cli.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Extracting an entry. */
class ExtractCommandTest {

	@TempDir
	Path folder;
	private final Commands commands = new Commands(() -> {
		throw new AssertionError("no catalogue is needed");
	});
	private Path archive;
	private Path out;

	/** An archive with a kernel of four bytes and a file. */
	@BeforeEach
	void makeArchive() throws IOException {
		int names = 0x248 + 2 * 20;
		var bytes = ByteBuffer.allocate(names + 10 + 4 + 5);
		var magic = "CNU_File_Archive_3.0".getBytes(US_ASCII);
		bytes.put(0, magic).put(0x38, magic).putInt(0x30, 2).putInt(0x34, names + 10);
		bytes.position(0x248).putInt(6).putInt(2).putInt(4).putInt(1).putInt(0);
		bytes.putInt(7).putInt(2).putInt(5).putInt(1).putInt(names);
		bytes.put("/etc/file\0".getBytes(US_ASCII)).put("kern".getBytes(US_ASCII)).put("hello".getBytes(US_ASCII));
		archive = Files.write(folder.resolve("cnu.sbn"), bytes.array());
		out = folder.resolve("out");
	}

	private int extract(String entry) {
		return commands.run("extract", archive.toString(), entry, "--out", out.toString());
	}

	@Test
	void anEntryIsWritten() {
		assertThat(extract("/etc/file")).as(commands.errors()).isZero();
		assertThat(out).hasContent("hello");
		assertThat(folder).isDirectoryNotContaining("glob:**.part");
	}

	@Test
	void anEntryWithoutANameGoesByItsType() {
		assertThat(extract("kernel")).as(commands.errors()).isZero();
		assertThat(out).hasContent("kern");
	}

	@Test
	void anUnknownEntryNamesThoseThatAreThere() {
		assertThat(extract("/etc/nothing")).isEqualTo(1);
		assertThat(commands.errors()).contains("/etc/nothing", "kernel, /etc/file");
		assertThat(out).doesNotExist();
	}

	@Test
	void anExistingFileIsKept() throws IOException {
		Files.writeString(out, "mine");
		assertThat(extract("/etc/file")).isEqualTo(1);
		assertThat(commands.errors()).contains(out.toString(), "--out");
		assertThat(out).hasContent("mine");
	}

	@Test
	void anEntryThatIsCutOffIsNotWritten() throws IOException {
		var bytes = Files.readAllBytes(archive);
		Files.write(archive, Arrays.copyOf(bytes, bytes.length - 1));
		assertThat(extract("/etc/file")).isEqualTo(1);
		assertThat(commands.errors()).contains("cut off");
		assertThat(folder).isDirectoryNotContaining("glob:**{out,.part}");
	}

	@Test
	void whatIsNoArchiveSaysSo() throws IOException {
		Files.writeString(archive, "hello");
		assertThat(extract("/etc/file")).isEqualTo(1);
		assertThat(commands.errors()).contains("no archive");
	}

	@Test
	void aMissingFileIsNamed() throws IOException {
		Files.delete(archive);
		assertThat(extract("/etc/file")).isEqualTo(1);
		assertThat(commands.errors()).contains(archive.toString(), "no such file");
	}
}
