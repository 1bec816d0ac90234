package org.dialtone.ui.phones.internal.page;

import java.util.Objects;
import java.util.Optional;

import org.dialtone.core.Catalogue;
import org.dialtone.ui.catalogue.CatalogueFeed;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.resource.Images;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.EditorPart;

/**
 * A page that shows something of the catalogue, and shows it again when it was
 * changed there. It cannot be edited.
 *
 * @param <T> what it shows, equal when nothing of it was changed
 */
abstract class CataloguePage<T> extends EditorPart {

	private static final String CONTEXT = "org.dialtone.ui.phones.context"; //$NON-NLS-1$

	/**
	 * What was found in the catalogue.
	 *
	 * @param facts what is shown
	 * @param name  what it is called
	 * @param node  the same as a line of the tree, for commands and for the Properties view
	 * @param icon  the name of its icon
	 */
	record Found<T>(T facts, String name, Node node, String icon) {
	}

	private final PageSelection selection = new PageSelection();
	private final IPropertyChangeListener themeListener = event -> repaint();
	private @Nullable FormToolkit toolkit;
	private @Nullable ScrolledForm form;
	private @Nullable Images images;
	private @Nullable Optional<Found<T>> shown; // null until the catalogue was read

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		if (site == null || !(input instanceof CatalogueInput)) {
			throw new PartInitException("This page shows something else: " + input); //$NON-NLS-1$
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		site.setSelectionProvider(selection);
	}

	final CatalogueInput input() {
		return (CatalogueInput) getEditorInput();
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		var page = new Composite(Objects.requireNonNull(parent), SWT.NONE);
		page.setLayout(new FillLayout());
		var newToolkit = new FormToolkit(page.getDisplay());
		toolkit = newToolkit;
		var newForm = newToolkit.createScrolledForm(page);
		form = newForm;
		images = new Images(CataloguePage.class, newForm);
		newForm.setText(input().getName());
		var layout = new TableWrapLayout();
		layout.leftMargin = layout.rightMargin = 12;
		layout.verticalSpacing = 10;
		newForm.getBody().setLayout(layout);
		newToolkit.createLabel(newForm.getBody(), Messages.reading);
		var menu = new MenuManager();
		page.setMenu(menu.createContextMenu(page)); // not given to anything inside: a menu is disposed with the first control that has it
		getSite().registerContextMenu(PageSelection.MENU, menu, selection);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, getSite().getId());
		JFaceResources.getColorRegistry().addListener(themeListener);
		new CatalogueFeed<>(newForm, this::find, this::show);
	}

	/** Looks for what the page is about; empty when it is not in the catalogue. Called in a job. */
	abstract Optional<Found<T>> find(Catalogue catalogue);

	/** Fills the empty page. */
	abstract void fill(PageBuilder page, T facts);

	private void show(Optional<Found<T>> found) {
		var before = shown;
		if (before != null && before.map(Found::facts).equals(found.map(Found::facts))) {
			return;
		}
		shown = found;
		repaint();
	}

	private void repaint() {
		var known = shown;
		if (known != null) {
			known.ifPresentOrElse(this::rebuild, this::sayThatItIsGone);
		}
	}

	private void sayThatItIsGone() {
		clear();
		Objects.requireNonNull(toolkit).createLabel(Objects.requireNonNull(form).getBody(),
				NLS.bind(Messages.page_gone, input().getName()), SWT.WRAP);
		Objects.requireNonNull(form).reflow(true);
	}

	private void rebuild(Found<T> found) {
		var current = Objects.requireNonNull(form);
		var origin = current.getOrigin();
		current.setRedraw(false);
		try {
			clear();
			var icon = Objects.requireNonNull(images).get(found.icon());
			current.setText(found.name().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			current.setImage(icon);
			setPartName(found.name());
			setTitleImage(icon);
			var page = new PageBuilder(current, Objects.requireNonNull(toolkit), Objects.requireNonNull(images), getSite().getPage());
			fill(page, found.facts());
			selection.setSelection(new StructuredSelection(found.node()));
			current.reflow(true);
			current.setOrigin(origin);
		} finally {
			current.setRedraw(true);
		}
	}

	private void clear() {
		for (var child : Objects.requireNonNull(form).getBody().getChildren()) {
			child.dispose();
		}
	}

	@Override
	@NonNullByDefault({}) // as the platform declares it
	public <A> A getAdapter(Class<A> adapter) {
		return adapter == ScrolledForm.class ? adapter.cast(form) : super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		var current = form;
		if (current != null) {
			current.setFocus();
		}
	}

	@Override
	public void dispose() {
		JFaceResources.getColorRegistry().removeListener(themeListener);
		var used = toolkit;
		if (used != null) {
			used.dispose();
		}
		super.dispose();
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		// nothing can be changed here
	}

	@Override
	public void doSaveAs() {
		// nothing can be changed here
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
