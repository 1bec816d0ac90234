package org.dialtone.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Objects;
import java.util.function.Consumer;

import org.dialtone.core.catalogue.Catalogue;
import org.eclipse.osgi.service.datalocation.Location;
import org.junit.jupiter.api.Test;

/** Plug-ins come and go while the catalogue is in use. */
class ComingAndGoingTest extends CatalogueTestBase {

	@Test
	void theExamplePlugInIsThere() {
		var catalogue = current();
		var model = catalogue.model("EX100").orElseThrow();
		assertThat(catalogue.firmwareSetOf(model)).isPresent();
		assertThat(catalogue.proceduresFor(model)).hasSize(2);
		assertThat(catalogue.codesFor(model)).hasSize(1);
		assertThat(contributions("org.dialtone.example.procedures")).hasSize(3).allSatisfy(one -> {
			assertThat(one.findings()).isEmpty();
			assertThat(one.accepted()).isPositive();
		});
	}

	@Test
	void aPlugInComesChangesAndGoes() throws Exception {
		current();
		var plugIn = new PlugIn("com.example.coming").with("plugin.xml", PLUGIN_XML)
				.with("test.phones.yaml", phones("T1", "Test 1"))
				.with("procedures/t1.procedure.yaml", procedure("t1-restart", "T1"))
				.with("procedures/notes.txt", "not a procedure")
				.with("procedures/older/t0.procedure.yaml", procedure("t0-restart", "T1"));
		try (var installed = plugIn.install()) {
			await("the new plug-in", () -> procedures().contains("t1-restart"));
			assertThat(procedures()).as("in a subfolder").doesNotContain("t0-restart");
			assertThat(contributions("com.example.coming")).extracting(one -> one.file().name())
					.containsExactly("com.example.coming/test.phones.yaml", "com.example.coming/procedures/t1.procedure.yaml");
			installed.update(plugIn.with("procedures/t2.procedure.yaml", procedure("t2-restart", "T1")));
			await("the plug-in's update", () -> procedures().contains("t2-restart"));
		}
		await("its end", () -> contributions("com.example.coming").isEmpty());
		assertThat(procedures()).doesNotContain("t1-restart", "t2-restart");
		assertThat(current().model("EX100")).as("the others").isPresent();
	}

	@Test
	void listenersHearOfPlugIns() throws Exception {
		var told = Collections.synchronizedList(new ArrayList<Catalogue>());
		Consumer<Catalogue> listener = told::add;
		current();
		service().addListener(listener);
		try (var installed = new PlugIn("com.example.heard").with("plugin.xml", PLUGIN_XML)
				.with("test.phones.yaml", phones("T3", "Test 3"))
				.with("procedures/t3.procedure.yaml", procedure("t3-restart", "T3")).install()) {
			await("to be told", () -> told.stream().anyMatch(known -> known.model("T3").isPresent()));
			assertThat(told.getLast()).as("with " + installed).isSameAs(current());
		} finally {
			service().removeListener(listener);
		}
	}

	/** In whatever order they are installed: Dialtone's own plug-ins come first, the others by name, then user files. */
	@Test
	void theOrderDoesNotDependOnInstallation() throws Exception {
		var file = procedures("own-first.procedure.yaml");
		try (var last = new PlugIn("com.example.z").with("plugin.xml", PLUGIN_XML).with("test.phones.yaml", phones("T4", "Of z"))
				.with("procedures/z.procedure.yaml", procedure("z-restart", "T4")).install()) {
			Files.writeString(file, procedure("z-restart", "T4"));
			await("the user's file", () -> contributions("").size() == 1);
			assertThat(contributions("").getFirst().isIncomplete()).isTrue();
			assertThat(current().model("T4").orElseThrow().name()).isEqualTo("Of z");
			try (var first = new PlugIn("com.example.a").with("plugin.xml", PLUGIN_XML)
					.with("test.phones.yaml", phones("T4", "Of a") + "- { id: EX100, name: Taken away, family: of T4 }\n")
					.with("procedures/a.procedure.yaml", procedure("a-restart", "T4")).install()) {
				await(first + ", which comes before " + last, () -> current().model("T4").orElseThrow().name().equals("Of a"));
				assertThat(current().model("EX100").orElseThrow().name()).isEqualTo("Example EX100");
				assertThat(contributions("com.example.z").getFirst().isIncomplete()).isTrue();
			}
		} finally {
			Files.deleteIfExists(file);
		}
		await("no file of the user", () -> contributions("").isEmpty());
	}

	/** A file in the folder for user files, in the workspace of the running platform. */
	private static Path procedures(String name) throws Exception {
		var context = PlugIn.context();
		var areas = context.getServiceReferences(Location.class, "(type=osgi.instance.area)");
		var workspace = Objects.requireNonNull(context.getService(areas.iterator().next()));
		return Files.createDirectories(new File(workspace.getURL().getPath(), "procedures").toPath()).resolve(name);
	}
}
