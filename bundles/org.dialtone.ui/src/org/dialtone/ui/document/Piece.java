package org.dialtone.ui.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A piece of a {@link Markup}, as it is read from start to end. */
public sealed interface Piece {

	/** How text looks. */
	enum Look {
		PLAIN, STRONG, CODE, KEY
	}

	/** The beginning of a paragraph. */
	record Paragraph() implements Piece {
	}

	/** The beginning of an item of a list. */
	record Item() implements Piece {
	}

	/** The end of a line within a paragraph. */
	record Break() implements Piece {
	}

	/** An icon, by name. */
	record Icon(String name) implements Piece {
	}

	/** Text in which spaces count as in HTML: several are one. */
	record Words(String text, Look look) implements Piece {
	}

	/** A link. */
	record Link(String text, String target, String tooltip) implements Piece {
	}

	/** The pieces of a text. */
	static List<Piece> of(Markup markup) {
		var reader = new Reader();
		try {
			SAXParserFactory.newDefaultInstance().newSAXParser().parse(new InputSource(new StringReader(markup.xml())), reader);
		} catch (SAXException | IOException | ParserConfigurationException e) {
			throw new IllegalStateException(e); // it is well-formed, and read from memory
		}
		return reader.pieces;
	}

	/** Hears of the markup, element by element. */
	@NonNullByDefault({}) // as SAX declares it
	final class Reader extends DefaultHandler {

		private final List<Piece> pieces = new ArrayList<>();
		private final StringBuilder text = new StringBuilder();
		private Look look = Look.PLAIN;
		private String target = ""; //$NON-NLS-1$
		private String tooltip = ""; //$NON-NLS-1$

		@Override
		public void startElement(String uri, String local, String name, Attributes attributes) {
			flush();
			switch (name) {
			case "p" -> pieces.add(new Paragraph()); //$NON-NLS-1$
			case "li" -> pieces.add(new Item()); //$NON-NLS-1$
			case "br" -> pieces.add(new Break()); //$NON-NLS-1$
			case "img" -> pieces.add(new Icon(attributes.getValue("href"))); //$NON-NLS-1$ //$NON-NLS-2$
			case "b" -> look = Look.STRONG; //$NON-NLS-1$
			case "span" -> look = "key".equals(attributes.getValue("font")) ? Look.KEY : Look.CODE; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			case "a" -> { //$NON-NLS-1$
				target = attributes.getValue("href"); //$NON-NLS-1$
				tooltip = attributes.getValue("alt"); //$NON-NLS-1$
			}
			default -> {
				// the element around all others
			}
			}
		}

		@Override
		public void characters(char[] all, int start, int length) {
			text.append(all, start, length);
		}

		@Override
		public void endElement(String uri, String local, String name) {
			flush();
			look = Look.PLAIN;
			target = ""; //$NON-NLS-1$
		}

		private void flush() {
			if (text.isEmpty()) {
				return;
			}
			var words = text.toString().replaceAll("[ \t\r\n]+", " "); //$NON-NLS-1$ //$NON-NLS-2$
			pieces.add(target.isEmpty() ? new Words(words, look) : new Link(words, target, tooltip));
			text.setLength(0);
		}
	}
}
