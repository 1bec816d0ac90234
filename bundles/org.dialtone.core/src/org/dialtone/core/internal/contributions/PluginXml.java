package org.dialtone.core.internal.contributions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.dialtone.core.Location;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.jdt.annotation.Nullable;

/** Finds the lines of elements in {@code plugin.xml}, which the registry does not keep. */
final class PluginXml {

	private static final String EXTENSION = "extension"; //$NON-NLS-1$
	private static final String POINT = "point"; //$NON-NLS-1$

	private PluginXml() {
	}

	/** The file with the contributions of a plug-in. */
	static Location of(String plugIn) {
		return Location.of(plugIn + '/' + PlugIn.MANIFESTS.getFirst());
	}

	/**
	 * The line of an element, or the whole file if it is not found. If an element is written
	 * twice, the second one is meant, since that is the one that is reported.
	 */
	static Location of(PlugIn plugIn, Point point, IConfigurationElement element) {
		for (var name : PlugIn.MANIFESTS) {
			try {
				var content = plugIn.read(name);
				if (content.isPresent()) {
					return new Location(plugIn.name() + '/' + name, line(content.get(), point, element), 0);
				}
			} catch (IOException | XMLStreamException | IllegalStateException e) {
				continue; // the registry could read it, so only the line is lost
			}
		}
		return of(plugIn.name());
	}

	private static int line(byte[] content, Point point, IConfigurationElement element) throws XMLStreamException {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		var reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
		int line = 0;
		var inExtension = false;
		while (reader.hasNext()) {
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (reader.getLocalName().equals(EXTENSION)) {
					inExtension = point.id.equals(reader.getAttributeValue(null, POINT));
				} else if (inExtension && isSame(reader, element)) {
					line = reader.getLocation().getLineNumber();
				}
			}
		}
		return line;
	}

	private static boolean isSame(XMLStreamReader reader, IConfigurationElement element) {
		if (!reader.getLocalName().equals(element.getName())
				|| reader.getAttributeCount() != element.getAttributeNames().length) {
			return false;
		}
		for (int i = 0; i < reader.getAttributeCount(); i++) {
			@Nullable
			String value = element.getAttribute(reader.getAttributeLocalName(i));
			if (!Objects.equals(value, reader.getAttributeValue(i))) {
				return false;
			}
		}
		return true;
	}
}
