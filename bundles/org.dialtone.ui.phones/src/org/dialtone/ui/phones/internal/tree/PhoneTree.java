package org.dialtone.ui.phones.internal.tree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.catalogue.Contribution;
import org.dialtone.core.phones.Family;
import org.dialtone.core.phones.Form;
import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.core.search.CatalogueSearch.Match;
import org.dialtone.core.search.CatalogueSearch.Matches;
import org.dialtone.ui.phones.internal.Messages;
import org.eclipse.jdt.annotation.Nullable;

/** The catalogue as a tree: all of it, or the results of a search. */
public final class PhoneTree {

	private static final String OWN = "own"; //$NON-NLS-1$
	private static final String FOUND = "found"; //$NON-NLS-1$

	private final Catalogue catalogue;

	/** A tree of a catalogue. */
	public PhoneTree(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** Vendors, and the user's own procedures. */
	public List<Node> all() {
		var roots = vendors(catalogue.models().stream().map(model -> new Match<>(model, "")).toList()); //$NON-NLS-1$
		roots.add(new Node(null, OWN, new Subject.Own(), "", this::own)); //$NON-NLS-1$
		return roots;
	}

	/** The vendors of the phones found, and the procedures found; empty if nothing was found. */
	public List<Node> found(Matches matches) {
		var roots = vendors(matches.models());
		if (!matches.procedures().isEmpty()) {
			roots.add(new Node(null, FOUND, new Subject.Found(), "", node -> matches.procedures().stream() //$NON-NLS-1$
					.map(match -> procedure(node, match.item(), match.reason())).toList()));
		}
		return roots;
	}

	/** The line of the best match; {@code null} if nothing was found. */
	public @Nullable Node best(Matches matches) {
		if (!matches.models().isEmpty()) {
			return node(matches.models().getFirst().item());
		}
		return matches.procedures().isEmpty() ? null
				: procedure(Node.leaf(null, FOUND, new Subject.Found()), matches.procedures().getFirst().item(), ""); //$NON-NLS-1$
	}

	/** The line of a model, equal to the one in any tree. */
	public Node node(PhoneModel model) {
		var family = family(model);
		var vendor = Node.leaf(null, vendorId(family.vendor()), new Subject.Vendor(family.vendor()));
		var above = Node.leaf(vendor, family.id(), new Subject.Family(family));
		return models(above, List.of(new Match<>(model, ""))).getFirst(); //$NON-NLS-1$
	}

	/** The line of a procedure by itself. */
	public Node node(Procedure procedure) {
		return procedure(null, procedure, ""); //$NON-NLS-1$
	}

	/** Models keep the order of the catalogue, whatever their order in a search. */
	private List<Node> vendors(List<Match<PhoneModel>> models) {
		var reasons = new LinkedHashMap<String, Match<PhoneModel>>();
		models.forEach(match -> reasons.put(match.item().id(), match));
		var vendors = new LinkedHashMap<String, Map<Family, List<Match<PhoneModel>>>>();
		for (var family : catalogue.content().families()) {
			vendors.computeIfAbsent(family.vendor(), key -> new LinkedHashMap<>()).put(family, new ArrayList<>());
		}
		for (var model : catalogue.models()) {
			if (reasons.containsKey(model.id())) {
				var family = family(model);
				vendors.computeIfAbsent(family.vendor(), key -> new LinkedHashMap<>())
						.computeIfAbsent(family, key -> new ArrayList<>()).add(reasons.get(model.id()));
			}
		}
		var roots = new ArrayList<Node>();
		vendors.forEach((vendor, families) -> {
			families.values().removeIf(List::isEmpty);
			if (!families.isEmpty()) {
				roots.add(new Node(null, vendorId(vendor), new Subject.Vendor(vendor), "", node -> families(node, families))); //$NON-NLS-1$
			}
		});
		return roots;
	}

	private static String vendorId(String vendor) {
		return "vendor " + vendor; //$NON-NLS-1$
	}

	private Family family(PhoneModel model) {
		return catalogue.family(model.family())
				.orElseGet(() -> new Family(model.family(), Messages.tree_vendor_unknown, model.family(), Form.DESK));
	}

	private List<Node> families(Node vendor, Map<Family, List<Match<PhoneModel>>> families) {
		return families.entrySet().stream().map(entry -> new Node(vendor, entry.getKey().id(),
				new Subject.Family(entry.getKey()), "", node -> models(node, entry.getValue()))).toList(); //$NON-NLS-1$
	}

	private List<Node> models(Node family, List<Match<PhoneModel>> models) {
		var branch = new ModelBranch(catalogue);
		return models.stream().map(match -> new Node(family, match.item().id(), Subject.Model.of(catalogue, match.item()),
				match.reason(), node -> branch.of(node, match.item()))).toList();
	}

	private List<Node> own(Node root) {
		var files = new HashSet<String>();
		var own = catalogue.contributions().stream().filter(contribution -> contribution.file().isOwn()).toList();
		own.forEach(contribution -> files.add(contribution.file().name()));
		var nodes = new ArrayList<Node>();
		for (var procedure : catalogue.procedures()) {
			if (files.contains(procedure.where().file())) {
				nodes.add(procedure(root, procedure, "")); //$NON-NLS-1$
			}
		}
		own.stream().filter(Contribution::isIncomplete)
				.forEach(contribution -> nodes.add(Node.leaf(root, contribution.file().name(), new Subject.OwnFile(contribution))));
		if (nodes.isEmpty()) {
			nodes.add(Node.leaf(root, "hint", new Subject.Hint(Messages.tree_own_empty, Messages.tree_own_empty_more))); //$NON-NLS-1$
		}
		return nodes;
	}

	private Node procedure(@Nullable Node parent, Procedure procedure, String reason) {
		return new Node(parent, procedure.id(), Subject.OfProcedure.of(catalogue, procedure), reason, node -> List.of());
	}
}
