package org.dialtone.core.internal.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.dialtone.core.Finding;
import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.core.catalogue.FileId;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service promises to its users; user files serve as contributions. */
class LiveCatalogueTest {

	@TempDir
	Path folder;

	private LiveCatalogue live;
	private CatalogueService catalogue;

	@BeforeEach
	void open() throws IOException {
		save("example.phones.yaml", UserFilesTest.PHONES);
		live = new LiveCatalogue(RegistryFactory.createRegistry(null, null, null), () -> Optional.of(folder));
		catalogue = live;
	}

	@AfterEach
	void end() {
		live.close();
	}

	@Test
	void everyoneGetsTheSameCatalogue() throws Exception {
		var threads = Executors.newFixedThreadPool(8);
		try {
			Callable<Catalogue> ask = catalogue::current;
			for (var answer : threads.invokeAll(Collections.nCopies(8, ask))) {
				assertThat(answer.get()).isSameAs(catalogue.current());
			}
		} finally {
			threads.shutdown();
		}
	}

	@Test
	void listenersHearOnceOfEachNewCatalogue() throws IOException {
		var told = Collections.synchronizedList(new ArrayList<Catalogue>());
		catalogue.addListener(known -> {
			throw new IllegalStateException("a listener that fails");
		});
		catalogue.addListener(told::add);
		var first = catalogue.current();
		save("a.procedure.yaml", UserFilesTest.procedure("a", "First"));
		UserFilesTest.await("the first file", () -> told.size() == 1);
		save("example.phones.yaml", Files.readString(folder.resolve("example.phones.yaml")));
		save("b.procedure.yaml", UserFilesTest.procedure("b", "Second"));
		UserFilesTest.await("the second file", () -> told.size() == 2);
		assertThat(told).doesNotContain(first).doesNotHaveDuplicates();
		assertThat(told.getLast()).isSameAs(catalogue.current());
		assertThat(told.getFirst().procedures()).hasSize(1);
	}

	@Test
	void removedListenersHearNothing() throws IOException {
		var told = Collections.synchronizedList(new ArrayList<Catalogue>());
		var others = Collections.synchronizedList(new ArrayList<Catalogue>());
		Consumer<Catalogue> listener = told::add;
		catalogue.addListener(listener);
		catalogue.addListener(others::add);
		catalogue.current();
		catalogue.removeListener(listener);
		save("a.procedure.yaml", UserFilesTest.procedure("a", "First"));
		UserFilesTest.await("another listener", () -> others.size() == 1);
		assertThat(told).isEmpty();
	}

	@Test
	void aFileIsCheckedAgainstTheOthers() {
		assertThat(check("new.procedure.yaml", UserFilesTest.procedure("new", "New"))).isEmpty();
		var unknown = UserFilesTest.procedure("new", "New").replace("\"100\"", "\"101\"");
		assertThat(check("new.procedure.yaml", unknown)).singleElement().satisfies(finding -> {
			assertThat(finding.location().orElseThrow().file()).isEqualTo("new.procedure.yaml");
			assertThat(finding.location().orElseThrow().line()).isEqualTo(4);
		});
		assertThat(catalogue.current().procedures()).as("it was only checked").isEmpty();
	}

	@Test
	void anInstalledFileIsCheckedInItsOwnPlace() throws IOException {
		save("a.procedure.yaml", UserFilesTest.procedure("a", "First"));
		assertThat(check(folder.resolve("a.procedure.yaml").toString(), UserFilesTest.procedure("a", "Changed"))).isEmpty();
		assertThat(check("other.procedure.yaml", UserFilesTest.procedure("a", "The same id"))).isNotEmpty();
	}

	@Test
	void filesThatAreCheckedTogetherSeeOneAnother() {
		var procedure = file("new.procedure.yaml", UserFilesTest.procedure("new", "New").replace("\"100\"", "\"101\""));
		var phone = file("new.phones.yaml", """
				vendor: Example
				families: [{ id: new, name: New phones, form: desk }]
				models: [{ id: "101", name: New 101, family: new }]
				""");
		assertThat(catalogue.check(List.of(procedure))).hasSize(1);
		assertThat(catalogue.check(List.of(procedure, phone))).isEmpty();
		assertThat(catalogue.check(List.of(phone, procedure))).isEmpty();
		assertThat(catalogue.current().model("101")).as("it was only checked").isEmpty();
	}

	@Test
	void aFileOfTheWrongKindIsReported() {
		assertThat(check("notes.txt", "id: a")).isNotEmpty();
	}

	/** Quick fixes are found by the id of the rule, and need what is in the data. */
	@Test
	void aFindingNamesItsRuleItsEvidenceAndWhatWouldBeRight() throws IOException {
		save("a.procedure.yaml", UserFilesTest.procedure("a", "First"));
		assertThat(check("new.procedure.yaml", UserFilesTest.procedure("new", "New") + "sumary: short\n")).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("catalogue.key-unknown");
			assertThat(finding.data()).containsEntry(Finding.REPLACE, "sumary").containsEntry(Finding.WITH, "summary");
		});
		assertThat(check("b.procedure.yaml", UserFilesTest.procedure("a", "The same id"))).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("catalogue.id-taken");
			assertThat(finding.evidence()).singleElement().satisfies(
					seen -> assertThat(seen.where().toString()).startsWith(folder.resolve("a.procedure.yaml").toString()));
		});
	}

	private static CatalogueFile file(String name, String text) {
		return new CatalogueFile(FileId.own(name), text.getBytes(StandardCharsets.UTF_8));
	}

	private List<Finding> check(String name, String text) {
		return catalogue.check(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private void save(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}
}
