package org.dialtone.core.internal.yaml;

/**
 * A piece of YAML and where it begins. Aliases share the node that they stand for, so
 * a tree can be larger than the memory it takes, though never larger than
 * {@link YamlReader} allows.
 */
public sealed interface Node permits Scalar, Sequence, Mapping {

	/** Counted from 1. */
	int line();

	/** In code points, counted from 1. */
	int column();

	/** Whether the file broke off within it, so that its end is missing. */
	boolean cut();
}
