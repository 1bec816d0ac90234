package org.dialtone.firmware.internal;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;

import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.Place;
import org.dialtone.firmware.ConfiguredLoad;
import org.dialtone.firmware.Container;
import org.dialtone.firmware.Entry;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.Header;
import org.dialtone.firmware.Inspection;
import org.dialtone.firmware.LoadList;
import org.dialtone.firmware.TrustList;
import org.dialtone.firmware.formats.Format;
import org.dialtone.firmware.formats.Glimpse;
import org.dialtone.firmware.formats.Input;
import org.dialtone.firmware.formats.Reading;
import org.dialtone.firmware.formats.Regions;

/** One format at work on some bytes of a file. */
public final class Session implements Reading {

	/** Signature, container, archive and what that holds. */
	private static final int DEEPEST = 4;

	private final List<Format> formats;
	private final String file;
	private final String fileName;
	private final Input input;
	private final long base;
	private final int depth;
	private final Collected collected;
	private final Regions regions;

	private Session(List<Format> formats, String file, String fileName, Input input, long base, int depth, Collected collected,
			Regions regions) {
		this.formats = formats;
		this.file = file;
		this.fileName = fileName;
		this.input = input;
		this.base = base;
		this.depth = depth;
		this.collected = collected;
		this.regions = regions;
	}

	/**
	 * Reads a file.
	 *
	 * @param formats  in the order in which they are asked
	 * @param file     the file as findings name it
	 * @param fileName its name without folders
	 */
	public static Inspection read(List<Format> formats, String file, String fileName, Input input) throws IOException {
		var regions = Regions.ofFile(fileName, input.size());
		var collected = new Collected();
		var session = new Session(formats, file, fileName, input, 0, 0, collected, regions);
		if (input.size() == 0) {
			session.finding(FirmwareRule.EMPTY_FILE, 0);
		} else {
			session.read();
		}
		return new Inspection(file, collected.kind(), input.size(), regions.build(), collected.contents(), collected.findings(file));
	}

	private void read() throws IOException {
		var glimpse = Glimpse.of(input);
		for (var format : formats) {
			try {
				if (format.recognises(glimpse)) {
					collected.kind(format.id());
					run(format);
					if (regions.isOverlapping()) {
						finding(FirmwareRule.OVERLAP, 0);
					}
					return;
				}
			} catch (EOFException e) {
				finding(FirmwareRule.ENDS_EARLY, input.size(), format.id());
				return;
			} catch (RuntimeException | StackOverflowError | LinkageError e) {
				finding(FirmwareRule.FORMAT_FAILED, 0, format.id(), e.toString());
				return;
			}
		}
		regions.notLookedInto(Messages.why_unknown);
	}

	/**
	 * A foreign format tells what it finds to a session of its own, of which nothing is
	 * used while the format may still be at work.
	 */
	private void run(Format format) throws IOException {
		if (!(format instanceof ForeignFormat)) {
			format.read(this);
			return;
		}
		var trial = new Session(formats, file, fileName, input, base, depth, new Collected(), regions.again());
		try {
			format.read(trial);
		} catch (ForeignFormat.Endless e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			take(trial);
			throw e;
		}
		take(trial);
	}

	private void take(Session trial) {
		collected.take(trial.collected);
		regions.take(trial.regions);
	}

	@Override
	public String fileName() {
		return fileName;
	}

	@Override
	public Input input() {
		return input;
	}

	@Override
	public Regions regions() {
		return regions;
	}

	@Override
	public Place at(long offset) {
		return new Place.Byte(Location.of(file), base + offset);
	}

	@Override
	public Place atLine(int line) {
		return new Location(file, line, 0);
	}

	@Override
	public void finding(Finding finding) {
		collected.add(finding);
	}

	@Override
	public void header(Header header) {
		collected.header(header);
	}

	@Override
	public void container(Container container) {
		collected.container(container);
	}

	@Override
	public void entries(List<Entry> entries) {
		collected.entries(entries);
	}

	@Override
	public void loadList(LoadList list) {
		collected.loadList(list);
	}

	@Override
	public void trustList(TrustList list) {
		collected.trustList(list);
	}

	@Override
	public void configuredLoads(List<ConfiguredLoad> loads) {
		collected.configuredLoads(loads);
	}

	@Override
	public long absolute(long offset) {
		return base + offset;
	}

	@Override
	public void inside(String name, long offset, long length) throws IOException {
		if (length == 0) {
			return;
		}
		if (depth == DEEPEST) {
			regions.unknown(name, offset, length, Messages.why_deep);
			finding(FirmwareRule.TOO_DEEP, offset, DEEPEST);
			return;
		}
		var inner = new Session(formats, file, fileName, input.slice(offset, length), base + offset, depth + 1, collected,
				regions.structure(name, offset, length));
		inner.read();
	}
}
