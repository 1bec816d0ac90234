package org.dialtone.core.internal.build;

import java.util.List;
import java.util.Optional;

import org.dialtone.core.Fact;
import org.dialtone.core.Statement;
import org.dialtone.core.internal.read.FactNodes;
import org.dialtone.core.internal.read.ProcedureFormat;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.procedures.Cue;
import org.eclipse.jdt.annotation.Nullable;

/** Creates cues. */
final class CueBinder {

	private final Statements statements;

	CueBinder(Statements statements) {
		this.statements = statements;
	}

	/** A cue; a mapping is one side, a list several. */
	Fact<Cue> fact(@Nullable Node node, Origin surroundings) {
		var sides = FactNodes.sides(node).stream().filter(Mapping.class::isInstance).map(Mapping.class::cast)
				.map(side -> statement(side, surroundings)).toList();
		return sides.isEmpty() ? Fact.unknown() : new Fact<>(sides);
	}

	Statement<Cue> statement(Mapping node, Origin surroundings) {
		return statements.statement(cue(node), node, surroundings);
	}

	static Cue cue(Mapping node) {
		if (node.has("prompt")) { //$NON-NLS-1$
			return new Cue.Prompt(node.text("prompt")); //$NON-NLS-1$
		}
		if (node.has("seconds")) { //$NON-NLS-1$
			return new Cue.Elapsed(node.number("seconds").orElse(1)); //$NON-NLS-1$
		}
		if (node.has("sign")) { //$NON-NLS-1$
			return new Cue.Sign(node.text("sign")); //$NON-NLS-1$
		}
		var leds = node.find("led").map(List::of).orElseGet(() -> node.texts("leds")); //$NON-NLS-1$ //$NON-NLS-2$
		Optional<String> colour = node.find("colour"); //$NON-NLS-1$
		return new Cue.Lamps(leds, ProcedureFormat.LED_STATE.value(node.get("is")).orElseThrow(), colour); //$NON-NLS-1$
	}
}
