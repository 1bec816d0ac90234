package org.dialtone.tftp.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An upload is refused only when the disk certainly lacks the room for it. */
class DiskSpaceTest {

	@TempDir
	Path folder;

	@Test
	void aLittleFitsAndTooMuchDoesNot() {
		assertThat(DiskSpace.isTooSmall(folder, 1)).isFalse();
		assertThat(DiskSpace.isTooSmall(folder, Long.MAX_VALUE)).isTrue();
	}

	/** As in a change-root environment without a list of what is mounted. */
	@Test
	void whereTheSystemDoesNotTellNothingIsRefused() {
		assertThat(DiskSpace.isTooSmall(folder.resolve("nowhere"), Long.MAX_VALUE)).isFalse();
	}
}
