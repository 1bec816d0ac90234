package org.dialtone.cisco;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialtone.core.Catalogue;
import org.junit.jupiter.api.Test;

class CiscoCatalogueTest {

	private static final Catalogue CATALOGUE = CiscoCatalogue.read();

	@Test
	void print() {
		CATALOGUE.content().contributions().stream().flatMap(c -> c.findings().stream()).forEach(f -> System.out.println(f + " | " + f.explanation() + " | " + f.solution()));
		System.out.println(CATALOGUE.models().size() + " models " + CATALOGUE.procedures().size());
		assertThat(CATALOGUE.models()).isNotEmpty();
	}
}
