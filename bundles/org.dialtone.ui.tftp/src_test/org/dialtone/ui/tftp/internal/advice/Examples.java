package org.dialtone.ui.tftp.internal.advice;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.CatalogueFile;
import org.dialtone.core.catalogue.FileId;
import org.dialtone.core.headless.HeadlessCatalogue;

/** Two models that share their firmware, and one with its own. */
final class Examples {

	static final Catalogue CATALOGUE = HeadlessCatalogue.ofFiles(List.of(new CatalogueFile(FileId.own("example.phones.yaml"), """
					families:
					- { id: desk, name: Desk phones, form: desk }
					firmwareSets:
					- id: "40"
					  name: Set 40
					  variants:
					  - { protocol: SCCP, pattern: "SCCP40.<version>S.loads" }
					  parts:
					    value:
					    - { kind: jar, pattern: "jar40<protocol>.<version>.sbn" }
					    - { kind: dsp, pattern: "dsp40.<version>.sbn" }
					  recoveryLoads:
					  - term41.loads
					models:
					- { id: "41", name: Example 41, family: desk, recoveryLoad: term41.loads, firmwareSet: "40" }
					- { id: "42", name: Example 42, family: desk, recoveryLoad: term42.loads, firmwareSet: "40" }
					- { id: "90", name: Example 90, family: desk }
					requestOrders:
					- id: recovery
					  name: Without application
					  state: recovery
					  models: ["41", "42"]
					  files:
					  - { file: "<recovery load>", note: Nothing else is asked for until it is answered. }
					  - "jar*.sbn"
					  - "dsp*.sbn"
					  - { file: "CTLSEP<MAC>.tlv", optional: true }
					  confidence: seed
					- id: upgrade
					  name: With another load
					  state: upgrade
					  models: ["41", "42"]
					  files: ["SEP<MAC>.cnf.xml", "<load>.loads"]
					  confidence: seed
					- id: lamps
					  name: As the lamps show
					  state: recovery
					  models: ["90"]
					  files:
					  - { file: "*", optional: true, note: The image that it tried last. }
					  - lamps.zup
					  confidence: seed
					- id: normal
					  name: With its application
					  state: normal
					  models: ["41", "42", "90"]
					  files: ["SEP<MAC>.cnf.xml"]
					  confidence: seed
					""".getBytes(StandardCharsets.UTF_8))));

	private Examples() {
	}
}
