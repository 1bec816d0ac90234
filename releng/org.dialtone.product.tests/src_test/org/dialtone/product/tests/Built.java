package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

/** Where the build puts things. Tests run in the folder of their module. */
final class Built {

	static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
	static final Path TARGET = ROOT.resolve("releng/org.dialtone.product/target");
	static final Path PRODUCTS = TARGET.resolve("products");
	static final Path SCREENSHOTS = Path.of("target", "screenshots").toAbsolutePath();

	private Built() {
	}

	/** The product of the machine that the tests run on. */
	static Path product() {
		String arch = System.getProperty("os.arch").replace("amd64", "x86_64");
		return PRODUCTS.resolve("org.dialtone.product/linux/gtk/" + arch + "/dialtone");
	}

	/** A copy of it in a folder, for a test that changes the product. */
	static Path copyOfProduct(Path folder) throws IOException, InterruptedException {
		Path copy = folder.resolve("dialtone");
		assertThat(new ProcessBuilder("cp", "-R", product().toString(), copy.toString()).inheritIO().start().waitFor()).isZero();
		return copy;
	}
}
