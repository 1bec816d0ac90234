package org.dialtone.cli.internal;

import java.util.function.Supplier;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueService;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands that use the catalogue have in common. */
final class CatalogueOptions {

	@Spec(Spec.Target.MIXEE)
	private CommandSpec command = CommandSpec.create();

	@Option(names = "--json")
	private boolean json;

	private final Supplier<CatalogueService> service;

	/** @param service called only when the command runs, since the catalogue takes a moment to load */
	CatalogueOptions(Supplier<CatalogueService> service) {
		this.service = service;
	}

	/** Whether to write JSON rather than text. */
	boolean json() {
		return json;
	}

	CatalogueService service() {
		return service.get();
	}

	Catalogue catalogue() {
		return service().current();
	}

	/** The command that has these options. */
	CommandLine command() {
		return command.commandLine();
	}

	/** Writes the result to standard output. */
	void print(String text) {
		var out = command().getOut();
		out.print(text);
		out.flush();
	}

	/** Writes a message to standard error. */
	void message(String text) {
		command().getErr().println(text);
	}
}
