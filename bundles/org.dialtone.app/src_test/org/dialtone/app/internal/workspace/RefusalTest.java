package org.dialtone.app.internal.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefusalTest {

	private static final Path WORKSPACE = Path.of("bench");

	private final Locale before = Locale.getDefault();

	@BeforeEach
	void english() {
		Locale.setDefault(Locale.UK);
	}

	@AfterEach
	void restore() {
		Locale.setDefault(before);
	}

	@Test
	void namesWhoHasIt() {
		Holder holder = new Holder("anna", "bench-7", 4711, Instant.parse("2026-03-04T05:06:07Z"));
		Refusal refusal = new Refusal(WORKSPACE, Optional.of(holder), Optional.empty(), false);
		assertThat(refusal.message(ZoneId.of("Europe/Berlin"))).contains("bench is in use", "anna on bench-7",
				"4 Mar 2026", "06:06:07", "process 4711").doesNotContain("4,711");
	}

	@Test
	void saysThatNobodyIsKnown() {
		Refusal refusal = new Refusal(WORKSPACE, Optional.empty(), Optional.empty(), false);
		assertThat(refusal.message(ZoneId.of("UTC"))).contains("bench is in use", "not known");
	}

	@Test
	void saysWhyAFolderCannotBeWritten() {
		Refusal refusal = new Refusal(WORKSPACE, Optional.empty(), Optional.of("Permission denied"), false);
		assertThat(refusal.message(ZoneId.of("UTC"))).contains("bench cannot be written to", "Permission denied");
		assertThat(refusal.title()).contains("Not Writable");
	}

	@Test
	void bracesAndQuotesInAPathAreLeftAlone() {
		Refusal refusal = new Refusal(Path.of("it's {0} here"), Optional.empty(), Optional.empty(), false);
		assertThat(refusal.message(ZoneId.of("UTC"))).contains("it's {0} here is in use");
	}
}
