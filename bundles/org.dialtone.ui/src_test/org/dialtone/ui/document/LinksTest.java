package org.dialtone.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class LinksTest {

	@Test
	void everyAddressOfASourceIsFound() {
		assertThat(Links.webAddresses("https://a.example/x ; http://b.example/y (2009)")).containsExactly("https://a.example/x",
				"http://b.example/y");
		assertThat(Links.webAddresses("repository not recorded")).isEmpty();
	}

	@Test
	void aLinkLeadsWhereItWasMadeFor() {
		assertThat(Links.phone(Links.toPhone("7970"))).contains("7970");
		assertThat(Links.procedure(Links.toProcedure("hard"))).contains("hard");
		assertThat(Links.sources(Links.toSources(List.of("O1", "https://a.example/x")))).containsExactly("O1", "https://a.example/x");
		assertThat(Links.phone(Links.toProcedure("hard"))).isEmpty();
		assertThat(Links.sources(Links.toPhone("7970"))).isEmpty();
	}
}
