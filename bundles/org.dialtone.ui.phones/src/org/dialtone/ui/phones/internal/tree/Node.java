package org.dialtone.ui.phones.internal.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A line of the tree. Lines with the same path are equal, so that what is expanded or
 * selected stays so when the catalogue is read again. Children are made on demand. To
 * be used on one thread.
 */
public final class Node {

	private static final String SEPARATOR = "\t"; //$NON-NLS-1$ in no id and no file name

	private final @Nullable Node parent;
	private final String path;
	private final Subject subject;
	private final String reason;
	private final Function<Node, List<Node>> maker;
	private @Nullable List<Node> children;

	/**
	 * @param parent  the line above, or {@code null} for a root
	 * @param id      unique among the lines of the same parent
	 * @param subject what it is about
	 * @param reason  why a search found it, or empty
	 * @param maker   makes the lines below
	 */
	Node(@Nullable Node parent, String id, Subject subject, String reason, Function<Node, List<Node>> maker) {
		this.parent = parent;
		this.path = parent == null ? id : parent.path + SEPARATOR + id;
		this.subject = subject;
		this.reason = reason;
		this.maker = maker;
	}

	/** A line without lines below. */
	static Node leaf(@Nullable Node parent, String id, Subject subject) {
		return new Node(parent, id, subject, "", node -> List.of()); //$NON-NLS-1$
	}

	/** A line that only tells something. */
	public static Node hint(String text) {
		return leaf(null, "hint", new Subject.Hint(text, "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The line with a path, among lines and those below them. */
	public static Optional<Node> find(List<Node> among, String path) {
		for (var node : among) {
			if (node.path.equals(path)) {
				return Optional.of(node);
			}
			if (path.startsWith(node.path + SEPARATOR)) {
				return find(node.children(), path);
			}
		}
		return Optional.empty();
	}

	/** The line above, or {@code null} for a root. */
	public @Nullable Node parent() {
		return parent;
	}

	/** Identifies this line when the catalogue is read again. */
	public String path() {
		return path;
	}

	/** What it is about. */
	public Subject subject() {
		return subject;
	}

	/** Why a search found it; empty if there was no search or the name says so. */
	public String reason() {
		return reason;
	}

	/** The lines below. */
	public List<Node> children() {
		var made = children;
		if (made == null) {
			made = maker.apply(this);
			children = made;
		}
		return made;
	}

	/** The model of this line or of one above it. */
	public Optional<PhoneModel> model() {
		for (var node = this; node != null; node = node.parent) {
			if (node.subject instanceof Subject.Model found) {
				return Optional.of(found.model());
			}
		}
		return Optional.empty();
	}

	/** The procedure of this line. */
	public Optional<Procedure> procedure() {
		return subject instanceof Subject.OfProcedure found ? Optional.of(found.procedure()) : Optional.empty();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Node node && path.equals(node.path);
	}

	@Override
	public int hashCode() {
		return path.hashCode();
	}

	@Override
	public String toString() {
		return path;
	}
}
