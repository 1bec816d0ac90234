package org.dialtone.core.internal.build;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.internal.Lookup;
import org.dialtone.core.internal.read.FactShape;
import org.dialtone.core.internal.read.Keypad;
import org.dialtone.core.internal.read.ProcedureFormat;
import org.dialtone.core.internal.read.SeriesShape;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.internal.yaml.Scalar;
import org.dialtone.core.internal.yaml.Sequence;
import org.dialtone.core.phones.Led;
import org.dialtone.core.phones.PhoneModel;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * Checks that phones have the lamps, colours and keys named in their procedures. A model
 * whose lamps or keys are not known is not checked.
 */
final class FaceLinks {

	private static final int MOST_NAMES = 5;

	private final Map<String, PhoneModel> models;
	private final Scopes scopes;

	FaceLinks(Collection<PhoneModel> models, Scopes scopes) {
		this.models = models.stream().collect(Collectors.toMap(PhoneModel::id, model -> model));
		this.scopes = scopes;
	}

	/** Reports lamps, colours and keys that a procedure names but its models do not have; it need not be usable. */
	void check(Entry procedure) {
		var node = procedure.node();
		var known = scopes.models(procedure).stream().map(this::model).flatMap(Optional::stream).toList();
		var face = new Face(procedure.file(), known);
		keys(ProcedureFormat.ENTRY_KEY.node(node)).forEach(face::key);
		for (var step : node.mappings(ProcedureFormat.STEPS.name())) {
			keys(ProcedureFormat.KEYS.node(step)).forEach(face::key);
			keys(ProcedureFormat.TOGETHER.node(step)).forEach(face::key);
			inputs(step).forEach(input -> keys(ProcedureFormat.KEY.node(input)).forEach(face::key));
			face.cues(ProcedureFormat.ON.node(step), true);
			face.cues(ProcedureFormat.EXPECT.node(step), true);
			step.mapping(ProcedureFormat.WITHIN.name()).ifPresent(window -> face.cues(ProcedureFormat.FROM.node(window), true));
			step.mappings(ProcedureFormat.ALTERNATIVES.name())
					.forEach(other -> face.cues(ProcedureFormat.ON.node(other), false));
		}
	}

	/** What is not a menu entry in the path of a step, and the answers. */
	private static Stream<Mapping> inputs(Mapping step) {
		return Stream.concat(step.mappings(ProcedureFormat.PATH.name()).stream(), step.mappings(ProcedureFormat.CHOICES.name()).stream());
	}

	/** One key or several. */
	private static Stream<Scalar> keys(@Nullable Node written) {
		if (written instanceof Sequence list) {
			return list.items().stream().filter(Scalar.class::isInstance).map(Scalar.class::cast);
		}
		return written instanceof Scalar key ? Stream.of(key) : Stream.empty();
	}

	private Optional<PhoneModel> model(String id) {
		return Lookup.find(models, id);
	}

	/** The faces of the models of one procedure. */
	private record Face(FileResult file, List<PhoneModel> models) {

		void key(Scalar key) {
			if (!Keypad.has(key.text())) {
				check(key, NLS.bind(Messages.a_key, key.text()), true, model -> !model.keys().isEmpty(),
						(model, name) -> model.keys().contains(name), model -> model.keys().stream());
			}
		}

		/** @param forAll whether the likeliest side of each applies to all models; others may apply to some of them */
		void cues(@Nullable Node cues, boolean forAll) {
			for (var fact : SeriesShape.factsOf(cues)) {
				var sides = FactShape.sidesOf(fact);
				for (var side : sides) {
					if (side instanceof Mapping cue) {
						cue(cue, forAll && side == sides.getFirst());
					}
				}
			}
		}

		private void cue(Mapping cue, boolean forAll) {
			var leds = Stream.concat(ProcedureFormat.LED.node(cue) instanceof Scalar led ? Stream.of(led) : Stream.empty(),
					cue.scalars(ProcedureFormat.LEDS.name()).stream()).toList();
			for (var led : leds) {
				check(led, NLS.bind(Messages.a_led, led.text()), forAll, model -> !model.leds().isEmpty(),
						(model, name) -> led(model, name).isPresent(), model -> model.leds().stream().map(Led::name));
				if (ProcedureFormat.COLOUR.node(cue) instanceof Scalar colour) {
					check(colour, NLS.bind(Messages.a_colour, colour.text(), led.text()), forAll,
							model -> led(model, led.text()).filter(lamp -> !lamp.colours().isEmpty()).isPresent(),
							(model, name) -> led(model, led.text()).filter(lamp -> lamp.colours().contains(name)).isPresent(),
							model -> led(model, led.text()).stream().flatMap(lamp -> lamp.colours().stream()));
				}
			}
		}

		private static Optional<Led> led(PhoneModel model, String name) {
			return model.leds().stream().filter(led -> led.name().equals(name)).findFirst();
		}

		private void check(Scalar name, String what, boolean forAll, Predicate<PhoneModel> isKnown,
				BiPredicate<PhoneModel, String> has, Function<PhoneModel, Stream<String>> names) {
			var known = models.stream().filter(isKnown).toList();
			var lacking = known.stream().filter(model -> !has.test(model, name.text())).toList();
			if (lacking.isEmpty() || !forAll && lacking.size() < known.size()) {
				return;
			}
			var there = known.stream().flatMap(names).distinct().collect(Collectors.joining(", ")); //$NON-NLS-1$
			var summary = lacking.size() == models.size() ? NLS.bind(Messages.no_model_has, what)
					: NLS.bind(lacking.size() == 1 ? Messages.model_lacks : Messages.models_lack, names(lacking), what);
			file.findings().warning(CatalogueRule.NOT_ON_PHONE, name, summary, NLS.bind(Messages.face_solution, there));
		}

		private static String names(List<PhoneModel> lacking) {
			var names = lacking.stream().limit(MOST_NAMES).map(PhoneModel::id).collect(Collectors.joining(", ")); //$NON-NLS-1$
			return lacking.size() <= MOST_NAMES ? names
					: NLS.bind(Messages.and_more, names, lacking.size() - MOST_NAMES);
		}
	}
}
