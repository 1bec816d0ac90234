package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseRulesTest {

	private static final Path BUNDLES = Built.ROOT.resolve("bundles");

	@TestFactory
	List<DynamicTest> everyBundleKeepsTheRules() {
		List<HouseBundle> bundles = HouseBundle.readAll(BUNDLES);
		List<String> broken = HouseRules.broken(bundles);
		return bundles.stream().map(HouseBundle::name)
				.map(name -> DynamicTest.dynamicTest(name, () -> assertThat(broken)
						.filteredOn(line -> line.startsWith(name + " ") || line.startsWith(name + "/")).isEmpty()))
				.toList();
	}

	@Test
	void bundlesAreFound() {
		assertThat(HouseBundle.readAll(BUNDLES)).map(HouseBundle::name).contains("org.dialtone.app");
	}

	@Test
	void theTargetAndTheFeaturesHoldNothingOfTheIde() throws IOException {
		assertThat(Files.readString(Built.ROOT.resolve("target-platform/dialtone.target")))
				.doesNotContain("org.eclipse.ui.ide", "org.eclipse.core.resources", "org.eclipse.ui.editors");
	}

	/** The checker itself: it must see what is wrong, and leave alone what is right. */
	@Nested
	class Checker {

		@TempDir
		Path house;

		@ParameterizedTest
		@CsvSource(delimiter = '|', value = { //
				"org.dialtone.tftp     | Require-Bundle: org.eclipse.swt                                   | rule 1",
				"org.dialtone.core     | Import-Package: org.eclipse.jface.viewers                         | rule 1",
				"org.dialtone.cli      | Require-Bundle: org.eclipse.ui;bundle-version=\"[3.0,4)\"         | rule 1",
				"org.dialtone.core     | Require-Bundle: org.dialtone.ui                                   | rule 2",
				"org.dialtone.cli      | Import-Package: org.dialtone.ui.tftp.log                          | rule 2",
				"org.dialtone.ui.tftp  | Require-Bundle: org.eclipse.core.runtime,org.dialtone.ui.phones   | rule 2",
				"org.dialtone.tftp     | Import-Package: org.dialtone.core.phones                          | rule 2",
				"org.dialtone.core     | Import-Package: org.dialtone.serving                              | rule 2",
				"org.dialtone.attic    | Require-Bundle: org.eclipse.core.runtime                          | no place in the plan",
				"org.dialtone.ui       | Require-Bundle: org.dialtone.app                                  | rule 2",
				"org.dialtone.ui.tftp  | Require-Bundle: org.dialtone.help                                 | rule 2",
				"org.dialtone.app      | Require-Bundle: org.dialtone.cli                                  | rule 2",
				"org.dialtone.app      | Require-Bundle: org.eclipse.ui.ide                                | rule 4",
				"org.dialtone.ui       | Require-Bundle: org.eclipse.core.resources;resolution:=optional   | rule 4",
				"org.dialtone.ui       | Import-Package: org.eclipse.ui.editors.text                       | rule 4",
				"org.dialtone.tftp     | Export-Package: org.dialtone.tftp.internal;version=\"1.0.0\"      | rule 5",
				"org.dialtone.tftp     | Export-Package: org.dialtone.tftp;uses:=\"a,b\"                   | without a version",
				"org.dialtone.tftp     | Export-Package: org.dialtone.tftp;version=\"1.0.0\"               | without package-info",
				"org.dialtone.core     | Bundle-Activator: org.dialtone.core.Activator                     | rule 6" })
		void seesWhatAManifestBreaks(String name, String header, String rule) throws IOException {
			bundle(name, header, "");
			assertThat(check()).isNotEmpty().anySatisfy(line -> assertThat(line).startsWith(name).contains(rule));
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', value = { //
				"org.dialtone.tftp     | import org.eclipse.swt.widgets.Display;                              | rule 1",
				"org.dialtone.cli      | class A { org.eclipse.jface.window.Window w; }                       | rule 1",
				"org.dialtone.firmware | import org.dialtone.ui.Tables;                                       | rule 2",
				"org.dialtone.ui.tftp  | import static org.dialtone.ui.phones.Page.ID;                        | rule 2",
				"org.dialtone.ui       | import org.dialtone.app.Application;                                 | rule 2",
				"org.dialtone.ui       | import org.eclipse.core.resources.IFile;                             | rule 4",
				"org.dialtone.ui       | class A implements org.eclipse.ui.IStartup { }                       | rule 6",
				"org.dialtone.core     | class A { static final Object R = Platform.getExtensionRegistry(); } | rule 6",
				"org.dialtone.core     | class A { static { R = RegistryFactory.getRegistry(); } }            | rule 6",
				"org.dialtone.core     | class A { String s = \"7970\"; }                                     | rule 8",
				"org.dialtone.ui       | class A { String s = \"for a CP-8845 phone\"; }                      | rule 8",
				"org.dialtone.tftp     | class A { String s = \"term70.default.loads\"; }                     | rule 8",
				"org.dialtone.core     | class A { String s = \"123456789*0#\"; }                             | rule 8",
				"org.dialtone.cisco    | class A { }                                                          | rule 8" })
		void seesWhatASourceBreaks(String name, String source, String rule) throws IOException {
			bundle(name, "", source);
			assertThat(check()).isNotEmpty().allSatisfy(line -> assertThat(line).startsWith(name))
					.anySatisfy(line -> assertThat(line).contains(rule));
		}

		@Test
		void seesACircleOfPackages() throws IOException {
			Path bundle = bundle("org.dialtone.core", "", "");
			source(bundle, "org.dialtone.core", "import org.dialtone.core.read.Reader;");
			source(bundle, "org.dialtone.core.read", "import static org.dialtone.core.words.Words.A;");
			source(bundle, "org.dialtone.core.words", "import org.dialtone.core.*;");
			source(bundle, "org.dialtone.core.phones", "import org.dialtone.core.read.Reader;");
			assertThat(check()).containsExactly("org.dialtone.core has a circle of packages (rule 2): "
					+ "org.dialtone.core, org.dialtone.core.read, org.dialtone.core.words");
		}

		@Test
		void seesAStartupExtension() throws IOException {
			Files.writeString(bundle("org.dialtone.ui", "", "").resolve("plugin.xml"),
					"<plugin><extension point=\"org.eclipse.ui.startup\"/></plugin>");
			assertThat(check()).singleElement().asString().contains("rule 6");
		}

		@Test
		void leavesAProperHouseAlone() throws IOException {
			Path tftp = bundle("org.dialtone.tftp", "Export-Package: org.dialtone.tftp;version=\"1.0.0\"", """
					/** Not org.eclipse.swt.widgets, and not "7970" either. */
					class A {
						// IStartup, "123456789*0#"
						static int port = 7970;
						static final Object NONE = new Object();
						String suffix = ".loads";
						String text = "at most 8192 bytes, 79701 of them, 1.7970 s";
						char quote = '"';
						Object late() { return Platform.getExtensionRegistry(); }
					}
					""");
			Path api = Files.createDirectories(tftp.resolve("src/org/dialtone/tftp"));
			Files.writeString(api.resolve("package-info.java"), "package org.dialtone.tftp;");
			bundle("org.dialtone.ui", "Require-Bundle: org.eclipse.ui,org.dialtone.core", "import org.eclipse.swt.SWT;");
			bundle("org.dialtone.ui.tftp", "Require-Bundle: org.dialtone.ui,org.dialtone.tftp", "import org.dialtone.tftp.A;");
			bundle("org.dialtone.app", "Require-Bundle: org.eclipse.ui,org.dialtone.ui.tftp", "import org.dialtone.app.B;");
			bundle("org.dialtone.cisco", "", "");
			bundle("org.dialtone.ui.tests", "Require-Bundle: org.dialtone.app", "class A { String s = \"7970\"; }");
			assertThat(check()).isEmpty();
		}

		private Path bundle(String name, String header, String source) throws IOException {
			Path folder = house.resolve(name);
			Files.createDirectories(folder.resolve("META-INF"));
			Files.writeString(folder.resolve("META-INF/MANIFEST.MF"),
					"Manifest-Version: 1.0\nBundle-SymbolicName: " + name + ";singleton:=true\n" + (header.isEmpty() ? "" : header + "\n"));
			if (!source.isEmpty()) {
				Files.createDirectories(folder.resolve("src/a"));
				Files.writeString(folder.resolve("src/a/A.java"), source);
			}
			return folder;
		}

		private void source(Path bundle, String name, String imports) throws IOException {
			Path folder = Files.createDirectories(bundle.resolve("src").resolve(name.replace('.', '/')));
			Files.writeString(folder.resolve("A.java"), "package " + name + ";\n" + imports + "\nclass A { }\n");
		}

		private List<String> check() {
			return HouseRules.broken(HouseBundle.readAll(house));
		}
	}
}
