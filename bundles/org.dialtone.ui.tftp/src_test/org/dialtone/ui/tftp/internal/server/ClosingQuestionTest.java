package org.dialtone.ui.tftp.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.dialtone.ui.tftp.internal.Numbers;
import org.junit.jupiter.api.Test;

class ClosingQuestionTest {

	@Test
	void theQuestionSaysWhatIsLost() {
		assertThat(ClosingQuestion.text(0)).contains("still serving");
		assertThat(ClosingQuestion.text(1)).contains("one transfer");
		assertThat(ClosingQuestion.text(1234)).contains(Numbers.grouped(1234) + " transfers");
	}
}
