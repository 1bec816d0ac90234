package org.dialtone.firmware.internal.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.ListedPart;
import org.dialtone.firmware.LoadList;
import org.dialtone.firmware.formats.Format;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.formats.Texts;

/**
 * The manifest of a load: plain names, names with sizes, or sections for several hardware
 * platforms, depending on the family of phones.
 */
public final class LoadListFormat implements Format {

	private static final int LARGEST = 1 << 16;
	private static final String OPTIONAL = "#+ "; //$NON-NLS-1$
	private static final Pattern NAME = Pattern.compile("[\\w.()-]+\\.(?i:sbn|sb2|sebn|sgn|bin\\d*|zz|zup|img)"); //$NON-NLS-1$
	/** A name, or a name with the size of the file and the start of its body. */
	private static final Pattern PART = Pattern.compile("([\\w()-]+[\\w.()-]*\\.\\w+)(?:\\s+(\\d{1,15})\\s+(\\S{1,64}))?"); //$NON-NLS-1$
	private static final Pattern SECTION = Pattern.compile("\\[([\\w-]+)]"); //$NON-NLS-1$
	private static final Pattern ROLE = Pattern.compile("(\\w+)\\s*=\\s*([\\w.()-]+\\.\\w+)\\s+size\\s*=\\s*(\\d{1,15})"); //$NON-NLS-1$
	private static final Pattern SETTING = Pattern.compile("(\\w+)\\s*=\\s*(.*)"); //$NON-NLS-1$
	private static final Pattern RELEASE = Pattern.compile("#\\s*RELEASE\\s+(?:load\\s+version\\s+|.*\\bVersion=)(\\S+).*"); //$NON-NLS-1$

	@Override
	public String id() {
		return "load-list"; //$NON-NLS-1$
	}

	@Override
	public boolean recognises(Glimpse glimpse) {
		if (glimpse.size() > LARGEST || !Texts.isText(glimpse.first())) {
			return false;
		}
		var lines = Line.of(new String(glimpse.first(), ISO_8859_1)).stream().map(Line::text).toList();
		return lines.stream().anyMatch(line -> line.startsWith("[PLATFORM_")) || lines.stream().map(LoadListFormat::listed) //$NON-NLS-1$
				.map(line -> line.split("\\s", 2)[0]).anyMatch(NAME.asMatchPredicate()); //$NON-NLS-1$
	}

	/** Without the mark of an optional part. */
	private static String listed(String line) {
		return line.startsWith(OPTIONAL) ? line.substring(OPTIONAL.length()).strip() : line;
	}

	@Override
	public void read(Reading reading) throws IOException {
		var input = reading.input();
		var lines = Line.of(new String(input.bytes(0, input.size()), ISO_8859_1));
		var parts = new ArrayList<ListedPart>();
		var release = ""; //$NON-NLS-1$
		var section = ""; //$NON-NLS-1$
		for (var line : lines) {
			var text = line.text();
			var found = RELEASE.matcher(text);
			var head = SECTION.matcher(text);
			if (found.matches()) {
				release = found.group(1);
			}
			if (line.isBlank()) {
				reading.regions().padding(line.offset(), line.end() - line.offset());
				continue;
			}
			section = head.matches() ? head.group(1) : section;
			regions(reading, line, head.matches() ? "section" : read(reading, line, section, parts)); //$NON-NLS-1$
		}
		if (parts.isEmpty()) {
			reading.finding(FirmwareRule.LIST_EMPTY, 0);
		}
		reading.loadList(new LoadList(release, parts));
	}

	private static void regions(Reading reading, Line line, String name) {
		if (line.start() > line.offset()) {
			reading.regions().padding(line.offset(), line.start() - line.offset());
		}
		reading.regions().field(name, line.start(), line.text().length(), line.text());
		if (line.end() > line.textEnd()) {
			reading.regions().padding(line.textEnd(), line.end() - line.textEnd());
		}
	}

	/** Reads a line, and says what it is. */
	private static String read(Reading reading, Line line, String section, List<ListedPart> parts) {
		var text = line.text();
		if (text.startsWith("#") && !text.startsWith(OPTIONAL)) { //$NON-NLS-1$
			return text.startsWith("#?") ? "condition" : "comment"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		var role = ROLE.matcher(text);
		if (role.matches()) {
			parts.add(new ListedPart(role.group(2), number(role, 3), "", section, false)); //$NON-NLS-1$
			return "part " + role.group(1); //$NON-NLS-1$
		}
		var part = PART.matcher(listed(text));
		if (part.matches()) {
			parts.add(new ListedPart(part.group(1), part.group(2) == null ? OptionalLong.empty() : number(part, 2),
					part.group(3) == null ? "" : part.group(3), section, text.startsWith(OPTIONAL))); //$NON-NLS-1$
			return "part"; //$NON-NLS-1$
		}
		var setting = SETTING.matcher(text);
		if (setting.matches()) {
			return setting.group(1);
		}
		reading.finding(FirmwareRule.LIST_LINE.finding(reading.atLine(line.number()), Texts.of(text.getBytes(ISO_8859_1))));
		return "unknown line"; //$NON-NLS-1$
	}

	private static OptionalLong number(Matcher matcher, int group) {
		return OptionalLong.of(Long.parseLong(matcher.group(group)));
	}
}
