package org.dialtone.cli.internal;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Supplier;

import org.dialtone.core.catalogue.CatalogueService;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The command line with a given catalogue, and its output. */
final class Commands {

	private final Supplier<CatalogueService> catalogue;
	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	Commands(Supplier<CatalogueService> catalogue) {
		this.catalogue = catalogue;
	}

	/** Runs a command and returns its exit code. */
	int run(String... arguments) {
		out.getBuffer().setLength(0);
		err.getBuffer().setLength(0);
		return DialtoneCommand.commandLine(catalogue, Rehearsal.begin(), arguments).setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true))
				.execute(arguments);
	}

	/** Standard output of the last command. */
	String output() {
		return out.toString();
	}

	/** The lines of standard output. */
	List<String> lines() {
		return output().lines().toList();
	}

	/** Standard error of the last command. */
	String errors() {
		return err.toString();
	}

	/** Runs a command that must succeed, and reads the JSON object it writes. */
	JsonObject object(String... arguments) {
		return json(arguments).getAsJsonObject();
	}

	/** The same for an array. */
	JsonArray array(String... arguments) {
		return json(arguments).getAsJsonArray();
	}

	private JsonElement json(String... arguments) {
		int exitCode = run(arguments);
		if (exitCode != 0) {
			throw new AssertionError("exit code " + exitCode + ": " + errors());
		}
		return JsonParser.parseString(output());
	}
}
