package org.dialtone.ui.tftp.internal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a file is shown where it lies. */
class FileManagerTest {

	@TempDir
	Path root;

	@Test
	void eachSystemIsToldInItsOwnWay() {
		var file = root.resolve("a,b c.loads");
		assertThat(FileManager.command(Platform.OS_WIN32, file)).containsExactly("explorer.exe", "/select," + file);
		assertThat(FileManager.command(Platform.OS_MACOSX, file)).containsExactly("open", "-R", file.toString());
		assertThat(FileManager.command(Platform.OS_LINUX, file)).anyMatch(part -> part.endsWith("/a%2Cb%20c.loads"));
	}
}
