package org.dialtone.core.internal.yaml;

/**
 * A piece of YAML and where it starts. Aliases share the node they refer to, so a tree
 * can have more nodes than it takes memory for, but never more than {@link YamlReader}
 * allows.
 */
public sealed interface Node permits Scalar, Sequence, Mapping {

	/** Counted from 1. */
	int line();

	/** In code points, counted from 1. */
	int column();

	/** Whether the file broke off inside it, so that its end is missing. */
	boolean cut();
}
