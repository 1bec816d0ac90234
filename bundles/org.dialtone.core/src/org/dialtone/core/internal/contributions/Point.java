package org.dialtone.core.internal.contributions;

import java.util.List;

import org.dialtone.core.FileKind;

/** The extension points to which files are contributed. */
enum Point {
	PHONES("org.dialtone.core.phones", "phones", FileKind.PHONES, List.of(Point.FILE)), //$NON-NLS-1$ //$NON-NLS-2$
	PROCEDURES("org.dialtone.core.procedures", "procedures", FileKind.PROCEDURE, List.of(Point.FILE, Point.FOLDER)); //$NON-NLS-1$ //$NON-NLS-2$

	/** The attribute that names one file. */
	static final String FILE = "file"; //$NON-NLS-1$
	/** The attribute that names a folder, of which every file is taken that fits. */
	static final String FOLDER = "folder"; //$NON-NLS-1$

	/** The id that {@code plugin.xml} names. */
	final String id;
	/** The one element that it knows. */
	final String element;
	/** What its files hold. */
	final FileKind kind;
	/** What attributes the element may have; at least one of them is needed. */
	final List<String> attributes;

	Point(String id, String element, FileKind kind, List<String> attributes) {
		this.id = id;
		this.element = element;
		this.kind = kind;
		this.attributes = attributes;
	}
}
