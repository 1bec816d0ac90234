package org.dialtone.firmware.inspect;

import java.util.List;
import java.util.OptionalLong;

import org.dialtone.core.Finding;

/**
 * A load, as its list describes it, and what is there of it.
 *
 * @param name     as configuration files name it: without the ending of the list's file
 * @param version  as its name tells, or else as the list does; or empty
 * @param protocol such as {@code SCCP}; empty if it is not known
 * @param models   the ids of the phone models that take it, as far as the catalogue knows
 * @param parts    in the order of the list
 * @param findings what is the matter with the parts
 */
public record Load(String name, String version, String protocol, List<String> models, List<Part> parts, List<Finding> findings) {

	/** Makes an immutable load. */
	public Load {
		models = List.copyOf(models);
		parts = List.copyOf(parts);
		findings = List.copyOf(findings);
	}

	/**
	 * A part of a load.
	 *
	 * @param name     that phones ask for
	 * @param state    what is there of it
	 * @param size     of the file that is there, or else as the list tells
	 * @param platform the hardware that it is for; empty if it is for all
	 * @param optional whether a phone may do without it
	 */
	public record Part(String name, State state, OptionalLong size, String platform, boolean optional) {

		/** Whether a phone gets what it needs of it. */
		public boolean serves() {
			return state == State.PRESENT || state == State.TRAILING_BYTES || state == State.MISSING && optional;
		}
	}

	/** What is there of a part. */
	public enum State {
		/** It is there, and nothing shows that it is damaged. */
		PRESENT("present"), //$NON-NLS-1$
		/** It is not there. */
		MISSING("missing"), //$NON-NLS-1$
		/** A file is there whose name differs in case. */
		WRONG_CASE("wrong-case"), //$NON-NLS-1$
		/** It is there under another name, or another file is there under its name. */
		RENAMED("renamed"), //$NON-NLS-1$
		/** It is cut off. */
		TRUNCATED("truncated"), //$NON-NLS-1$
		/** It is whole, and bytes follow. */
		TRAILING_BYTES("trailing-bytes"), //$NON-NLS-1$
		/** It is not what it was when it was made, or when the list was. */
		BAD_HASH("bad-hash"); //$NON-NLS-1$

		private final String id;

		State(String id) {
			this.id = id;
		}

		/** As programs read it. */
		public String id() {
			return id;
		}
	}

	/** Whether all parts are there that a phone needs. */
	public boolean complete() {
		return !parts.isEmpty() && parts.stream().allMatch(Part::serves);
	}
}
