package org.dialtone.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the start script of the product hands to Java, seen by a Java that prints it. */
@EnabledOnOs(OS.LINUX)
class StartScriptTest {

	private static final String QUIET_WIDGETS = "-Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true";
	private static final String WORKSPACE = "-Dosgi.instance.area.default=";

	@TempDir
	Path home;
	private Path jdk;

	@BeforeEach
	void makeJava() throws IOException {
		jdk = home.resolve("a jdk");
		Files.createDirectories(jdk.resolve("bin"));
		Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"21.0.1\"\n");
		Path java = jdk.resolve("bin/java");
		Files.writeString(java, """
				#!/bin/sh
				echo "charmap $(locale charmap 2>/dev/null)"
				for argument; do echo "$argument"; done
				""");
		assertThat(java.toFile().setExecutable(true)).isTrue();
	}

	@Test
	void withoutASessionBusTheWidgetsDoNotLookForOne() throws Exception {
		assertThat(start(Map.of())).contains(QUIET_WIDGETS);
		assertThat(start(Map.of("XDG_RUNTIME_DIR", home.toString()))).contains(QUIET_WIDGETS);
		assertThat(start(Map.of("DBUS_SESSION_BUS_ADDRESS", ""))).contains(QUIET_WIDGETS);
	}

	@Test
	void withASessionBusTheyUseIt() throws Exception {
		assertThat(start(Map.of("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/bus"))).doesNotContain(QUIET_WIDGETS);
		try (var bus = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
			bus.bind(UnixDomainSocketAddress.of(home.resolve("bus")));
			assertThat(start(Map.of("XDG_RUNTIME_DIR", home.toString()))).doesNotContain(QUIET_WIDGETS);
		}
	}

	@Test
	void theWorkspaceIsWhereTheUserKeepsData() throws Exception {
		assertThat(start(Map.of())).as("as the configuration says").noneMatch(argument -> argument.startsWith(WORKSPACE));
		assertThat(start(Map.of("XDG_DATA_HOME", "/my data"))).contains(WORKSPACE + "/my data/dialtone/workspace");
		assertThat(start(Map.of("XDG_DATA_HOME", "not absolute"))).noneMatch(argument -> argument.startsWith(WORKSPACE));
	}

	@Test
	void anotherWorkspaceBecomesTheDefault() throws Exception {
		assertThat(start(Map.of("XDG_DATA_HOME", "/data"), "-data", "my bench")).contains(WORKSPACE + home.toRealPath() + "/my bench")
				.doesNotContain("-data");
		assertThat(start(Map.of(), "-data", "@none")).containsSubsequence("-data", "@none");
	}

	@Test
	void namesOfFilesAreInUtf8WhateverTheLocale() throws Exception {
		for (var locale : List.of(Map.<String, String>of(), Map.of("LANG", "C"), Map.of("LC_ALL", "POSIX"),
				Map.of("LANG", "xx_YY.UTF-8"), Map.of("LANG", "C.UTF-8"))) {
			assertThat(start(locale)).as("%s", locale).contains("charmap UTF-8");
			assertThat(start(locale, "serve")).as("%s", locale).contains("charmap UTF-8");
		}
	}

	@Test
	void commandsNeedNoOsgi() throws Exception {
		List<String> arguments = start(Map.of("DIALTONE_JAVA_OPTIONS", "-Da=1 -Db=2"), "phone", "CP-7961G", "two words");
		assertThat(arguments).contains("-Da=1", "-Db=2").endsWith("org.dialtone.cli.internal.Main", "phone", "CP-7961G", "two words")
				.doesNotContain(QUIET_WIDGETS).noneMatch(argument -> argument.contains("equinox.launcher"));
		String classPath = arguments.get(arguments.indexOf("-cp") + 1);
		assertThat(classPath.split(":")).allMatch(jar -> Files.exists(Path.of(jar)))
				.anyMatch(jar -> jar.contains("org.dialtone.cli_")).noneMatch(jar -> jar.contains("org.dialtone.ui"));
	}

	/** The arguments that Java gets in an environment that holds nothing else. */
	private List<String> start(Map<String, String> environment, String... arguments) throws Exception {
		List<String> command = new ArrayList<>(List.of("env", "-i", "PATH=" + System.getenv("PATH"), "HOME=" + home, "JAVA_HOME=" + jdk));
		environment.forEach((name, value) -> command.add(name + "=" + value));
		command.add(Built.product().resolve("dialtone").toString());
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).directory(home.toFile()).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(errors).isEmpty();
		assertThat(process.exitValue()).isZero();
		return Stream.of(output.split("\n")).toList();
	}
}
