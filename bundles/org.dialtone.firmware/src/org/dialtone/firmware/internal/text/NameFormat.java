package org.dialtone.firmware.internal.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.regex.Pattern;

import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.formats.Format;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.formats.Texts;

/**
 * A text that is nothing but a name: that of the image which the oldest phones are to
 * load, or what became of a symbolic link.
 *
 * @param id   of the format
 * @param name the names that it takes
 * @param link whether it is what became of a link
 */
public record NameFormat(String id, Pattern name, boolean link) implements Format {

	private static final int LARGEST = 255;

	/** The image of a phone that has no list of its load; the third character tells the protocol. */
	public static final Format IMAGE_NAME = new NameFormat("image-name", Pattern.compile("P0[0SM][\\w-]+"), false); //$NON-NLS-1$ //$NON-NLS-2$
	/** The target of a link. */
	public static final Format LINK = new NameFormat("link-text", Pattern.compile("[0-9]{4}|[\\w./-]*\\w\\.\\w+"), true); //$NON-NLS-1$ //$NON-NLS-2$

	@Override
	public boolean recognises(Glimpse glimpse) {
		return glimpse.size() <= LARGEST && Texts.isText(glimpse.first())
				&& name.matcher(new String(glimpse.first(), ISO_8859_1).strip()).matches();
	}

	@Override
	public void read(Reading reading) throws IOException {
		var text = new String(reading.input().bytes(0, reading.input().size()), ISO_8859_1);
		var written = text.strip();
		int start = text.indexOf(written);
		int end = start + written.length();
		reading.regions().padding(0, start);
		reading.regions().field("name", start, written.length(), written); //$NON-NLS-1$
		reading.regions().padding(end, text.length() - (long) end);
		if (link) {
			reading.finding(FirmwareRule.LINK_TEXT, 0, written);
		} else if (end < text.length() && !text.substring(end).equals("\n")) { //$NON-NLS-1$
			reading.finding(FirmwareRule.NAME_BLANK, end, written, Texts.hex(text.substring(end).getBytes(ISO_8859_1)));
		}
	}
}
