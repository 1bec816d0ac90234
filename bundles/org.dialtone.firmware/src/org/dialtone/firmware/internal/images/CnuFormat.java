package org.dialtone.firmware.internal.images;

import java.io.IOException;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.dialtone.firmware.Entry;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.formats.Fields;
import org.dialtone.firmware.formats.Format;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.formats.Texts;
import org.dialtone.firmware.internal.Messages;

/** The archives of the older phones. Big endian. */
public final class CnuFormat implements Format {

	private static final String MAGIC = "CNU_File_Archive_3.0"; //$NON-NLS-1$
	private static final int TABLE = 0x248;
	private static final int ENTRY = 20;
	private static final int MOST = 10_000;
	private static final int LONGEST_NAME = 1024;

	/** An entry before its name and its place are known. */
	private record Row(long type, long flags, long size, long time, long name) {
	}

	@Override
	public String id() {
		return "cnu-archive"; //$NON-NLS-1$
	}

	@Override
	public boolean recognises(Glimpse glimpse) {
		return glimpse.startsWith(MAGIC);
	}

	@Override
	public void read(Reading reading) throws IOException {
		var head = reading.regions().structure("archive header", 0, TABLE); //$NON-NLS-1$
		var fields = new Fields(reading.input(), head, 0, ByteOrder.BIG_ENDIAN);
		fields.text("magic", MAGIC.length()); //$NON-NLS-1$
		fields.paddingTo(0x30);
		long count = fields.number("number of entries", 4); //$NON-NLS-1$
		long contents = fields.number("offset of the contents", 4); //$NON-NLS-1$
		fields.text("magic", MAGIC.length()); //$NON-NLS-1$
		fields.paddingTo(TABLE);

		var rows = rows(reading, count);
		long tableEnd = TABLE + (long) rows.size() * ENTRY;
		if (contents < tableEnd || contents > reading.input().size()) {
			reading.finding(FirmwareRule.LENGTH_IMPOSSIBLE, 0x34, "offset of the contents", contents); //$NON-NLS-1$
			return;
		}
		var names = new Names(reading, tableEnd, contents);
		long position = contents;
		var entries = new ArrayList<Entry>();
		for (var row : rows) {
			var name = names.at(row.name);
			entries.add(new Entry(name, type(row), row.size, row.time == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(row.time)),
					reading.absolute(position)));
			reading.regions().content(name.isEmpty() ? type(row) : name, position,
					Math.min(row.size, Math.max(0, reading.input().size() - position)), "", Messages.why_image); //$NON-NLS-1$
			position += row.size;
		}
		reading.entries(entries);
		checkEnd(reading, position);
	}

	private static void checkEnd(Reading reading, long end) {
		long size = reading.input().size();
		if (end > size) {
			reading.finding(FirmwareRule.TRUNCATED, size, end - size);
		} else if (end < size) {
			reading.regions().unknown("trailing bytes", end, size - end, ""); //$NON-NLS-1$ //$NON-NLS-2$
			reading.finding(FirmwareRule.TRAILING_BYTES, end, size - end);
		}
	}

	private static List<Row> rows(Reading reading, long count) throws IOException {
		long there = (reading.input().size() - TABLE) / ENTRY;
		if (count > there) {
			reading.finding(FirmwareRule.LENGTH_IMPOSSIBLE, 0x30, "number of entries", count); //$NON-NLS-1$
		} else if (count > MOST) {
			reading.finding(FirmwareRule.TOO_MANY, 0x30, MOST, "entries"); //$NON-NLS-1$
		}
		int used = (int) Math.min(Math.min(count, there), MOST);
		var rows = new ArrayList<Row>();
		for (int i = 0; i < used; i++) {
			long start = TABLE + (long) i * ENTRY;
			var region = reading.regions().structure("entry " + (i + 1), start, ENTRY); //$NON-NLS-1$
			var fields = new Fields(reading.input(), region, start, ByteOrder.BIG_ENDIAN);
			rows.add(new Row(fields.number("type", 4), fields.number("flags", 4), fields.number("size", 4), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					fields.number("time", 4), fields.number("name offset", 4))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return rows;
	}

	private static String type(Row row) {
		return row.type == 6 ? "kernel" : row.type != 7 ? "type " + row.type : row.flags == 1 && row.size == 0 ? "deletion" : "file"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** The names between the table and the contents. */
	private static final class Names {

		private final Reading reading;
		private final long from;
		private final byte[] bytes;

		Names(Reading reading, long from, long to) throws IOException {
			this.reading = reading;
			this.from = from;
			bytes = reading.input().bytes(from, to - from);
		}

		/** Empty for an entry without a name. */
		String at(long offset) {
			if (offset == 0) {
				return ""; //$NON-NLS-1$
			}
			if (offset < from || offset >= from + bytes.length) {
				reading.finding(FirmwareRule.LENGTH_IMPOSSIBLE, 0x30, "name offset", offset); //$NON-NLS-1$
				return ""; //$NON-NLS-1$
			}
			int start = (int) (offset - from);
			int end = start;
			while (end < bytes.length && bytes[end] != 0 && end - start < LONGEST_NAME) {
				end++;
			}
			var name = Texts.of(Arrays.copyOfRange(bytes, start, end));
			reading.regions().field("name", offset, Math.min(end + 1, bytes.length) - start, name); //$NON-NLS-1$
			return name;
		}
	}
}
