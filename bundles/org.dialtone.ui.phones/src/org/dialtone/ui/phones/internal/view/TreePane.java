package org.dialtone.ui.phones.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.core.search.CatalogueSearch;
import org.dialtone.ui.catalogue.CatalogueFeed;
import org.dialtone.ui.filter.FilterBox;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.opening.Opening;
import org.dialtone.ui.phones.internal.page.CatalogueInput;
import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.phones.internal.tree.PhoneTree;
import org.dialtone.ui.phones.internal.tree.Subject;
import org.dialtone.ui.resource.Images;
import org.dialtone.ui.table.RowTree;
import org.dialtone.ui.table.TableState;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;

/** The tree of phones with the box that narrows it. To be used on the display's thread. */
public final class TreePane {

	private static final int VENDORS_AND_FAMILIES = 2;
	private static final String COLUMNS = "org.dialtone.ui.phones.columns"; //$NON-NLS-1$

	/** What is prepared from a catalogue before it is shown. */
	private record Known(Catalogue catalogue, CatalogueSearch search, PhoneTree tree) {

		static Known of(Catalogue catalogue) {
			return new Known(catalogue, new CatalogueSearch(catalogue), new PhoneTree(catalogue));
		}
	}

	private final Composite body;
	private final FilterBox filter;
	private final RowTree<Node> rows;
	private final TreeViewer viewer;
	private final NodeLabels labels;
	private final TreeMemory memory;
	private @Nullable Known known;
	private boolean showsAll;

	/** @param open opens what a line is about */
	TreePane(Composite parent, @Nullable IMemento saved, Consumer<Node> open) {
		memory = new TreeMemory(saved);
		body = new Composite(parent, SWT.NONE);
		var layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 4;
		layout.verticalSpacing = 4;
		body.setLayout(layout);
		filter = new FilterBox(body, Messages.view_filter_name, Messages.view_filter, text -> show());
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).applyTo(filter.control());
		labels = new NodeLabels(new Images(TreePane.class, body));
		rows = new RowTree<>(body, Node.class, new NodeContent(), NodeColumns.all(), labels, TableState.section(TreePane.class, COLUMNS));
		rows.setName(Messages.view_tree);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.control());
		viewer = rows.viewer();
		viewer.setInput(List.of(Node.hint(Messages.reading)));
		filter.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				viewer.getControl().setFocus();
				event.doit = false;
			}
		});
		filter.control().addListener(SWT.DefaultSelection, event -> {
			if (event.detail != SWT.ICON_CANCEL) {
				selected().ifPresent(open);
			}
		});
		viewer.addOpenListener(event -> selected().ifPresent(node -> {
			if (Opening.canOpen(node)) {
				open.accept(node);
			} else {
				viewer.setExpandedState(node, !viewer.getExpandedState(node));
			}
		}));
		filter.control().setText(memory.filter());
		new CatalogueFeed<>(body, Known::of, this::known);
	}

	private void known(Known now) {
		boolean first = known == null;
		known = now;
		var selected = selected();
		show();
		if (first) {
			memory.selected().ifPresent(path -> restore(now, path));
		} else {
			selected.ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
		}
	}

	private void restore(Known now, String path) {
		var chain = Node.find(roots(now), path);
		chain.ifPresent(node -> viewer.setSelection(new StructuredSelection(node), true));
	}

	@SuppressWarnings("unchecked")
	private List<Node> roots(Known now) {
		return viewer.getInput() instanceof List<?> list ? (List<Node>) list : now.tree().all();
	}

	/** Shows everything, or what the filter leaves. */
	private void show() {
		var now = known;
		if (now == null) {
			return;
		}
		var query = filter.text();
		remember();
		rows.update(() -> {
			labels.setQuery(query);
			if (query.isEmpty()) {
				viewer.setInput(now.tree().all());
				viewer.setExpandedElements(memory.expanded(roots(now)));
			} else {
				showFound(now, query);
			}
			showsAll = query.isEmpty();
		});
	}

	/** Not during a search: then other lines are open. */
	private void remember() {
		if (showsAll) {
			memory.remember(viewer.getVisibleExpandedElements());
		}
	}

	private void showFound(Known now, String query) {
		var matches = now.search().find(query);
		var roots = now.tree().found(matches);
		if (roots.isEmpty()) {
			viewer.setInput(List.of(Node.hint(NLS.bind(Messages.view_nothing_found, query))));
			return;
		}
		viewer.setInput(roots);
		viewer.expandToLevel(VENDORS_AND_FAMILIES + 1);
		var best = now.tree().best(matches);
		if (best != null) {
			viewer.setSelection(new StructuredSelection(best), true);
		}
	}

	/** Selects the line of a page, unless one of its lines is selected already; a procedure is shown under its first model. */
	void reveal(CatalogueInput input) {
		var now = known;
		if (now == null || selected().filter(node -> isAbout(node, input)).isPresent()) {
			return;
		}
		var model = input.kind() == CatalogueInput.Kind.PHONE ? now.catalogue().model(input.id())
				: now.catalogue().procedure(input.id()).flatMap(procedure -> procedure.models().stream().findFirst())
						.flatMap(now.catalogue()::model);
		model.map(now.tree()::node).ifPresent(node -> {
			var wanted = input.kind() == CatalogueInput.Kind.PHONE ? Optional.of(node)
					: node.children().stream().filter(child -> isAbout(child, input)).findFirst();
			wanted.ifPresent(line -> viewer.setSelection(new StructuredSelection(line), true));
		});
	}

	private static boolean isAbout(Node node, CatalogueInput input) {
		return switch (node.subject()) {
		case Subject.Model model -> CatalogueInput.of(model.model()).equals(input);
		case Subject.OfProcedure procedure -> CatalogueInput.of(procedure.procedure()).equals(input);
		default -> false;
		};
	}

	/** The selected line. */
	public Optional<Node> selected() {
		IStructuredSelection selection = viewer.getStructuredSelection();
		return selection.getFirstElement() instanceof Node node ? Optional.of(node) : Optional.empty();
	}

	/** The tree with its columns. */
	public RowTree<Node> rows() {
		return rows;
	}

	/** What the tree shows. */
	public TreeViewer viewer() {
		return viewer;
	}

	/** The box that narrows it. */
	public FilterBox filter() {
		return filter;
	}

	/** Whether the catalogue has been read. */
	public boolean isRead() {
		return known != null;
	}

	void save(IMemento state) {
		remember();
		memory.save(state, filter.text(), selected().map(Node::path).orElse("")); //$NON-NLS-1$
	}

	void setFocus() {
		if (selected().isPresent()) {
			viewer.getControl().setFocus();
		} else {
			filter.focus();
		}
	}
}
