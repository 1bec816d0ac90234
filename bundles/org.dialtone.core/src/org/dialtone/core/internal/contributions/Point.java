package org.dialtone.core.internal.contributions;

import java.util.List;

import org.dialtone.core.catalogue.FileKind;

/** The extension points for files. */
public enum Point {
	PHONES("org.dialtone.core.phones", "phones", FileKind.PHONES, List.of(Point.FILE)), //$NON-NLS-1$ //$NON-NLS-2$
	PROCEDURES("org.dialtone.core.procedures", "procedures", FileKind.PROCEDURE, List.of(Point.FILE, Point.FOLDER)); //$NON-NLS-1$ //$NON-NLS-2$

	/** The attribute that names one file. */
	static final String FILE = "file"; //$NON-NLS-1$
	/** The attribute that names a folder, in which every file of the right kind is used. */
	static final String FOLDER = "folder"; //$NON-NLS-1$

	/** The id used in {@code plugin.xml}. */
	public final String id;
	/** The only element it has. */
	final String element;
	/** The kind of its files. */
	final FileKind kind;
	/** The attributes that the element can have; at least one is needed. */
	final List<String> attributes;

	Point(String id, String element, FileKind kind, List<String> attributes) {
		this.id = id;
		this.element = element;
		this.kind = kind;
		this.attributes = attributes;
	}
}
