package org.dialtone.firmware.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dialtone.core.Finding;
import org.dialtone.firmware.FirmwareRule;
import org.dialtone.firmware.Inspection;
import org.dialtone.firmware.Region;
import org.dialtone.firmware.Region.Kind;
import org.dialtone.firmware.formats.Input;
import org.dialtone.firmware.inspect.Inspector;

/** Inspects samples, and checks what holds of every inspection. */
public final class Inspected {

	private static final Inspector INSPECTOR = new Inspector();

	private Inspected() {
	}

	public static Inspection of(String name, byte[] bytes) {
		return of(INSPECTOR, name, bytes);
	}

	public static Inspection of(Inspector inspector, String name, byte[] bytes) {
		try {
			var inspection = inspector.inspect("/somewhere/" + name, name, Input.of(bytes));
			assertThat(inspection.size()).isEqualTo(bytes.length);
			assertThat(inspection.root().offset()).isZero();
			assertThat(inspection.root().length()).isEqualTo(bytes.length);
			assertCovered(inspection.root());
			assertThat(inspection.findings()).hasSizeLessThanOrEqualTo(201).noneMatch(finding -> finding.summary().isEmpty());
			return inspection;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Every byte is told of once. */
	private static void assertCovered(Region region) {
		long position = region.offset();
		for (var child : region.children()) {
			if (child.offset() != position || child.length() <= 0) {
				throw new AssertionError("a gap or an overlap at " + position + " in " + region.name());
			}
			assertCovered(child);
			position = child.end();
		}
		if (!region.children().isEmpty() && position != region.end()) {
			throw new AssertionError("the end of " + region.name() + " is not told of");
		}
	}

	/** All regions without children, in order. */
	public static List<Region> leaves(Region region) {
		if (region.children().isEmpty()) {
			return List.of(region);
		}
		var leaves = new ArrayList<Region>();
		region.children().forEach(child -> leaves.addAll(leaves(child)));
		return leaves;
	}

	/** The bytes of which nothing is known. */
	public static long unknown(Inspection inspection) {
		return leaves(inspection.root()).stream().filter(region -> region.kind() == Kind.UNKNOWN).mapToLong(Region::length).sum();
	}

	/** The first region with a name. */
	public static Region region(Region within, String name) {
		return find(within, name).orElseThrow(() -> new AssertionError("no region " + name));
	}

	private static Optional<Region> find(Region within, String name) {
		return within.name().equals(name) ? Optional.of(within)
				: within.children().stream().map(child -> find(child, name)).flatMap(Optional::stream).findFirst();
	}

	/** The rules of all findings but the remark that a signature cannot be checked. */
	public static List<String> rules(Inspection inspection) {
		return inspection.findings().stream().map(Finding::rule).filter(rule -> !rule.equals(FirmwareRule.SIGNATURE_NOT_CHECKED.id()))
				.toList();
	}
}
