package org.dialtone.core.internal.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dialtone.core.CatalogueRule;
import org.dialtone.core.Finding;
import org.dialtone.core.Location;
import org.dialtone.core.Severity;
import org.eclipse.osgi.util.NLS;

/**
 * Collects what is wrong with one file. Drops duplicates, and stops listing findings when
 * there are more than anybody reads.
 */
public final class Findings {

	private static final int MOST = 200;
	private static final int LONGEST = 1000;

	private final String file;
	private final Set<Finding> findings = new LinkedHashSet<>();
	private int unlisted;
	private Severity worstUnlisted = Severity.INFO;
	private boolean essential;

	/** No findings yet. */
	public Findings(String file) {
		this.file = file;
	}

	/** Whether the node being checked is required in its place. */
	public boolean isEssential() {
		return essential;
	}

	/** Sets whether the node checked next is required in its place. */
	public void setEssential(boolean essential) {
		this.essential = essential;
	}

	/** Adds an error: a node cannot be used, and the explanation says what that means for its entry. */
	public void unusable(CatalogueRule rule, Node node, String summary, String solution) {
		add(new Finding(rule.id(), Severity.ERROR, summary,
				essential ? Messages.unusable_required : Messages.unusable_optional, solution, at(node)));
	}

	/** Adds an error. */
	public void error(CatalogueRule rule, int line, int column, String summary, String explanation, String solution) {
		add(new Finding(rule.id(), Severity.ERROR, summary, explanation, solution, new Location(file, line, column)));
	}

	/** Adds a warning. */
	public void warning(CatalogueRule rule, Node node, String summary, String solution) {
		add(Finding.warning(rule.id(), at(node), summary, solution));
	}

	/** The place of a node. */
	public Location at(Node node) {
		return new Location(file, node.line(), node.column());
	}

	/** Whether further findings are only counted. */
	public boolean isFull() {
		return findings.size() >= MOST;
	}

	/** Adds a finding about the file. */
	public void add(Finding whole) {
		var finding = new Finding(whole.rule(), whole.severity(), shorten(whole.summary()), shorten(whole.explanation()),
				shorten(whole.solution()), whole.where(), whole.evidence(), whole.data(), whole.trap());
		if (!isFull()) {
			findings.add(finding);
		} else if (!findings.contains(finding)) {
			unlisted++;
			worstUnlisted = finding.severity().compareTo(worstUnlisted) < 0 ? finding.severity() : worstUnlisted;
		}
	}

	/** Findings repeat names from the file, which can be of any length. */
	private static String shorten(String text) {
		return text.length() <= LONGEST ? text
				: text.substring(0, LONGEST - 3).replaceFirst("[\\uD800-\\uDBFF]$", "") + "..."; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** All findings, in file order. */
	public List<Finding> list() {
		var list = new ArrayList<>(findings);
		list.sort(Comparator.comparing(Finding::where));
		if (unlisted > 0) {
			list.add(new Finding(CatalogueRule.MORE.id(), worstUnlisted, NLS.bind(Messages.unlisted, unlisted), "", Messages.unlisted_solution, //$NON-NLS-1$
					Location.of(file)));
		}
		return List.copyOf(list);
	}
}
