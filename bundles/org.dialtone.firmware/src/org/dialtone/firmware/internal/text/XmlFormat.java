package org.dialtone.firmware.internal.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.formats.Format;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.formats.Texts;
import org.dialtone.firmware.internal.Messages;

/**
 * XML: the configuration of one phone, that of all others, or anything else.
 *
 * @param id   of the format
 * @param root the name of the root element; empty for any
 */
public record XmlFormat(String id, String root) implements Format {

	private static final String DEFAULT = "Default"; //$NON-NLS-1$
	private static final String DEVICE = "device"; //$NON-NLS-1$
	private static final Pattern ROOT = Pattern
			.compile("(?s)(?:\\xEF\\xBB\\xBF)?\\s*+(?:<\\?xml.*?\\?>\\s*+|<!--.*?-->\\s*+|<!DOCTYPE[^>\\[]*>\\s*+)*+<(?!(?i:html)\\b)([A-Za-z_][\\w:.-]*)"); //$NON-NLS-1$
	private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)"); //$NON-NLS-1$
	private static final Pattern TYPOGRAPHIC = Pattern.compile("=\\s{0,8}[\\u201C\\u201D\\u2018\\u2019]"); //$NON-NLS-1$

	/** Configuration, and then any other XML. */
	public static final List<Format> ALL = List.of(new XmlFormat("default-config", DEFAULT), new XmlFormat("device-config", DEVICE), //$NON-NLS-1$ //$NON-NLS-2$
			new XmlFormat("xml", "")); //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public boolean recognises(Glimpse glimpse) {
		var start = ROOT.matcher(new String(glimpse.first(), ISO_8859_1));
		return start.lookingAt() && (root.isEmpty() || root.equals(start.group(1)));
	}

	@Override
	public void read(Reading reading) throws IOException {
		if (reading.input().size() > Line.MOST) {
			reading.regions().content("text", 0, reading.input().size(), "", Messages.why_large); //$NON-NLS-1$ //$NON-NLS-2$
			reading.finding(FirmwareRule.TEXT_LARGE, 0, Line.MOST);
			return;
		}
		var bytes = reading.input().bytes(0, reading.input().size());
		Secrets.regions(reading, new String(bytes, ISO_8859_1), true);
		checkKind(reading);
		if (!checkQuotes(reading, Texts.decode(bytes))) {
			parse(reading, bytes);
		}
	}

	private boolean isConfiguration() {
		return !root.isEmpty();
	}

	private void checkKind(Reading reading) {
		var name = reading.fileName().toUpperCase(Locale.ROOT);
		var wanted = name.startsWith("XMLDEFAULT") ? DEFAULT : name.matches("SEP[0-9A-F]{12}\\.CNF.*") ? DEVICE : root; //$NON-NLS-1$ //$NON-NLS-2$
		if (isConfiguration() && !wanted.equals(root)) {
			reading.finding(FirmwareRule.CONFIG_KIND, 0, reading.fileName(), wanted, root);
		}
	}

	/** Whether there are quotation marks that a word processor has put in. */
	private static boolean checkQuotes(Reading reading, String text) {
		boolean found = false;
		var quotes = TYPOGRAPHIC.matcher(text);
		int line = 1;
		int position = 0;
		while (quotes.find()) {
			if (text.lastIndexOf('<', quotes.start()) > text.lastIndexOf('>', quotes.start())) {
				line += (int) text.substring(position, quotes.start()).chars().filter(c -> c == '\n').count();
				position = quotes.start();
				reading.finding(FirmwareRule.XML_QUOTES.finding(reading.atLine(line)));
				found = true;
			}
		}
		return found;
	}

	private void parse(Reading reading, byte[] bytes) {
		String text;
		try {
			text = decode(bytes);
		} catch (CharacterCodingException | IllegalArgumentException e) {
			malformed(reading, 0, Messages.xml_encoding);
			return;
		}
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		var config = new ConfigReader(reading, DEFAULT.equals(root));
		try {
			follow(factory.createXMLStreamReader(new StringReader(text)), config);
		} catch (XMLStreamException e) {
			malformed(reading, e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber()), reason(e));
		}
		config.done();
	}

	private void malformed(Reading reading, int line, String reason) {
		var rule = isConfiguration() ? FirmwareRule.XML_MALFORMED : FirmwareRule.XML_DOUBTFUL;
		reading.finding(rule.finding(reading.atLine(line), reason));
	}

	/** In the encoding that the first line declares, or UTF-8; the Java library would write to standard error. */
	private static String decode(byte[] bytes) throws CharacterCodingException {
		var declared = ENCODING.matcher(new String(bytes, 0, Math.min(bytes.length, 200), ISO_8859_1));
		var charset = declared.find() ? Charset.forName(declared.group(1)) : UTF_8;
		var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		return text.startsWith("\uFEFF") ? text.substring(1) : text; //$NON-NLS-1$
	}

	private void follow(XMLStreamReader xml, ConfigReader config) throws XMLStreamException {
		while (xml.hasNext()) {
			int event = xml.next();
			if (!isConfiguration()) {
				continue;
			} else if (event == XMLStreamConstants.START_ELEMENT) {
				config.start(xml.getLocalName(), attribute(xml), xml.getLocation().getLineNumber());
			} else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
				config.text(xml.getText());
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				config.end(xml.getLocalName());
			}
		}
	}

	private static String attribute(XMLStreamReader xml) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals("model")) { //$NON-NLS-1$
				return xml.getAttributeValue(i);
			}
		}
		return ""; //$NON-NLS-1$
	}

	/** Without the place, which the finding has, and without what stands there, which may be secret. */
	private static String reason(XMLStreamException e) {
		var message = String.valueOf(e.getMessage());
		return message.substring(message.lastIndexOf("Message: ") + 1).replaceFirst("^essage: ", "").strip(); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
