package org.dialtone.firmware.internal.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.dialtone.firmware.ConfiguredLoad;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.formats.Format;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.formats.Texts;
import org.dialtone.firmware.internal.Messages;

/** The configuration of the oldest phones: a key, a colon and a value on each line. */
public final class SettingsFormat implements Format {

	private static final Pattern SETTING = Pattern.compile("[a-z][a-z0-9]*_\\w+\\s*:.*"); //$NON-NLS-1$
	private static final Pattern IMAGE = Pattern.compile("image_version\\s*:\\s*\"?([^\\s\";]+).*"); //$NON-NLS-1$

	@Override
	public String id() {
		return "sip-config"; //$NON-NLS-1$
	}

	@Override
	public boolean recognises(Glimpse glimpse) {
		if (!Texts.isText(glimpse.first())) {
			return false;
		}
		var lines = Line.of(new String(glimpse.first(), ISO_8859_1)).stream().map(Line::text)
				.filter(line -> !line.isEmpty() && !line.startsWith("#")).toList(); //$NON-NLS-1$
		return lines.stream().filter(SETTING.asMatchPredicate()).count() * 2 > lines.size();
	}

	@Override
	public void read(Reading reading) throws IOException {
		if (reading.input().size() > Line.MOST) {
			reading.regions().content("text", 0, reading.input().size(), "", Messages.why_large); //$NON-NLS-1$ //$NON-NLS-2$
			reading.finding(FirmwareRule.TEXT_LARGE, 0, Line.MOST);
			return;
		}
		var text = new String(reading.input().bytes(0, reading.input().size()), ISO_8859_1);
		Secrets.regions(reading, text, false);
		for (var line : Line.of(text)) {
			var image = IMAGE.matcher(line.text());
			if (image.matches()) {
				reading.configuredLoads(List.of(new ConfiguredLoad("", "", image.group(1), line.number()))); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}
}
