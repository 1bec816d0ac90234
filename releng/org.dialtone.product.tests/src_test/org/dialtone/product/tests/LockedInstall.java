package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A copy of the product that its user cannot write to, as an administrator
 * would install it. Root can write everything, so root runs it as another user.
 *
 * @param folder    the copy
 * @param asItsUser the words to put before a command to run it as that user
 */
record LockedInstall(Path folder, List<String> asItsUser) implements AutoCloseable {

	private static final String NOBODY = "65534";

	/**
	 * @param product the folder of the product to copy
	 * @param home    a folder that is given to the user
	 */
	static LockedInstall of(Path product, Path home) throws IOException, InterruptedException {
		Path folder = Files.createTempDirectory("dialtone-install").resolve("dialtone");
		run("cp", "-R", product.toString(), folder.toString());
		for (String area : List.of("org.eclipse.osgi", "org.eclipse.core.runtime", "org.eclipse.equinox.app")) {
			run("rm", "-rf", folder.resolve("configuration").resolve(area).toString());
		}
		run("chmod", "-R", "a-w,a+rX", folder.getParent().toString());
		if (!System.getProperty("user.name").equals("root")) {
			return new LockedInstall(folder, List.of());
		}
		run("chown", "-R", NOBODY, home.toString());
		return new LockedInstall(folder, List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"));
	}

	@Override
	public void close() throws IOException, InterruptedException {
		run("chmod", "-R", "u+w", folder.getParent().toString());
		run("rm", "-rf", folder.getParent().toString());
	}

	private static void run(String... command) throws IOException, InterruptedException {
		assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).as(String.join(" ", command)).isZero();
	}
}
