package org.dialtone.ui.phones.internal.view;

import java.util.Objects;

import org.dialtone.ui.filter.FilterBox;
import org.dialtone.ui.phones.internal.opening.Opening;
import org.dialtone.ui.phones.internal.tree.NodeText;
import org.dialtone.ui.table.RowControl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.CollapseAllHandler;
import org.eclipse.ui.handlers.ExpandAllHandler;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;

/** The Phones view: all models with their procedures, files and upgrade rules, and the user's own procedures. */
public class PhonesView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.dialtone.ui.phones.view"; //$NON-NLS-1$

	/** The context in which the key bindings of this view and of the pages work. */
	private static final String CONTEXT = "org.dialtone.ui.phones.context"; //$NON-NLS-1$

	private @Nullable IMemento memento;
	private @Nullable TreePane pane;
	private @Nullable EditorLink link;
	private String status = ""; //$NON-NLS-1$

	@Override
	public void init(@Nullable IViewSite site, @Nullable IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		var created = new TreePane(Objects.requireNonNull(parent), memento, node -> Opening.open(getSite().getPage(), node));
		pane = created;
		var viewer = created.viewer();
		viewer.addSelectionChangedListener(event -> showStatus(created.selected().map(NodeText::status).orElse(""))); //$NON-NLS-1$
		getSite().setSelectionProvider(viewer);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, ID);
		var menu = new MenuManager();
		created.rows().setRowMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		var handlers = getSite().getService(IHandlerService.class);
		handlers.activateHandler(CollapseAllHandler.COMMAND_ID, new CollapseAllHandler(viewer));
		handlers.activateHandler(ExpandAllHandler.COMMAND_ID, new ExpandAllHandler(viewer));
		link = new EditorLink(getSite().getPage(), created, memento);
	}

	/** The tree is selected anew when the catalogue changes; what a command has said meanwhile stays. */
	private void showStatus(String text) {
		if (!text.equals(status)) {
			status = text;
			getViewSite().getActionBars().getStatusLineManager().setMessage(text);
		}
	}

	/** What the view shows; {@code null} until it has been created. */
	public @Nullable TreePane pane() {
		return pane;
	}

	/** The link between the tree and the pages; {@code null} until the view has been created. */
	public @Nullable EditorLink link() {
		return link;
	}

	@Override
	public void saveState(@Nullable IMemento state) {
		var current = pane;
		var linked = link;
		if (state != null && current != null && linked != null) {
			current.save(state);
			linked.save(state);
		}
	}

	@Override
	public void setFocus() {
		var current = pane;
		if (current != null) {
			current.setFocus();
		}
	}

	@Override
	@NonNullByDefault({}) // as the platform declares it
	public <T> T getAdapter(Class<T> adapter) {
		var current = pane;
		if (current != null && adapter == FilterBox.class) {
			return adapter.cast(current.filter());
		}
		if (current != null && adapter == RowControl.class) {
			return adapter.cast(current.rows());
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		var linked = link;
		if (linked != null) {
			linked.dispose();
		}
		super.dispose();
	}
}
