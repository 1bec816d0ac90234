package org.dialtone.firmware.internal.signed;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.Header;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.formats.Regions;
import org.dialtone.firmware.formats.Texts;
import org.dialtone.firmware.internal.FileNames;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the header of a signed file, all of its tags, in whatever order. */
final class HeaderReader {

	/** Version, and length of the header. */
	private static final int SHORTEST = 10;
	private static final String PLACEHOLDER = "CN=someSigner"; //$NON-NLS-1$
	private static final int DEEPEST = 4;

	private final Reading reading;
	private final Map<Integer, Element> elements = new HashMap<>();
	private final List<Integer> order = new ArrayList<>();
	private long length;

	HeaderReader(Reading reading) {
		this.reading = reading;
	}

	/** Whether bytes begin with a header. */
	static boolean startsWithHeader(Glimpse glimpse) {
		return glimpse.has(0, "01 00 02") && (glimpse.has(5, "02 00 02") || glimpse.size() < SHORTEST); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Reads the header and reports it. */
	Header read() throws IOException {
		var input = reading.input();
		var start = input.bytes(0, SHORTEST);
		long told = (start[8] & 0xFF) << 8 | start[9] & 0xFF;
		length = Math.min(Math.max(told, SHORTEST), input.size());
		if (told < SHORTEST) {
			reading.finding(FirmwareRule.LENGTH_IMPOSSIBLE, 7, HeaderTag.name(HeaderTag.HEADER_LENGTH), told);
		} else if (told > input.size()) {
			reading.finding(FirmwareRule.TRUNCATED, input.size(), told - input.size());
		}
		var region = reading.regions().structure("header", 0, length); //$NON-NLS-1$
		elements(region, 0, 0, length, 0);
		var header = header();
		reading.header(header);
		checkSignature();
		FileNames.check(reading, header.fileName(), offset(HeaderTag.FILE_NAME));
		return header;
	}

	/** Where the header ends. */
	long length() {
		return length;
	}

	Optional<Element> element(int tag) {
		var element = find(tag);
		return element == null ? Optional.empty() : Optional.of(element);
	}

	private void elements(Regions region, long base, long from, long to, int depth) throws IOException {
		var inner = new ArrayList<Element>();
		new Elements(reading, region, base, HeaderTag::name).read(from, to, depth == 0, element -> {
			elements.putIfAbsent(element.tag(), element);
			if (depth == 0) {
				order.add(element.tag());
			}
			if (HeaderTag.isContainer(element.tag()) && depth < DEEPEST) {
				inner.add(element);
			} else {
				var value = value(element);
				element.region().field("value", Element.PREFIX, element.length(), value); //$NON-NLS-1$
				element.region().value(value);
			}
		});
		for (var element : inner) {
			elements(element.region(), element.offset(), element.valueOffset(), element.end(), depth + 1);
		}
	}

	private static String value(Element element) {
		return switch (element.tag()) {
		case HeaderTag.VERSION, HeaderTag.SIGNER_VERSION -> version(element);
		case HeaderTag.SIGNER_NAME, HeaderTag.CA_NAME, HeaderTag.FILE_NAME -> Texts.of(element.value());
		case HeaderTag.TIMESTAMP -> time(element).map(Instant::toString).orElse(Texts.hex(element.value()));
		case HeaderTag.HEADER_LENGTH, HeaderTag.DIGEST_ALGORITHM, 10, HeaderTag.SIGNATURE_MODULUS, 20, 23, 24, 26 -> code(element);
		default -> Texts.hex(element.value());
		};
	}

	private static String code(Element element) {
		var words = HeaderTag.code(element.tag(), element.number());
		return words.isEmpty() ? Long.toString(element.number()) : words;
	}

	/** Seconds since 1970, in four bytes. */
	private static Optional<Instant> time(Element element) {
		return element.length() == Integer.BYTES ? Optional.of(Instant.ofEpochSecond(element.number())) : Optional.empty();
	}

	private static String version(Element element) {
		var value = element.value();
		return value.length == 2 ? (value[0] & 0xFF) + "." + (value[1] & 0xFF) : Texts.hex(value); //$NON-NLS-1$
	}

	private Header header() {
		var signer = text(HeaderTag.SIGNER_NAME);
		boolean placeholder = signer.startsWith(PLACEHOLDER);
		return new Header(element(HeaderTag.VERSION).map(HeaderReader::version).orElse(""), length, //$NON-NLS-1$
				order.stream().map(String::valueOf).collect(Collectors.joining(" ")), placeholder ? "" : signer, placeholder, //$NON-NLS-1$ //$NON-NLS-2$
				element(HeaderTag.SERIAL_NUMBER).map(element -> Texts.hex(element.value())).orElse(""), //$NON-NLS-1$
				element(HeaderTag.DIGEST_ALGORITHM).map(element -> HeaderTag.digest(element.number())).orElse(""), //$NON-NLS-1$
				element(HeaderTag.SIGNATURE).map(Element::length).orElse(0), text(HeaderTag.FILE_NAME),
				element(HeaderTag.TIMESTAMP).flatMap(HeaderReader::time),
				element(HeaderTag.ENCRYPTION_INFO).isPresent() || element(HeaderTag.KEY_INFO).isPresent());
	}

	private String text(int tag) {
		return element(tag).map(element -> Texts.of(element.value())).orElse(""); //$NON-NLS-1$
	}

	private void checkSignature() {
		var signature = find(HeaderTag.SIGNATURE);
		var modulus = find(HeaderTag.SIGNATURE_MODULUS);
		if (signature == null) {
			reading.finding(FirmwareRule.UNSIGNED, 0);
		} else if (modulus != null && modulus.number() <= 3 && signature.length() != 64 << modulus.number()) {
			reading.finding(FirmwareRule.SIGNATURE_SIZE, signature.offset(), signature.length(), 64 << modulus.number());
		}
	}

	private long offset(int tag) {
		return element(tag).map(Element::offset).orElse(0L);
	}

	private @Nullable Element find(int tag) {
		return elements.get(tag);
	}
}
