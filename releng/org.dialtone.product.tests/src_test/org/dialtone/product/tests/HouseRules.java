package org.dialtone.product.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of the house that can be checked by reading manifests and sources.
 * Which bundle may use which is in {@link HousePlan}; test bundles are not checked.
 */
class HouseRules {

	private static final String OURS = "org.dialtone.";
	private static final Pattern WIDGETS = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui)(\\.|$).*");
	private static final Pattern WIDGETS_IN_CODE = Pattern.compile("\\borg\\.eclipse\\.(swt|jface|ui|e4\\.ui)\\.");
	private static final Pattern NEEDS_WINDOW = Pattern.compile("org\\.dialtone\\.(app|help|ui|ui\\..*)");
	private static final Pattern IDE = Pattern.compile("org\\.eclipse\\.(ui\\.ide|core\\.resources|ui\\.editors)(\\.|$).*");
	private static final Pattern IDE_IN_CODE = Pattern.compile("\\borg\\.eclipse\\.(ui\\.ide|core\\.resources|ui\\.editors)\\.");
	private static final Pattern OURS_IN_CODE = Pattern.compile("\\bimport\\s+(?:static\\s+)?(org\\.dialtone\\.[\\w.]+)");
	private static final Pattern REGISTRY_AT_CLASS_LOAD = Pattern
			.compile("\\bstatic\\b[^;{}()]*=[^;{}]*\\b(getExtensionRegistry|RegistryFactory)\\b|\\bstatic\\s*\\{[^}]*\\b(getExtensionRegistry|RegistryFactory)\\b");

	private static final Pattern MODEL_NUMBER = Pattern.compile("(?<![\\w.])(?:CP-?)?(39|69|78|79|88|89)\\d\\d(G|GE|SR|NR|XS)?(?![\\w.])");
	private static final Pattern LOADS_FILE = Pattern.compile("[\\w}%*]\\.loads\\b");
	private static final Pattern KEY_SEQUENCE = Pattern.compile("(?=[0-9*#]*[*#])(?=[0-9*#]*[0-9])[0-9*#]{6,}|123456789|3491672850");

	private final List<String> broken = new ArrayList<>();
	private final List<HouseBundle> bundles;

	private HouseRules(List<HouseBundle> bundles) {
		this.bundles = bundles.stream().filter(bundle -> !bundle.name().matches(".*\\.(tests|testing)")).toList();
	}

	/** One line for each violation. */
	static List<String> broken(List<HouseBundle> bundles) {
		HouseRules rules = new HouseRules(bundles);
		rules.check();
		return List.copyOf(rules.broken);
	}

	private void check() {
		for (HouseBundle bundle : bundles) {
			checkNoWidgets(bundle);
			checkArrows(bundle);
			checkNoCircles(bundle);
			checkNoIde(bundle);
			checkExports(bundle);
			checkNoActivator(bundle);
			checkCiscoFacts(bundle);
		}
	}

	private void checkNoWidgets(HouseBundle bundle) {
		if (!NEEDS_WINDOW.matcher(bundle.name()).matches()) {
			asksFor(bundle, WIDGETS, "rule 1: no SWT, JFace or org.eclipse.ui on the ground floor and in cli");
			inCode(bundle, WIDGETS_IN_CODE, "rule 1: no SWT, JFace or org.eclipse.ui on the ground floor and in cli");
		}
	}

	private void checkArrows(HouseBundle bundle) {
		if (!HousePlan.knows(bundle.name())) {
			broken.add(bundle.name() + " has no place in the plan (rule 2)");
			return;
		}
		uses(bundle, (used, where) -> {
			if (!used.equals(bundle.name()) && !HousePlan.allows(bundle.name(), used)) {
				broken.add(where + " uses " + used + " (rule 2: it may use " + HousePlan.allowedWords(bundle.name()) + ")");
			}
		});
	}

	private void checkNoCircles(HouseBundle bundle) {
		PackageCircles.of(bundle).forEach(circle -> broken
				.add(bundle.name() + " has a circle of packages (rule 2): " + String.join(", ", circle)));
	}

	private void checkNoIde(HouseBundle bundle) {
		asksFor(bundle, IDE, "rule 4: nothing of the IDE");
		inCode(bundle, IDE_IN_CODE, "rule 4: nothing of the IDE");
	}

	private void checkExports(HouseBundle bundle) {
		bundle.exports().forEach((name, attributes) -> {
			if (List.of(name.split("\\.")).contains("internal")) {
				broken.add(bundle.name() + " exports " + name + " (rule 5: internal packages are not exported)");
			} else if (!attributes.contains("version=")) {
				broken.add(bundle.name() + " exports " + name + " without a version (rule 5: what is exported is API)");
			}
			if (!bundle.sources().containsKey(name.replace('.', '/') + "/package-info.java")) {
				broken.add(bundle.name() + " exports " + name + " without package-info.java (rule 5: API is documented)");
			}
		});
	}

	private void checkNoActivator(HouseBundle bundle) {
		bundle.header("Bundle-Activator").ifPresent(
				activator -> broken.add(bundle.name() + " has the activator " + activator + " (rule 6: no bundle activator)"));
		if (bundle.pluginXml().contains("\"org.eclipse.ui.startup\"")) {
			broken.add(bundle.name() + " extends org.eclipse.ui.startup (rule 6: no IStartup)");
		}
		inCode(bundle, Pattern.compile("\\bIStartup\\b"), "rule 6: no IStartup");
		inCode(bundle, REGISTRY_AT_CLASS_LOAD, "rule 6: no registry read at class load");
	}

	private void checkCiscoFacts(HouseBundle bundle) {
		if (bundle.name().equals(OURS + "cisco")) {
			bundle.sources().keySet().forEach(
					file -> broken.add(bundle.name() + "/" + file + " is Java (rule 8: " + bundle.name() + " holds only facts)"));
		}
		inLiterals(bundle, MODEL_NUMBER, "rule 8: no model number in Java");
		inLiterals(bundle, LOADS_FILE, "rule 8: no firmware file name in Java");
		inLiterals(bundle, KEY_SEQUENCE, "rule 8: no key sequence in Java");
	}

	private void asksFor(HouseBundle bundle, Pattern unwanted, String rule) {
		bundle.asksFor().stream().filter(name -> unwanted.matcher(name).matches())
				.forEach(name -> broken.add(bundle.name() + " asks for " + name + " (" + rule + ")"));
	}

	private void inCode(HouseBundle bundle, Pattern unwanted, String rule) {
		bundle.sources().forEach((file, text) -> {
			Matcher found = unwanted.matcher(text.code());
			if (found.find()) {
				broken.add(bundle.name() + "/" + file + " has " + found.group().strip() + " (" + rule + ")");
			}
		});
	}

	private void inLiterals(HouseBundle bundle, Pattern unwanted, String rule) {
		bundle.sources().forEach((file, text) -> text.literals().stream().filter(unwanted.asPredicate())
				.forEach(literal -> broken.add(bundle.name() + "/" + file + " has \"" + literal + "\" (" + rule + ")")));
	}

	/** Calls the consumer with each of our bundles that this one uses, and with the place where it does. */
	private void uses(HouseBundle bundle, BiConsumer<String, String> consumer) {
		bundle.asksFor().stream().filter(name -> name.startsWith(OURS))
				.forEach(name -> consumer.accept(HousePlan.owner(name).orElse(name), bundle.name()));
		bundle.sources().forEach((file, text) -> OURS_IN_CODE.matcher(text.code()).results()
				.forEach(found -> consumer.accept(HousePlan.owner(found.group(1)).orElse(found.group(1)), bundle.name() + "/" + file)));
	}

}
