package org.dialtone.ui.tftp.internal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is shown where it lies, and nothing outside the TFTP root is. */
class FileManagerTest {

	@TempDir
	Path root;

	@Test
	void aFileBelowTheRoot() {
		assertThat(FileManager.below(root, "term70.default.loads")).contains(root.resolve("term70.default.loads"));
		assertThat(FileManager.below(root, "ringtones/a.raw")).contains(root.resolve("ringtones/a.raw"));
	}

	@Test
	void phonesAndBootLoadersWriteSlashesAsTheyLike() {
		assertThat(FileManager.below(root, "/term70.default.loads")).contains(root.resolve("term70.default.loads"));
		assertThat(FileManager.below(root, "ringtones\\a.raw")).contains(root.resolve("ringtones/a.raw"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "..", "../secret", "a/../../b", "", ".", "C:\\..\\..\\secret", "/../secret", "a\0b" })
	void aNameThatLeadsElsewhereIsNoFile(String name) {
		assertThat(FileManager.below(root, name)).isEmpty();
	}

	@Test
	void eachSystemIsToldInItsOwnWay() {
		var file = root.resolve("a,b c.loads");
		assertThat(FileManager.command(Platform.OS_WIN32, file)).containsExactly("explorer.exe", "/select," + file);
		assertThat(FileManager.command(Platform.OS_MACOSX, file)).containsExactly("open", "-R", file.toString());
		assertThat(FileManager.command(Platform.OS_LINUX, file)).anyMatch(part -> part.endsWith("/a%2Cb%20c.loads"));
	}
}
