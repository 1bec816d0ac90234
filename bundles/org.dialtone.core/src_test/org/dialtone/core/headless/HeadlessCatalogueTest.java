package org.dialtone.core.headless;

import static java.nio.charset.StandardCharsets.UTF_8;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dialtone.core.catalogue.Contribution;
import org.dialtone.core.phones.PhoneModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins contribute without OSGi, from jars and from folders. */
class HeadlessCatalogueTest {

	private static final String PLUGIN_XML = """
			<?xml version="1.0" encoding="UTF-8"?>
			<plugin>
				<extension point="org.dialtone.core.phones"><phones file="some.phones.yaml"/></extension>
				<extension point="org.dialtone.core.procedures"><procedures folder="procedures"/></extension>
			</plugin>
			""";
	private static final String PHONES = """
			vendor: Example
			families: [{ id: FAMILY, name: Some phones, form: desk }]
			models: [{ id: MODEL, name: Some phone, family: FAMILY }]
			""";
	private static final String PROCEDURE = """
			id: ID
			name: Restart by hand
			kind: restart
			models: [MODEL]
			danger: none
			summary: Starts the phone again.
			steps:
			- do: remove-power
			  text: Unplug it.
			after: The phone starts.
			""";

	@TempDir
	Path folder;
	private final Map<String, Path> places = new HashMap<>();

	@BeforeEach
	void core() {
		places.put("org.dialtone.core", Path.of("").toAbsolutePath()); // this project has the plugin.xml that makes the points
	}

	@Test
	void aJarAndAFolderContributeTheSame() throws IOException {
		places.put("com.example.jar", jar("com.example.jar", PLUGIN_XML, "one"));
		places.put("com.example.folder", folder("com.example.folder", PLUGIN_XML, "two"));
		var catalogue = HeadlessCatalogue.ofPlugIns(places).current();
		assertThat(catalogue.models()).extracting(PhoneModel::id).containsExactlyInAnyOrder("one", "two");
		assertThat(catalogue.procedure("one-restart")).isPresent();
		assertThat(catalogue.procedure("two-restart")).isPresent();
		assertThat(catalogue.procedure("one-deeper")).as("folders in the folder are left out").isEmpty();
		assertThat(catalogue.contributions()).allSatisfy(contribution -> assertThat(contribution.findings()).isEmpty())
				.extracting(one -> one.file().name()).contains("com.example.jar/some.phones.yaml", "com.example.folder/some.phones.yaml");
	}

	@Test
	void whatIsWrongIsSaidWithItsLine() throws IOException {
		places.put("com.example.jar",
				jar("com.example.jar", PLUGIN_XML.replace("some.phones", "missing.phones").replace("procedures\"/", "none\"/"), "one"));
		var catalogue = HeadlessCatalogue.ofPlugIns(places).current();
		assertThat(catalogue.models()).isEmpty();
		assertThat(catalogue.contributions()).flatExtracting(Contribution::findings)
				.extracting(finding -> finding.where().toString())
				.containsExactlyInAnyOrder("com.example.jar/plugin.xml:3", "com.example.jar/plugin.xml:4");
	}

	@Test
	void whatIsNoPlugInHarmsNoOther() throws IOException {
		places.put("com.example.jar", jar("com.example.jar", PLUGIN_XML, "one"));
		places.put("com.example.broken", Files.writeString(folder.resolve("broken.jar"), "no jar"));
		places.put("com.example.gone", folder.resolve("gone.jar"));
		places.put("com.example.text", jar("com.example.text", "org.dialtone.core.phones, but no XML", "three"));
		assertThat(HeadlessCatalogue.ofPlugIns(places).current().models()).extracting(PhoneModel::id).containsExactly("one");
	}

	private Path jar(String name, String pluginXml, String model) throws IOException {
		var jar = folder.resolve(name + ".jar");
		try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
			for (var file : files(pluginXml, model).entrySet()) {
				out.putNextEntry(new ZipEntry(file.getKey()));
				out.write(file.getValue().getBytes(UTF_8));
			}
		}
		return jar;
	}

	private Path folder(String name, String pluginXml, String model) throws IOException {
		for (var file : files(pluginXml, model).entrySet()) {
			var path = folder.resolve(name).resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, file.getValue());
		}
		return folder.resolve(name);
	}

	private static Map<String, String> files(String pluginXml, String model) {
		return Map.of("plugin.xml", pluginXml, "some.phones.yaml", PHONES.replace("FAMILY", model + "-family").replace("MODEL", model),
				"procedures/restart.procedure.yaml", PROCEDURE.replace("ID", model + "-restart").replace("MODEL", model),
				"procedures/below/deeper.procedure.yaml", PROCEDURE.replace("ID", model + "-deeper").replace("MODEL", model));
	}
}
