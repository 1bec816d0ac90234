package org.dialtone.core.internal.build;

import java.util.List;

import org.dialtone.core.Fact;
import org.dialtone.core.internal.read.Common;
import org.dialtone.core.internal.read.PhonesFormat;
import org.dialtone.core.phones.Contradiction;
import org.dialtone.core.phones.Family;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.KeyCode;
import org.dialtone.core.phones.ModelGroup;
import org.dialtone.core.phones.Note;
import org.dialtone.core.phones.RequestOrder;
import org.dialtone.core.phones.UpgradeRule;

/** Creates everything in phones files other than models. */
final class PhonesBinder {

	private final Statements statements;
	private final Scopes scopes;

	PhonesBinder(Statements statements, Scopes scopes) {
		this.statements = statements;
		this.scopes = scopes;
	}

	Family family(Entry entry) {
		var node = entry.node();
		var vendor = entry.file().file().root().flatMap(PhonesFormat.VENDOR::find).orElse(Messages.vendor_unknown);
		return new Family(entry.id(), vendor, Common.NAME.of(node), PhonesFormat.FORM.of(node));
	}

	ModelGroup group(Entry entry) {
		var node = entry.node();
		return new ModelGroup(entry.id(), Common.NAME.of(node), scopes.inOrder(Common.MODELS.of(node)));
	}

	FirmwareSet firmwareSet(Entry entry) {
		var node = entry.node();
		return new FirmwareSet(entry.id(), Common.NAME.of(node), statements.all(PhonesFormat.VARIANTS, node, Origin.NONE),
				statements.fact(PhonesFormat.PARTS, node, Origin.NONE),
				statements.all(PhonesFormat.RECOVERY_LOADS, node, Origin.NONE), entry.where());
	}

	RequestOrder requestOrder(Entry entry) {
		var node = entry.node();
		return new RequestOrder(entry.id(), Common.NAME.of(node), PhonesFormat.STATE.of(node), scopes.of(entry),
				statements.statement(PhonesFormat.FILES, node, Origin.NONE), entry.where());
	}

	KeyCode code(Entry entry) {
		var node = entry.node();
		return new KeyCode(entry.id(), Common.NAME.of(node), PhonesFormat.TYPED_KEYS.of(node), PhonesFormat.TYPED.or(node, ""), //$NON-NLS-1$
				Common.KIND.of(node), scopes.of(entry), statements.statement(PhonesFormat.EFFECT, node, Origin.NONE),
				entry.where());
	}

	UpgradeRule upgradeRule(Entry entry) {
		var node = entry.node();
		return new UpgradeRule(entry.id(), scopes.of(entry), PhonesFormat.FOR_PROTOCOLS.or(node, List.of()),
				PhonesFormat.FROM.of(node), PhonesFormat.TO.of(node), PhonesFormat.THROUGH.or(node, List.of()),
				PhonesFormat.BARRED.or(node, false), statements.statement(PhonesFormat.RULE, node, Origin.NONE), entry.where());
	}

	Note note(Entry entry) {
		var node = entry.node();
		return new Note(entry.id(), PhonesFormat.TITLE.of(node), PhonesFormat.WARNING.or(node, false), scopes.of(entry),
				statements.statement(PhonesFormat.NOTE, node, Origin.NONE), entry.where());
	}

	Contradiction contradiction(Entry entry) {
		var node = entry.node();
		return new Contradiction(entry.id(), PhonesFormat.TOPIC.of(node), scopes.of(entry),
				PhonesFormat.ABOUT_PROCEDURES.or(node, List.of()),
				new Fact<>(statements.all(PhonesFormat.SIDES, node, Origin.NONE)), entry.where());
	}
}
