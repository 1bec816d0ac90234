package org.dialtone.ui.internal.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quick fix that writes one text over another: only where it still stands, and nothing else. */
class ReplaceTextTest {

	@TempDir
	Path folder;
	private Path file;
	private final ReplaceText fix = new ReplaceText();

	@BeforeEach
	void write() throws IOException {
		file = Files.writeString(folder.resolve("a.procedure.yaml"), "# \ud83d\ude00 sumary\r\nid: a\r\n\ud83d\ude00: 1\r\nsumary: \"sumary\"\r\n");
	}

	@Test
	void onlyTheTextAtThePlaceIsReplaced() throws IOException {
		fix.apply(finding(new Location(file.toString(), 4, 1), "sumary", "summary"));
		assertThat(Files.readString(file)).isEqualTo("# \ud83d\ude00 sumary\r\nid: a\r\n\ud83d\ude00: 1\r\nsummary: \"sumary\"\r\n");
		assertThat(folder).isDirectoryContaining(path -> path.equals(file)).satisfies(where -> {
			try (var files = Files.list(where)) {
				assertThat(files).hasSize(1);
			}
		});
	}

	@Test
	void quotationMarksStay() throws IOException {
		fix.apply(finding(new Location(file.toString(), 4, 9), "sumary", "summary"));
		assertThat(Files.readString(file)).endsWith("\r\nsumary: \"summary\"\r\n");
	}

	@Test
	void columnsCountCodePoints() throws IOException {
		fix.apply(finding(new Location(file.toString(), 3, 2), ":", " :"));
		assertThat(Files.readString(file)).contains("\r\n\ud83d\ude00 : 1\r\n");
	}

	@Test
	void aFileThatHasChangedStaysAsItIs() throws IOException {
		var before = Files.readString(file);
		for (var place : new Location[] { new Location(file.toString(), 2, 1), new Location(file.toString(), 99, 1) }) {
			assertThatThrownBy(() -> fix.apply(finding(place, "sumary", "summary"))).isInstanceOf(IOException.class)
					.hasMessageContaining("no longer at " + place);
		}
		assertThat(Files.readString(file)).isEqualTo(before);
	}

	/** Other programs may look at any moment. */
	@Test
	void theFileIsThereAllTheTime() throws Exception {
		var looking = new AtomicBoolean(true);
		var missed = CompletableFuture.supplyAsync(() -> {
			int times = 0;
			while (looking.get()) {
				times += Files.exists(file) ? 0 : 1;
			}
			return times;
		});
		for (int i = 0; i < 200; i++) {
			fix.apply(finding(new Location(file.toString(), 2, 1), i % 2 == 0 ? "id" : "di", i % 2 == 0 ? "di" : "id"));
		}
		looking.set(false);
		assertThat(missed.get()).isZero();
	}

	@Test
	void filesOfPlugInsAndOtherPlacesCannotBeCorrected() {
		assertThat(fix.fits(finding(new Location(file.toString(), 4, 1), "sumary", "summary"))).isTrue();
		assertThat(fix.fits(finding(new Location("org.example/a.procedure.yaml", 4, 1), "sumary", "summary"))).isFalse();
		assertThat(fix.fits(finding(new Place.Phone("", "100"), "sumary", "summary"))).isFalse();
		assertThat(fix.fits(Finding.warning(CatalogueRule.KEY_UNKNOWN.id(), new Location(file.toString(), 4, 1), "", ""))).isFalse();
	}

	private static Finding finding(Place where, String wrong, String right) {
		return Finding.warning(CatalogueRule.KEY_UNKNOWN.id(), where, "The key is not known", "").replacing(wrong, right);
	}
}
