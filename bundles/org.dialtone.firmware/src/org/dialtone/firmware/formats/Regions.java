package org.dialtone.firmware.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.dialtone.firmware.Region;
import org.dialtone.firmware.Region.Kind;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Collects the regions of some bytes, in any order. What leads beyond the bytes, or
 * overlaps what is already there, is not taken; bytes that are left over are unknown.
 * So the result always covers each byte once.
 */
public final class Regions {

	/** More regions than this in one file are not told apart. */
	public static final int MOST = 100_000;
	private static final int LONGEST_VALUE = 400;

	/** How many regions a file has so far. */
	private static final class Count {
		private int regions;
	}

	private final Kind kind;
	private final String name;
	private final long base;
	private final long length;
	private final Count count;
	private String value = ""; //$NON-NLS-1$
	private String why = ""; //$NON-NLS-1$
	private final TreeMap<Long, Object> parts = new TreeMap<>();
	private boolean overlapping;

	private Regions(Kind kind, String name, long base, long length, Count count) {
		this.kind = kind;
		this.name = name;
		this.base = base;
		this.length = length;
		this.count = count;
	}

	/** Nothing is known yet of the bytes of a file. */
	public static Regions ofFile(String name, long size) {
		return new Regions(Kind.STRUCTURE, name, 0, size, new Count());
	}

	/** Adds a named value. */
	public void field(String fieldName, long offset, long size, String text) {
		add(Kind.FIELD, fieldName, offset, size, text, ""); //$NON-NLS-1$
	}

	/** Adds bytes that fill up to a boundary. */
	public void padding(long offset, long size) {
		add(Kind.PADDING, "padding", offset, size, "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Adds what the file is there to carry, and why it was not looked into, or an empty text. */
	public void content(String contentName, long offset, long size, String text, String whyNot) {
		add(Kind.CONTENT, contentName, offset, size, text, whyNot);
	}

	/** Adds a secret, whose value is never kept. */
	public void secret(String secretName, long offset, long size) {
		add(Kind.SECRET, secretName, offset, size, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Adds bytes of which nothing is known, and why. */
	public void unknown(String unknownName, long offset, long size, String whyNot) {
		add(Kind.UNKNOWN, unknownName, offset, size, "", whyNot); //$NON-NLS-1$
	}

	private void add(Kind partKind, String partName, long offset, long size, String text, String whyNot) {
		if (fits(offset, size)) {
			parts.put(offset, new Region(partKind, partName, base + offset, size, shorten(text), whyNot, List.of()));
		}
	}

	/** Adds a structure, into which regions with offsets from its own start can be added. */
	public Regions structure(String structureName, long offset, long size) {
		return structure(Kind.STRUCTURE, structureName, offset, size);
	}

	private Regions structure(Kind partKind, String partName, long offset, long size) {
		var structure = new Regions(partKind, partName, base + offset, size, count);
		if (fits(offset, size)) {
			parts.put(offset, structure);
		}
		return structure;
	}

	/** Sets what the whole says. */
	public void value(String text) {
		value = shorten(text);
	}

	/** Sets why the whole was not looked into. */
	public void notLookedInto(String reason) {
		why = reason;
	}

	/** Whether something was not taken because its bytes were already told of, or are not there. */
	public boolean isOverlapping() {
		return overlapping;
	}

	private boolean fits(long offset, long size) {
		if (size == 0) {
			return false;
		}
		var before = parts.floorEntry(offset);
		@Nullable
		Long after = parts.ceilingKey(offset);
		boolean fits = offset >= 0 && size > 0 && offset <= length - size && (before == null || before.getKey() + size(before) <= offset)
				&& (after == null || offset + size <= after);
		overlapping |= !fits;
		return fits && count.regions++ < MOST;
	}

	private static long size(Map.Entry<Long, Object> part) {
		return part.getValue() instanceof Region region ? region.length() : ((Regions) part.getValue()).length;
	}

	private static String shorten(String text) {
		return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + '\u2026';
	}

	/** The same bytes, of which nothing is known again. */
	public Regions again() {
		return new Regions(kind, name, base, length, new Count());
	}

	/** Takes what {@link #again} has collected in place of what is here. */
	public void take(Regions other) {
		parts.clear();
		parts.putAll(other.parts);
		value = other.value;
		why = other.why;
		overlapping = other.overlapping;
		count.regions += other.count.regions;
	}

	/** The region that all of this makes. */
	public Region build() {
		var children = new ArrayList<Region>();
		long position = 0;
		for (var part : parts.entrySet()) {
			gap(children, position, part.getKey());
			children.add(part.getValue() instanceof Region region ? region : ((Regions) part.getValue()).build());
			position = part.getKey() + size(part);
		}
		if (children.isEmpty()) {
			return new Region(kind == Kind.STRUCTURE ? Kind.UNKNOWN : kind, name, base, length, value, why, List.of());
		}
		gap(children, position, length);
		return new Region(kind, name, base, length, value, why, children);
	}

	private void gap(List<Region> children, long from, long to) {
		if (to > from) {
			children.add(new Region(Kind.UNKNOWN, "unknown", base + from, to - from, "", "", List.of())); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}
}
