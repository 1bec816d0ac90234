package org.dialtone.ui.phones.internal;

import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Reads XML strictly. */
public final class Xml {

	private Xml() {
	}

	/** The document; fails if the text is not well-formed. */
	public static Document read(String text) {
		try {
			var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
			builder.setErrorHandler(null);
			return builder.parse(new InputSource(new StringReader(text)));
		} catch (Exception e) {
			throw new AssertionError(e.getMessage() + " in " + text, e);
		}
	}
}
