package org.dialtone.core.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A plug-in created while the platform runs, as a third party would write it: files only, no Java. */
final class PlugIn {

	private final String name;
	private final Map<String, byte[]> files = new LinkedHashMap<>();

	PlugIn(String name) {
		this.name = name;
	}

	PlugIn with(String path, String text) {
		return with(path, text.getBytes(StandardCharsets.UTF_8));
	}

	PlugIn with(String path, byte[] content) {
		files.put(path, content);
		return this;
	}

	/** Installs it; closing it uninstalls it. */
	Installed install() throws IOException, BundleException {
		var bundle = context().installBundle("test:" + name, new ByteArrayInputStream(jar()));
		bundle.start();
		return new Installed(bundle);
	}

	/** An installed plug-in. */
	record Installed(Bundle bundle) implements AutoCloseable {

		/** Replaces it with another version. */
		void update(PlugIn other) throws IOException, BundleException {
			bundle.update(new ByteArrayInputStream(other.jar()));
		}

		@Override
		public void close() throws BundleException {
			bundle.uninstall();
		}
	}

	private byte[] jar() throws IOException {
		var manifest = new Manifest();
		var main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue("Bundle-ManifestVersion", "2");
		main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
		main.putValue("Bundle-Version", "1.0.0");
		main.putValue("Require-Bundle", "org.dialtone.core");
		var bytes = new ByteArrayOutputStream();
		try (var jar = new JarOutputStream(bytes, manifest)) {
			for (var file : files.entrySet()) {
				jar.putNextEntry(new ZipEntry(file.getKey()));
				jar.write(file.getValue());
				jar.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	static BundleContext context() {
		return Objects.requireNonNull(FrameworkUtil.getBundle(PlugIn.class).getBundleContext());
	}
}
