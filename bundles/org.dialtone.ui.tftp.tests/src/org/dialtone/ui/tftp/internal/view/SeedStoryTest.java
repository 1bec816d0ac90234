package org.dialtone.ui.tftp.internal.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.dialtone.ui.testing.Ui;
import org.junit.jupiter.api.Test;

/**
 * The story that all began with: a phone without application asks for its recovery
 * load, the engineer sees what is missing and puts it there, and the phone takes it.
 */
class SeedStoryTest extends ServerViewTestBase {

	private static final String LOAD = "term70.default.loads";
	private static final List<String> PARTS = List.of("jar70sccp.8-3-2-27.sbn", "cnu70.8-3-2-27.sbn",
			"apps70.8-3-2-27.sbn", "dsp70.8-3-2-27.sbn", "cvm70sccp.8-3-2-27.sbn");

	@Test
	void aPhoneFindsItsFirmwareOnceItIsThere() throws IOException {
		int port = start();
		assertThatThrownBy(() -> meanwhile(() -> Phone.take(port, LOAD))).hasRootCauseInstanceOf(IOException.class);
		awaitRows(1);
		assertThat(cells(0, "File", "Result", "Bytes")).containsExactly(LOAD, "not found", "");
		Ui.await("the phone's name, once the catalogue is there", () -> cells(0, "Phone").getFirst().contains("7970"));
		assertThat(table().getItem(0).getImage(column("Result"))).isNotNull();
		Ui.await("the count of missing files", () -> says("1 request, 1 not found"));

		var firmware = firmware();
		for (var file : firmware.entrySet()) {
			put(file.getKey(), file.getValue());
		}
		for (var file : firmware.entrySet()) {
			assertThat(meanwhile(() -> Phone.take(port, file.getKey()))).as(file.getKey()).isEqualTo(file.getValue());
		}

		awaitRows(1 + firmware.size());
		int row = 1;
		for (var file : firmware.entrySet()) {
			assertThat(cells(row, "File", "Result")).containsExactly(file.getKey(), "sent");
			assertThat(cells(row, "Bytes").getFirst().replaceAll("\\D", ""))
					.isEqualTo(Integer.toString(file.getValue().length));
			row++;
		}
		Ui.await("the count of all requests", () -> says("7 requests, 1 not found"));
	}

	/** Generated: firmware belongs to its vendor. */
	private static Map<String, byte[]> firmware() {
		var files = new LinkedHashMap<String, byte[]>();
		files.put(LOAD, String.join("\n", PARTS).getBytes(StandardCharsets.US_ASCII));
		var random = new Random(70);
		int size = 512 * 90;
		for (var part : PARTS) {
			var content = new byte[size];
			random.nextBytes(content);
			files.put(part, content);
			size += 12_345;
		}
		return files;
	}
}
