package org.dialtone.cli.internal;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A product on the disk, and the folder in which the platform keeps what this user has
 * installed in addition.
 *
 * @param home          the folder of the product
 * @param configuration that of the product where the user may write to it, otherwise
 *                      one in the user's own folder
 */
record Installation(Path home, Path configuration) {

	private static final String CONFIGURATION = "configuration"; //$NON-NLS-1$
	private static final String BUNDLES = "org.eclipse.equinox.simpleconfigurator/bundles.info"; //$NON-NLS-1$

	/**
	 * A product as the platform sees it when it starts there.
	 *
	 * @param userHome the user's own folder
	 */
	static Installation at(Path home, Path userHome) throws IOException {
		@Nullable
		String asked = System.getProperty("osgi.configuration.area"); //$NON-NLS-1$
		if (asked != null) {
			return new Installation(home, asked.startsWith("file:") ? Path.of(URI.create(asked)) : Path.of(asked)); //$NON-NLS-1$
		}
		return new Installation(home, Files.isWritable(home) ? home.resolve(CONFIGURATION) : ofUser(home, userHome));
	}

	/** The product that this program is part of: its jar is among the plug-ins there. */
	static Installation ofThisProgram() throws IOException {
		try {
			var jar = Path.of(Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			return at(jar.getParent().getParent(), Path.of(System.getProperty("user.home"))); //$NON-NLS-1$
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	/** The name that the platform's launcher gives to it. */
	private static Path ofUser(Path home, Path userHome) throws IOException {
		var product = new Properties();
		try (var in = Files.newInputStream(home.resolve(".eclipseproduct"))) { //$NON-NLS-1$
			product.load(in);
		}
		var name = String.join("_", product.getProperty("id"), product.getProperty("version"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Integer.toString(Math.abs(new File(home.toString()).getCanonicalPath().hashCode())), system(),
				System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return userHome.resolve(".eclipse").resolve(name).resolve(CONFIGURATION); //$NON-NLS-1$
	}

	private static String system() {
		var name = System.getProperty("os.name").toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return name.startsWith("windows") ? "win32_win32" : name.startsWith("mac") ? "macosx_cocoa" : "linux_gtk"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	/** The folders whose plug-ins belong to the product without having been installed. */
	List<Path> dropins() {
		var ours = home.resolve("dropins"); //$NON-NLS-1$
		var users = configuration.resolveSibling("dropins"); //$NON-NLS-1$
		return users.equals(ours) ? List.of(ours) : List.of(ours, users);
	}

	/**
	 * The jar or the folder of each plug-in that is installed, by its symbolic name.
	 *
	 * @throws IOException when they cannot be told: this is no product
	 */
	Map<String, Path> plugIns() throws IOException {
		var plugIns = new HashMap<String, Path>();
		var area = home.toUri();
		for (var line : Files.readAllLines(bundles())) {
			var fields = line.split(","); //$NON-NLS-1$
			if (!line.startsWith("#") && fields.length > 2) { //$NON-NLS-1$
				plugIns.put(fields[0], Path.of(area.resolve(fields[2])));
			}
		}
		return plugIns;
	}

	/** The user's list, unless that of the product has changed since. */
	private Path bundles() throws IOException {
		var ours = home.resolve(CONFIGURATION).resolve(BUNDLES);
		var users = configuration.resolve(BUNDLES);
		return Files.exists(users) && Files.getLastModifiedTime(users).compareTo(Files.getLastModifiedTime(ours)) >= 0 ? users : ours;
	}
}
