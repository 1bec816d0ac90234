package org.dialtone.core.internal.build;

import java.util.List;

import org.dialtone.core.Fact;
import org.dialtone.core.internal.read.Common;
import org.dialtone.core.internal.read.PhonesFormat;
import org.dialtone.core.internal.yaml.Mapping;
import org.dialtone.core.internal.yaml.Node;
import org.dialtone.core.phones.Contradiction;
import org.dialtone.core.phones.Family;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.KeyCode;
import org.dialtone.core.phones.LoadVariant;
import org.dialtone.core.phones.Note;
import org.dialtone.core.phones.Part;
import org.dialtone.core.phones.RequestOrder;
import org.dialtone.core.phones.RequestedFile;
import org.dialtone.core.phones.UpgradeRule;
import org.dialtone.core.phones.VersionRange;

/** Creates everything in phones files other than models. */
final class PhonesBinder {

	private final Statements statements;

	PhonesBinder(Statements statements) {
		this.statements = statements;
	}

	Family family(Entry entry) {
		var node = entry.node();
		var vendor = entry.file().file().root().flatMap(root -> root.find("vendor")).orElse(Messages.vendor_unknown); //$NON-NLS-1$
		return new Family(entry.id(), vendor, node.text("name"), PhonesFormat.FORM.value(node.get("form")).orElseThrow()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	FirmwareSet firmwareSet(Entry entry) {
		var node = entry.node();
		var variants = node.mappings("variants").stream() //$NON-NLS-1$
				.map(variant -> statements.statement(
						new LoadVariant(variant.text("protocol"), variant.text("pattern"), variant.texts("examples")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						variant, Origin.NONE))
				.toList();
		return new FirmwareSet(entry.id(), node.text("name"), variants, statements.list(node, "parts", PhonesBinder::part), //$NON-NLS-1$ //$NON-NLS-2$
				statements.texts(node, "recoveryLoads", Origin.NONE), entry.where()); //$NON-NLS-1$
	}

	private static Part part(Node node) {
		return node instanceof Mapping part ? new Part(part.text("kind"), part.text("pattern")) : new Part("", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	RequestOrder requestOrder(Entry entry) {
		var node = entry.node();
		var files = node.items("files").stream().map(PhonesBinder::requestedFile).toList(); //$NON-NLS-1$
		return new RequestOrder(entry.id(), node.text("name"), PhonesFormat.STATE.value(node.get("state")).orElseThrow(), //$NON-NLS-1$ //$NON-NLS-2$
				node.texts("models"), statements.statement(files, node, Origin.NONE), entry.where()); //$NON-NLS-1$
	}

	private static RequestedFile requestedFile(Node node) {
		return node instanceof Mapping file ? new RequestedFile(file.text("file"), file.flag("optional"), file.text("note")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: new RequestedFile(Statements.text(node), false, ""); //$NON-NLS-1$
	}

	KeyCode code(Entry entry) {
		var node = entry.node();
		return new KeyCode(entry.id(), node.text("name"), node.text("keys"), node.text("typed"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				Common.KIND.value(node.get("kind")).orElseThrow(), node.texts("models"), //$NON-NLS-1$ //$NON-NLS-2$
				statements.statement(node.text("effect"), node, Origin.NONE), entry.where()); //$NON-NLS-1$
	}

	UpgradeRule upgradeRule(Entry entry) {
		var node = entry.node();
		return new UpgradeRule(entry.id(), node.texts("models"), node.texts("protocols"), range(node.text("from")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				range(node.text("to")), node.texts("through").stream().map(PhonesBinder::range).toList(), //$NON-NLS-1$ //$NON-NLS-2$
				node.flag("barred"), statements.statement(node.text("rule"), node, Origin.NONE), entry.where()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static VersionRange range(String text) {
		return VersionRange.parse(text).orElseThrow();
	}

	Note note(Entry entry) {
		var node = entry.node();
		return new Note(entry.id(), node.text("title"), node.flag("warning"), node.texts("models"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				statements.statement(node.text("text"), node, Origin.NONE), entry.where()); //$NON-NLS-1$
	}

	Contradiction contradiction(Entry entry) {
		var node = entry.node();
		return new Contradiction(entry.id(), node.text("topic"), node.texts("models"), node.texts("procedures"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				new Fact<>(List.copyOf(statements.texts(node, "statements", Origin.NONE))), entry.where()); //$NON-NLS-1$
	}
}
