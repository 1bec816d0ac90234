package org.dialtone.core.internal.build;

import java.util.Optional;

import org.dialtone.core.Fact;
import org.dialtone.core.internal.read.Common;
import org.dialtone.core.internal.read.ProcedureFormat;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.procedures.Alternative;
import org.dialtone.core.procedures.Choice;
import org.dialtone.core.procedures.KeyError;
import org.dialtone.core.procedures.KeyPolicy;
import org.dialtone.core.procedures.Precondition;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.Step;
import org.dialtone.core.procedures.Wait;
import org.dialtone.core.procedures.Window;

/** Creates procedures. Parts without an origin inherit that of the surrounding part. */
final class ProcedureBinder {

	private final Statements statements;
	private final CueBinder cues;

	ProcedureBinder(Statements statements) {
		this.statements = statements;
		cues = new CueBinder(statements);
	}

	Procedure procedure(Entry entry) {
		var node = entry.node();
		var origin = statements.origin(node, Origin.NONE);
		return new Procedure(entry.id(), node.text("name"), Common.KIND.value(node.get("kind")).orElseThrow(), //$NON-NLS-1$ //$NON-NLS-2$
				node.texts("models"), ProcedureFormat.DANGER.value(node.get("danger")).orElseThrow(), //$NON-NLS-1$ //$NON-NLS-2$
				statements.statement(node.text("summary"), node, Origin.NONE), node.text("entryKey"), //$NON-NLS-1$ //$NON-NLS-2$
				node.mappings("before").stream().map(before -> precondition(before, origin)).toList(), //$NON-NLS-1$
				statements.texts(node, "erases", origin), statements.texts(node, "keeps", origin), //$NON-NLS-1$ //$NON-NLS-2$
				node.mapping("keyErrors").map(errors -> keyPolicy(errors, origin)).orElse(KeyPolicy.UNKNOWN), //$NON-NLS-1$
				node.mappings("steps").stream().map(step -> step(entry, step, origin)).toList(), node.text("after"), //$NON-NLS-1$ //$NON-NLS-2$
				statements.texts(node, "warnings", origin), entry.where()); //$NON-NLS-1$
	}

	private Precondition precondition(Mapping node, Origin origin) {
		return new Precondition(ProcedureFormat.PRECONDITION.value(node.get("kind")).orElseThrow(), node.flag("required"), //$NON-NLS-1$ //$NON-NLS-2$
				statements.statement(node.text("text"), node, origin), node.texts("files")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private KeyPolicy keyPolicy(Mapping node, Origin origin) {
		return new KeyPolicy(keyError(node, "repeated", origin), keyError(node, "wrong", origin), //$NON-NLS-1$ //$NON-NLS-2$
				keyError(node, "silence", origin)); //$NON-NLS-1$
	}

	private Fact<KeyError> keyError(Mapping node, String key, Origin origin) {
		return statements.fact(node, key, origin, value -> ProcedureFormat.KEY_ERROR.value(value).orElseThrow());
	}

	private Step step(Entry entry, Mapping node, Origin procedure) {
		var origin = statements.origin(node, procedure);
		return new Step(ProcedureFormat.ACTION.value(node.get("do")).orElseThrow(), //$NON-NLS-1$
				statements.statement(node.text("text"), node, procedure), Keys.of(node.get("keys")), //$NON-NLS-1$ //$NON-NLS-2$
				cues.fact(node.get("on"), origin), //$NON-NLS-1$
				node.mappings("alternatives").stream().flatMap(other -> alternative(other, origin).stream()).toList(), //$NON-NLS-1$
				node.mapping("within").map(ProcedureBinder::window), node.mapping("wait").map(ProcedureBinder::waiting), //$NON-NLS-1$ //$NON-NLS-2$
				node.items("expect").stream().map(cue -> cues.fact(cue, origin)).toList(), node.texts("path"), //$NON-NLS-1$ //$NON-NLS-2$
				node.mappings("choices").stream().map(choice -> new Choice(choice.text("key"), choice.text("text"))).toList(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				keyError(node, "onError", origin), node.text("command"), entry.file().findings().at(node)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Optional<Alternative> alternative(Mapping node, Origin origin) {
		return node.mapping("on").map(cue -> new Alternative(node.text("when"), cues.statement(cue, origin))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Window window(Mapping node) {
		return new Window(node.number("seconds").orElse(1), node.mapping("from").map(CueBinder::cue)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Wait waiting(Mapping node) {
		return new Wait(node.number("min").orElse(0), node.number("max"), node.flag("looksDead")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
