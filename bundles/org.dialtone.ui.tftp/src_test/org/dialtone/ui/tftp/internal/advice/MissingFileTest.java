package org.dialtone.ui.tftp.internal.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.dialtone.serving.folder.Lookup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is said about a file that is not there. */
class MissingFileTest {

	@TempDir
	Path root;
	@TempDir
	Path elsewhere;

	@Test
	void aRecoveryLoadNamesWhatThePhoneNeedsAndWhatOfItIsThere() throws IOException {
		Files.writeString(root.resolve("jar40sccp.8-3-2-27.sbn"), "");
		Files.writeString(root.resolve("dsp99.1-1.sbn"), "");
		assertThat(advice("term41.loads", "41")).containsExactly(
				"To give it to the phone, put a file with this name in the TFTP root " + root + ".",
				"Nothing else is asked for until it is answered.",
				"""
						What the Example 41 asks for (Without application):
						\u2717 missing: term41.loads
						\u2713 in the TFTP root: jar40sccp.8-3-2-27.sbn
						\u2717 missing: dsp40.<version>.sbn
						\u2013 missing, but optional: CTLSEP<MAC>.tlv""");
	}

	@Test
	void aLoadIsKnownByTheNamesOfItsSet() {
		assertThat(advice("SCCP40.9-1-1S.loads", "42")).last().asString().contains("With another load")
				.endsWith("missing: SCCP40.<version>S.loads");
	}

	@Test
	void aFileThatNobodyNeedsIsNoTrouble() {
		assertThat(advice("CTLSEP001122334455.tlv", "41")).first()
				.isEqualTo("It is normal for a server not to have this file.");
	}

	@Test
	void aFileInAFolderIsPointedOut() throws IOException {
		Files.createDirectories(root.resolve("firmware/old"));
		Files.writeString(root.resolve("firmware/old/Term41.loads"), "");
		assertThat(advice("term41.loads", "41")).anyMatch(text -> text.contains("firmware/old/Term41.loads"));
	}

	/** A file by any name tells nothing about who asks, and is shown by what is known of it. */
	@Test
	void aFileByAnyNameIsShownByItsNote() {
		assertThat(advice("lamps.zup", "90")).last().asString().contains("missing, but optional: The image that it tried last.",
				"missing: lamps.zup");
	}

	@Test
	void severalPhonesAreNamedAndManyAreCounted() {
		assertThat(advice("SEP001122334455.cnf.xml", "41", "42")).last()
				.isEqualTo("Phones that ask for it: Example 41, Example 42.");
		assertThat(advice("SEP001122334455.cnf.xml", "41", "42", "90", "41", "42")).last()
				.isEqualTo("Any of 5 phone models may ask for a file with this name.");
	}

	@Test
	void whereNothingIsKnownTheFolderIs() {
		assertThat(advice("holiday.jpg")).singleElement().asString().contains(root.toString());
	}

	@Test
	void aRootThatIsGoneIsEmpty() {
		var listing = RootListing.of(root.resolve("none"), "term41.loads");
		assertThat(listing.files()).isEmpty();
		assertThat(listing.asked()).isEqualTo(new Lookup.Missing("no such file"));
	}

	/** The phone would be served although the name differs in case: the file has come since it asked. */
	@Test
	void aFileThatIsThereInAnotherCaseIsNotMissing() throws IOException {
		Files.writeString(root.resolve("TERM41.LOADS"), "");
		assertThat(advice("/term41.loads", "41")).first()
				.isEqualTo("The file is there now: the phone gets TERM41.LOADS when it asks again.");
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void aLinkIsThereAsFarAsItIsServed() throws IOException {
		Files.createDirectory(root.resolve("firmware"));
		Files.writeString(root.resolve("firmware/jar"), "");
		Files.createSymbolicLink(root.resolve("jar40sccp.8-3-2-27.sbn"), Path.of("firmware/jar"));
		var outside = Files.writeString(elsewhere.resolve("outside"), "");
		Files.createSymbolicLink(root.resolve("dsp40.1-1.sbn"), outside);
		Files.createSymbolicLink(root.resolve("term41.loads"), outside);
		var advice = advice("term41.loads", "41");
		assertThat(advice).first().asString().contains("not served", "link leads out");
		assertThat(advice).last().asString().contains("in the TFTP root: jar40sccp.8-3-2-27.sbn",
				"missing: dsp40.<version>.sbn", "missing: term41.loads");
	}

	private List<String> advice(String file, String... models) {
		var known = List.of(models).stream().map(id -> Examples.CATALOGUE.model(id).orElseThrow()).toList();
		return new MissingFile(Examples.CATALOGUE, known, RootListing.of(root, file), file).advice();
	}
}
