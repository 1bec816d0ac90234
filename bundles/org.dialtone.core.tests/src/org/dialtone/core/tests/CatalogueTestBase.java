package org.dialtone.core.tests;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueService;
import org.dialtone.core.catalogue.Contribution;
import org.dialtone.core.procedures.Procedure;

/** The catalogue of the running platform. */
abstract class CatalogueTestBase {

	private static final long LIMIT_NANOS = 20_000_000_000L;

	static final String PLUGIN_XML = """
			<plugin>
				<extension point="org.dialtone.core.phones">
					<phones file="test.phones.yaml"/>
				</extension>
				<extension point="org.dialtone.core.procedures">
					<procedures folder="procedures"/>
				</extension>
			</plugin>
			""";

	static CatalogueService service() {
		var context = PlugIn.context();
		return Objects.requireNonNull(context.getService(context.getServiceReference(CatalogueService.class)));
	}

	static Catalogue current() {
		return service().current();
	}

	static List<String> procedures() {
		return current().procedures().stream().map(Procedure::id).toList();
	}

	static List<Contribution> contributions(String contributor) {
		return current().contributions().stream().filter(one -> one.file().contributor().equals(contributor)).toList();
	}

	static void await(String what, BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + LIMIT_NANOS;
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Never seen: " + what + "; there is " + current().contributions());
			}
			Thread.sleep(20);
		}
	}

	static String phones(String model, String name) {
		return """
				vendor: Test
				families:
				- { id: "of %1$s", name: Test, form: desk }
				models:
				- id: "%1$s"
				  name: %2$s
				  family: "of %1$s"
				""".formatted(model, name);
	}

	static String procedure(String id, String model) {
		return """
				id: %s
				name: Restart
				kind: restart
				models: ["%s"]
				danger: none
				summary: Starts the phone again.
				confidence: unverified
				steps:
				- do: remove-power
				  text: Unplug the cable.
				- do: restore-power
				  text: Plug the cable in again.
				""".formatted(id, model);
	}
}
