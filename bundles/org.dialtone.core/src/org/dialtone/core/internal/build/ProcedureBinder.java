package org.dialtone.core.internal.build;

import java.util.List;

import org.dialtone.core.Basis;
import org.dialtone.core.Fact;
import org.dialtone.core.internal.read.Common;
import org.dialtone.core.internal.read.Key;
import org.dialtone.core.internal.read.ProcedureFormat;
import org.dialtone.core.internal.read.Said;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.procedures.Alternative;
import org.dialtone.core.procedures.Cue;
import org.dialtone.core.procedures.KeyPolicy;
import org.dialtone.core.procedures.Keys;
import org.dialtone.core.procedures.Precondition;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.procedures.Step;

/** Creates procedures. Parts that state no origin have that of the step or the procedure around them. */
final class ProcedureBinder {

	private final Statements statements;
	private final Scopes scopes;

	ProcedureBinder(Statements statements, Scopes scopes) {
		this.statements = statements;
		this.scopes = scopes;
	}

	Procedure procedure(Entry entry) {
		var node = entry.node();
		var origin = statements.ofParts(statements.origin(node, Origin.NONE), Basis.PROCEDURE);
		return new Procedure(entry.id(), Common.NAME.of(node), Common.KIND.of(node), scopes.of(entry),
				ProcedureFormat.DANGER.of(node), statements.statement(ProcedureFormat.SUMMARY, node, Origin.NONE),
				ProcedureFormat.ENTRY_KEY.or(node, ""), //$NON-NLS-1$
				ProcedureFormat.BEFORE.or(node, List.of()).stream().map(before -> precondition(before, origin)).toList(),
				statements.all(ProcedureFormat.ERASES, node, origin), statements.all(ProcedureFormat.KEEPS, node, origin),
				ProcedureFormat.KEY_ERRORS.find(node).map(errors -> keyPolicy(errors, origin)).orElse(KeyPolicy.UNKNOWN),
				ProcedureFormat.STEPS.of(node).stream().map(step -> step(entry, step, origin)).toList(),
				ProcedureFormat.AFTER.or(node, ""), //$NON-NLS-1$
				statements.all(ProcedureFormat.WARNINGS, node, origin), entry.where());
	}

	private Precondition precondition(Mapping node, Origin origin) {
		return new Precondition(ProcedureFormat.CONDITION.of(node), ProcedureFormat.REQUIRED.or(node, false),
				statements.statement(ProcedureFormat.TEXT_OF, node, origin), ProcedureFormat.FILES.or(node, List.of()));
	}

	private KeyPolicy keyPolicy(Mapping node, Origin origin) {
		return new KeyPolicy(statements.fact(ProcedureFormat.REPEATED, node, origin),
				statements.fact(ProcedureFormat.WRONG, node, origin), statements.fact(ProcedureFormat.SILENCE, node, origin));
	}

	private Step step(Entry entry, Mapping node, Origin procedure) {
		var own = statements.origin(node, procedure);
		var origin = own.basis() == Basis.OWN ? statements.ofParts(own, Basis.STEP) : own;
		return new Step(ProcedureFormat.DO.of(node), statements.statement(ProcedureFormat.TEXT_OF, node, procedure),
				ProcedureFormat.KEYS.find(node).or(() -> ProcedureFormat.TOGETHER.find(node)).orElse(Keys.NONE), cues(ProcedureFormat.ON, node, origin),
				ProcedureFormat.ALTERNATIVES.or(node, List.of()).stream().map(other -> alternative(other, origin)).toList(),
				ProcedureFormat.WITHIN.find(node).map(window -> statements.statement(window, origin)),
				ProcedureFormat.WAIT.find(node).map(wait -> statements.statement(wait, origin)),
				cues(ProcedureFormat.EXPECT, node, origin),
				ProcedureFormat.PATH.or(node, List.of()), statements.all(ProcedureFormat.CHOICES, node, origin),
				statements.fact(ProcedureFormat.ON_ERROR, node, origin), ProcedureFormat.COMMAND.or(node, ""), //$NON-NLS-1$
				entry.file().findings().at(node));
	}

	private Alternative alternative(Mapping node, Origin origin) {
		return new Alternative(ProcedureFormat.WHEN.of(node), cues(ProcedureFormat.ON, node, origin));
	}

	private List<Fact<Cue>> cues(Key<List<List<Said<Cue>>>> key, Mapping node, Origin origin) {
		return key.or(node, List.of()).stream().map(sides -> statements.fact(sides, origin)).toList();
	}
}
