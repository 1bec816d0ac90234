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

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A plug-in that is made while the platform runs, as a third party would make it: some files, and no Java. */
final class PlugIn implements AutoCloseable {

	private final String name;
	private final Map<String, byte[]> files = new LinkedHashMap<>();
	private @Nullable Bundle bundle;

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

	/** Installs it, or updates it when it is installed. */
	PlugIn install() throws IOException, BundleException {
		var installed = bundle;
		if (installed == null) {
			installed = context().installBundle("test:" + name, new ByteArrayInputStream(jar()));
			bundle = installed;
		} else {
			installed.update(new ByteArrayInputStream(jar()));
		}
		installed.start();
		return this;
	}

	/** Removes it. */
	@Override
	public void close() throws BundleException {
		var installed = bundle;
		if (installed != null) {
			bundle = null;
			installed.uninstall();
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
