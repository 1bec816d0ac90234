package org.dialtone.app.internal.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockInfoTest {

	private static final Instant SINCE = Instant.parse("2026-03-04T05:06:07Z");

	@TempDir
	Path workspace;
	private Path file;
	private LockInfo info;

	@BeforeEach
	void locate() {
		file = workspace.resolve(".metadata/.lock_info");
		info = new LockInfo(workspace);
	}

	@Test
	void whatIsWrittenIsReadAgain() throws IOException {
		Holder holder = new Holder("jörg = root\\x", "bench-7.example", 4711, SINCE);
		info.write(holder);
		assertThat(info.read()).contains(holder);
	}

	@Test
	void thisProcessIsThere() throws IOException {
		info.write(Holder.current());
		assertThat(info.read()).get().satisfies(holder -> {
			assertThat(holder.processId()).isEqualTo(ProcessHandle.current().pid());
			assertThat(holder.user()).isNotBlank();
			assertThat(holder.host()).isNotBlank();
			assertThat(holder.since()).isBeforeOrEqualTo(Instant.now());
		});
	}

	@Test
	void aNewNoteReplacesTheOld() throws IOException {
		info.write(new Holder("first", "elsewhere", 1, SINCE));
		info.write(new Holder("second", "elsewhere", 2, SINCE));
		assertThat(info.read()).map(Holder::user).contains("second");
	}

	@Test
	void noNoteMeansNobody() {
		assertThat(info.read()).isEmpty();
	}

	@Test
	void aDamagedNoteMeansNobody() throws IOException {
		Files.createDirectories(file.getParent());
		for (String text : new String[] { "", "user=x", "user=x\nhost=y\nprocess-id=many\nsince=2026-03-04T05:06:07Z",
				"user=x\nhost=y\nprocess-id=1\nsince=yesterday", "user=\\u00zz" }) {
			Files.writeString(file, text);
			assertThat(info.read()).as(text).isEmpty();
		}
		Files.write(file, new byte[] { (byte) 0xff, (byte) 0xfe, 0 });
		assertThat(info.read()).isEmpty();
	}

	@Test
	void aProcessThatHasEndedIsNobody() throws IOException, InterruptedException {
		Process ended = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version")
				.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		ended.waitFor();
		info.write(new Holder("x", Holder.current().host(), ended.pid(), SINCE));
		assertThat(info.read()).isEmpty();
	}

	@Test
	void aProcessOnAnotherMachineIsBelieved() throws IOException {
		Holder holder = new Holder("x", "elsewhere", Integer.MAX_VALUE, SINCE);
		info.write(holder);
		assertThat(info.read()).contains(holder);
	}

	@Test
	void theNoteCanBeTakenAway() throws IOException {
		info.write(Holder.current());
		info.delete();
		info.delete();
		assertThat(file).doesNotExist();
	}
}
