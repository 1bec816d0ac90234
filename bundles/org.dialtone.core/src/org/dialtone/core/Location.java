package org.dialtone.core;

/**
 * A place in a file.
 *
 * @param file   the file as the user knows it: a path, or {@code bundle/path} for a
 *               file in a plug-in
 * @param line   counted from 1; 0 for the whole file
 * @param column in code points, counted from 1; 0 for the whole line
 */
public record Location(String file, int line, int column) implements Place {

	/** A whole file. */
	public static Location of(String file) {
		return new Location(file, 0, 0);
	}

	@Override
	public int compareTo(Place other) {
		if (!(other instanceof Location place)) {
			return Place.super.compareTo(other);
		}
		int files = file.compareTo(place.file);
		int lines = files != 0 ? files : Integer.compare(line, place.line);
		return lines != 0 ? lines : Integer.compare(column, place.column);
	}

	/** {@code FILE:LINE:COLUMN}, as compilers and editors write it. */
	@Override
	public String toString() {
		return line == 0 ? file : column == 0 ? file + ':' + line : file + ':' + line + ':' + column;
	}
}
