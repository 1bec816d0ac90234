package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The products of all platforms and the repository, as files. */
class ProductFilesTest {

	@ParameterizedTest
	@CsvSource({ "linux/gtk/x86_64/dialtone,                            gtk.linux.x86_64,     tar.gz",
			"linux/gtk/aarch64/dialtone,                                gtk.linux.aarch64,    tar.gz",
			"macosx/cocoa/x86_64/Dialtone.app/Contents/Eclipse,         cocoa.macosx.x86_64,  tar.gz",
			"macosx/cocoa/aarch64/Dialtone.app/Contents/Eclipse,        cocoa.macosx.aarch64, tar.gz",
			"win32/win32/x86_64/dialtone,                               win32.win32.x86_64,   zip" })
	void everyPlatformHasAProductThatItsUserCanStart(String folder, String platform, String archive) throws IOException {
		Path product = Built.PRODUCTS.resolve("org.dialtone.product").resolve(folder);
		assertThat(plugins(product)).contains("org.eclipse.swt." + platform, "org.eclipse.equinox.launcher",
				"org.eclipse.equinox.p2.reconciler.dropins", "org.eclipse.osgi.compatibility.state", "org.dialtone.app",
				"org.dialtone.cli");
		assertThat(plugins(product)).filteredOn(name -> name.startsWith("org.eclipse.swt.")).as("no other platform's widgets")
				.containsExactlyInAnyOrder("org.eclipse.swt." + platform, "org.eclipse.swt.svg");
		assertThat(product.resolve("LICENSE")).exists();
		if (archive.equals("zip")) {
			assertThat(product.resolve("dialtone.cmd")).exists();
		} else {
			assertThat(product.resolve("dialtone")).isExecutable();
		}
		String[] parts = folder.split("/");
		try (Stream<Path> files = Files.list(Built.PRODUCTS)) {
			assertThat(files.map(file -> file.getFileName().toString()))
					.anyMatch(name -> name.endsWith(String.join(".", parts[0], parts[1], parts[2], archive)));
		}
	}

	@Test
	void theMacProductIsAnApplication() {
		Path contents = Built.PRODUCTS.resolve("org.dialtone.product/macosx/cocoa/aarch64/Dialtone.app/Contents");
		assertThat(contents.resolve("Info.plist")).exists();
		assertThat(contents.resolve("MacOS/dialtone")).isExecutable();
		assertThat(contents.resolve("Resources/dialtone.icns")).exists();
	}

	@Test
	void nothingOfTheIdeIsInTheProduct() throws IOException {
		assertThat(plugins(Built.product())).doesNotContain("org.eclipse.ui.ide", "org.eclipse.core.resources",
				"org.eclipse.ui.editors");
	}

	/** Where the custom of the system has such things, and no clone of the repository is. */
	@ParameterizedTest
	@CsvSource({ "linux/gtk/x86_64/dialtone,                    .local/share/dialtone/workspace",
			"linux/gtk/aarch64/dialtone,                        .local/share/dialtone/workspace",
			"macosx/cocoa/aarch64/Dialtone.app/Contents/Eclipse, Library/Application Support/Dialtone/workspace",
			"macosx/cocoa/x86_64/Dialtone.app/Contents/Eclipse, Library/Application Support/Dialtone/workspace",
			"win32/win32/x86_64/dialtone,                       AppData/Local/Dialtone/workspace" })
	void theWorkspaceIsInTheUsersDataFolder(String folder, String workspace) throws IOException {
		Path configuration = Built.PRODUCTS.resolve("org.dialtone.product").resolve(folder).resolve("configuration/config.ini");
		assertThat(Files.readAllLines(configuration)).contains("osgi.instance.area.default=@user.home/" + workspace);
	}

	@Test
	void theRepositoryHoldsTheFeatures() throws IOException {
		Path repository = Built.TARGET.resolve("repository");
		assertThat(repository.resolve("content.xml.xz")).exists();
		assertThat(repository.resolve("artifacts.xml.xz")).exists();
		try (Stream<Path> features = Files.list(repository.resolve("features"))) {
			List<String> names = features.map(file -> file.getFileName().toString().replaceFirst("_.*", "")).toList();
			assertThat(names).contains("org.dialtone.feature", "org.dialtone.platform.feature");
		}
	}

	@Test
	void theLicenceIsTheWholeOne() throws IOException {
		assertThat(Files.readString(Built.ROOT.resolve("LICENSE"))).startsWith("Eclipse Public License - v 2.0")
				.contains("1. DEFINITIONS", "7. GENERAL", "Exhibit A - Form of Secondary Licenses Notice").hasSizeGreaterThan(14_000);
	}

	private static Set<String> plugins(Path product) throws IOException {
		try (Stream<Path> plugins = Files.list(product.resolve("plugins"))) {
			return plugins.map(file -> file.getFileName().toString().replaceFirst("_\\d+\\..*", "")).collect(Collectors.toSet());
		}
	}
}
