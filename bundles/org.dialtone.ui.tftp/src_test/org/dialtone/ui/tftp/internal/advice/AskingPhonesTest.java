package org.dialtone.ui.tftp.internal.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.dialtone.core.phones.PhoneModel;
import org.dialtone.serving.Outcome;
import org.dialtone.serving.RequestRecord;
import org.dialtone.ui.tftp.internal.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which phone it was: by the file's name, and by what else its address asked for. */
class AskingPhonesTest {

	private final AskingPhones phones = new AskingPhones(Examples.CATALOGUE);

	@ParameterizedTest
	@CsvSource({ "term41.loads, 41", "/TERM42.LOADS, 42", "SCCP40.9-1-1S.loads, 41 42", "jar40sccp.8-3-2-27.sbn, 41 42",
			"SEP001122334455.cnf.xml, 41 42 90", "CTLSEP001122334455.tlv, 41 42", "holiday.jpg, ''", "jar99.1.sbn, 41 42" })
	void theNameTells(String file, String models) {
		assertThat(phones.of(file)).extracting(PhoneModel::id)
				.containsExactly(models.isEmpty() ? new String[0] : models.split(" "));
	}

	@Test
	void otherRequestsOfTheSameAddressTellTheRest() {
		var asked = request(3, "192.0.2.7:50003", "SEP001122334455.cnf.xml");
		var log = List.of(request(1, "192.0.2.7:50001", "term42.loads"), request(2, "192.0.2.8:50002", "term41.loads"), asked);
		assertThat(phones.of(asked, log)).extracting(PhoneModel::id).containsExactly("42");
		assertThat(phones.of(request(4, "192.0.2.7:50004", "holiday.jpg"), log)).extracting(PhoneModel::id)
				.containsExactly("42");
		assertThat(phones.of(request(5, "192.0.2.9:50005", "holiday.jpg"), log)).isEmpty();
	}

	@Test
	void anotherPhoneThatHadTheAddressBeforeDoesNotCount() {
		var asked = request(3, "192.0.2.7:50003", "term42.loads");
		assertThat(phones.of(asked, List.of(request(1, "192.0.2.7:50001", "term41.loads"), asked)))
				.extracting(PhoneModel::id).containsExactly("42");
	}

	private static RequestRecord request(long id, String client, String file) {
		return Requests.ended(id, client, file, Outcome.NOT_FOUND);
	}
}
