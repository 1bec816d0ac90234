package org.dialtone.tftp;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.dialtone.serving.Outcome;
import org.dialtone.serving.events.ServingEvent;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mode netascii, compared with an encoder of a few lines. */
class NetasciiReadTest {

	@TempDir
	Path folder;
	@AutoClose
	private Bench bench;

	@BeforeEach
	void serve() throws IOException {
		bench = Bench.in(folder);
	}

	private byte[] fetch(byte[] text, String... options) throws IOException {
		bench.file("OS79XX.TXT", text);
		try (var phone = bench.phone()) {
			phone.toServer(Packet.request(Packet.RRQ, "OS79XX.TXT", "netascii", options));
			return phone.takeAll();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "P0S3-8-12-00", "a\nb", "\n", "\r", "\r\n", "\n\r", "\r\r\n\n", "\0", "\r\0", "a\r\0\n" })
	void lineEndsAreEncoded(String text) throws IOException {
		var bytes = text.getBytes(US_ASCII);
		assertThat(fetch(bytes)).isEqualTo(Content.netascii(bytes));
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	@Test
	void aLineFeedBecomesCrLfAndACarriageReturnCrNul() throws IOException {
		assertThat(fetch("a\nb\rc".getBytes(US_ASCII))).isEqualTo("a\r\nb\r\0c".getBytes(US_ASCII));
	}

	@Test
	void bytesBeyondAsciiPassUnchanged() throws IOException {
		var text = new byte[256];
		for (int i = 0; i < text.length; i++) {
			text[i] = (byte) i;
		}
		assertThat(fetch(text)).isEqualTo(Content.netascii(text));
	}

	@ParameterizedTest
	@ValueSource(ints = { 505, 509, 510, 511, 512, 513, 1022, 1023, 1024 })
	void pairsAreSplitWhereABlockEnds(int before) throws IOException {
		for (var end : new String[] { "\n", "\r", "\r\n", "\n\n", "\nx", "\rx" }) {
			var text = ("x".repeat(before) + end).getBytes(US_ASCII);
			assertThat(fetch(text)).as("%s letters and %s", before, end.length()).isEqualTo(Content.netascii(text));
		}
	}

	/** All line feeds: every pair is split when the block size is odd. */
	@ParameterizedTest
	@ValueSource(ints = { 8, 9, 11, 512, 513, 8191, 8193 })
	void aTextOfOnlyLineEndsIsByteExact(int blockSize) throws IOException {
		var text = "\n".repeat(9000).getBytes(US_ASCII);
		assertThat(fetch(text, "blksize", Integer.toString(blockSize))).isEqualTo(Content.netascii(text));
	}

	@Test
	void manyRandomTextsAreByteExact() throws IOException {
		for (long seed = 1; seed <= 400; seed++) {
			var random = Content.chance(seed);
			var text = Content.text(random.nextInt(random.nextInt(20) == 0 ? 30_000 : 600), random);
			int blockSize = 8 + random.nextInt(300);
			assertThat(fetch(text, "blksize", Integer.toString(blockSize)))
					.as("seed %s, %s bytes in blocks of %s", seed, text.length, blockSize)
					.isEqualTo(Content.netascii(text));
		}
	}

	@Test
	void theModeMayBeWrittenInAnyCase() throws IOException {
		bench.file("a.txt", "a\n".getBytes(US_ASCII));
		try (var phone = bench.phone()) {
			phone.toServer(Packet.request(Packet.RRQ, "a.txt", "NetASCII"));
			assertThat(phone.takeAll()).isEqualTo("a\r\n".getBytes(US_ASCII));
		}
	}

	@Test
	void aLostBlockIsSentAgainAsItWas() throws IOException {
		var text = "ab\n".repeat(600).getBytes(US_ASCII);
		bench.file("a.txt", text);
		var coded = Content.netascii(text);
		try (var phone = bench.phone()) {
			phone.toServer(Packet.request(Packet.RRQ, "a.txt", "netascii", "blksize", "333"));
			assertThat(phone.receive().opcode()).isEqualTo(Packet.OACK);
			phone.ack(0);
			for (int block = 1; block <= coded.length / 333 + 1; block++) {
				assertThat(phone.receiveData(block)).isEqualTo(Content.block(coded, block, 333));
				if (block == 3 || block == 5) { // by now the timeout is short
					assertThat(phone.receiveData(block)).isEqualTo(Content.block(coded, block, 333));
				}
				phone.ack(block);
			}
		}
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
	}

	@Test
	void theSizeIsNotAnnouncedBecauseItIsNotKnown() throws IOException {
		bench.file("a.txt", "a\nb".getBytes(US_ASCII));
		try (var phone = bench.phone()) {
			phone.toServer(Packet.request(Packet.RRQ, "a.txt", "netascii", "tsize", "0"));
			assertThat(phone.receiveData(1)).isEqualTo("a\r\nb".getBytes(US_ASCII));
			phone.ack(1);
		}
		assertThat(bench.record().outcome()).isEqualTo(Outcome.SENT);
		assertThat(bench.events(ServingEvent.TransferStarted.class).getFirst().size()).isEqualTo(-1);
	}
}
