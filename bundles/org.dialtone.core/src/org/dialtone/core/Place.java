package org.dialtone.core;

import java.util.Locale;

/** What a finding is about, as plain data; whoever shows it knows how to get there. */
public sealed interface Place extends Comparable<Place> permits Location, Place.Byte, Place.Phone, Place.Request, Place.ArchiveEntry, Place.Field {

	/** Places in files by file, line and column; the others by their text. */
	@Override
	default int compareTo(Place other) {
		return toString().compareTo(other.toString());
	}

	/**
	 * A phone.
	 *
	 * @param device what it calls itself on the network, such as {@code SEP001122334455}; empty
	 *               for any phone of the model
	 * @param model  the id of its model; empty if it is not known
	 */
	record Phone(String device, String model) implements Place {

		@Override
		public String toString() {
			return device.isEmpty() ? model : model.isEmpty() ? device : device + " (" + model + ')'; //$NON-NLS-1$
		}
	}

	/**
	 * A request in the request log.
	 *
	 * @param number its number in the log, counted from 1 since the log began
	 * @param name   the name of the file that was asked for
	 */
	record Request(long number, String name) implements Place {

		@Override
		public String toString() {
			return name + " #" + number; //$NON-NLS-1$
		}
	}

	/**
	 * A place in a file that is not text.
	 *
	 * @param file   the file as the user knows it; a file in an archive as {@link ArchiveEntry} writes it
	 * @param offset of the byte, counted from 0
	 */
	record Byte(Location file, long offset) implements Place {

		/** {@code FILE@0x1A4}. */
		@Override
		public String toString() {
			return file.file() + "@0x" + Long.toHexString(offset).toUpperCase(Locale.ROOT); //$NON-NLS-1$
		}
	}

	/**
	 * A file in an archive.
	 *
	 * @param archive the archive
	 * @param entry   the name of the file in it
	 */
	record ArchiveEntry(Location archive, String entry) implements Place {

		@Override
		public String toString() {
			return archive.file() + '!' + entry;
		}
	}

	/**
	 * A field of a form.
	 *
	 * @param form  the file that is edited in the form
	 * @param field the id of the field, as the format of the file names it
	 */
	record Field(Location form, String field) implements Place {

		@Override
		public String toString() {
			return form.file() + ": " + field; //$NON-NLS-1$
		}
	}
}
