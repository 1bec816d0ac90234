package org.dialtone.firmware;

import java.util.List;
import java.util.stream.Stream;

import org.dialtone.core.Finding;
import org.dialtone.core.Severity;

/**
 * A file that was inspected.
 *
 * @param file     as the user knows it
 * @param kind     the id of its format, or {@link #UNKNOWN}; of a signed file, that of what is behind the signature
 * @param size     in bytes
 * @param root     all of its bytes
 * @param contents what they mean
 * @param findings what is the matter with it
 */
public record Inspection(String file, String kind, long size, Region root, Contents contents, List<Finding> findings) {

	/** The kind of a file that no format recognises. */
	public static final String UNKNOWN = "unknown"; //$NON-NLS-1$

	/** Makes an immutable inspection. */
	public Inspection {
		findings = List.copyOf(findings);
	}

	/** The same without what its bytes are in detail, which can be much. */
	public Inspection withoutRegions() {
		return new Inspection(file, kind, size, new Region(root.kind(), root.name(), 0, size, root.value(), root.why(), List.of()), contents, findings);
	}

	/** The same with further findings. */
	public Inspection with(List<Finding> further) {
		return new Inspection(file, kind, size, root, contents, Stream.concat(findings.stream(), further.stream()).toList());
	}

	/** Whether it has a finding of a rule. */
	public boolean has(FirmwareRule rule) {
		return findings.stream().anyMatch(finding -> finding.rule().equals(rule.id()));
	}

	/** Whether nothing makes it useless. */
	public boolean isSound() {
		return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
	}
}
