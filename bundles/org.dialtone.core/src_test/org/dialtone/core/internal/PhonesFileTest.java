package org.dialtone.core.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.dialtone.core.PhoneModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesFileTest {

	@Test
	void readsModels() throws IOException {
		var phones = read("""
				models:
				- { id: "1", name: One, recoveryLoad: one.loads }
				- { id: "2", name: Two }
				""");
		assertThat(phones.problems()).isEmpty();
		assertThat(phones.models()).containsExactly(new PhoneModel("1", "One", "one.loads"),
				new PhoneModel("2", "Two", null));
	}

	@Test
	void aBadEntryDoesNotHarmTheOthers() throws IOException {
		var phones = read("""
				models:
				- { name: Without id }
				- { id: 7, name: Number instead of text }
				- just text
				- { id: "2", name: Two }
				""");
		assertThat(phones.problems()).hasSize(3);
		assertThat(phones.models()).extracting(PhoneModel::id).containsExactly("2");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[", "models: 3", "- 1", "\t", "models: &a [*a]\n b: c", "models: !!java.net.URL [x]" })
	void whatIsNoPhonesFileIsAProblemAndNoException(String text) throws IOException {
		var phones = read(text);
		assertThat(phones.models()).isEmpty();
		assertThat(phones.problems()).isNotEmpty();
	}

	private static PhonesFile read(String yaml) throws IOException {
		return PhonesFile.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
	}
}
