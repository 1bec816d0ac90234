package org.dialtone.ui.phones.internal.tree;

import java.util.ArrayList;
import java.util.List;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.phones.FirmwareSet;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.phones.RequestOrder;

/** The lines below a model: its procedures by kind, the files it asks for, its upgrade rules. */
final class ModelBranch {

	private final Catalogue catalogue;

	ModelBranch(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	List<Node> of(Node node, PhoneModel model) {
		var nodes = new ArrayList<Node>();
		catalogue.proceduresFor(model)
				.forEach(procedure -> nodes.add(Node.leaf(node, "procedure " + procedure.id(), Subject.OfProcedure.of(catalogue, procedure)))); //$NON-NLS-1$
		var orders = catalogue.requestOrdersFor(model);
		var set = catalogue.firmwareSetOf(model);
		if (!orders.isEmpty() || set.isPresent()) {
			nodes.add(new Node(node, "files", new Subject.Files(), "", files -> { //$NON-NLS-1$ //$NON-NLS-2$
				var lines = new ArrayList<Node>();
				orders.forEach(order -> lines.add(order(files, model, order)));
				set.ifPresent(firmware -> lines.add(firmware(files, model, firmware)));
				return lines;
			}));
		}
		var rules = catalogue.upgradeRulesFor(model);
		if (!rules.isEmpty()) {
			nodes.add(new Node(node, "rules", new Subject.Rules(), "", //$NON-NLS-1$ //$NON-NLS-2$
					parent -> rules.stream().map(rule -> Node.leaf(parent, rule.id(), new Subject.Rule(rule))).toList()));
		}
		return nodes;
	}

	private static Node order(Node parent, PhoneModel model, RequestOrder order) {
		return new Node(parent, "order " + order.id(), new Subject.Order(order), "", node -> { //$NON-NLS-1$ //$NON-NLS-2$
			var files = new ArrayList<Node>();
			for (var file : order.files().value()) {
				var subject = new Subject.File(file, FileNames.of(file.pattern(), model));
				files.add(Node.leaf(node, Integer.toString(files.size()), subject));
			}
			return files;
		});
	}

	private Node firmware(Node parent, PhoneModel model, FirmwareSet set) {
		var mates = catalogue.modelsOf(set).stream().filter(mate -> !mate.equals(model)).map(PhoneModel::name).toList();
		return new Node(parent, "set " + set.id(), new Subject.FirmwareSet(set, mates), "", node -> { //$NON-NLS-1$ //$NON-NLS-2$
			var parts = new ArrayList<Node>();
			for (var part : set.parts().value().orElse(List.of())) {
				parts.add(Node.leaf(node, Integer.toString(parts.size()), new Subject.OfPart(part)));
			}
			return parts;
		});
	}
}
