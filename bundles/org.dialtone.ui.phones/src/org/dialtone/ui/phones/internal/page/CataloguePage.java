package org.dialtone.ui.phones.internal.page;

import java.util.Objects;
import java.util.Optional;

import org.dialtone.core.catalogue.Catalogue;
import org.dialtone.ui.catalogue.CatalogueFeed;
import org.dialtone.ui.document.PageDocument;
import org.dialtone.ui.page.FindBar;
import org.dialtone.ui.page.PageBuilder;
import org.dialtone.ui.page.PageFile;
import org.dialtone.ui.phones.internal.Messages;
import org.dialtone.ui.phones.internal.tree.Node;
import org.dialtone.ui.resource.Images;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
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
 * A page that shows something of the catalogue, and shows it anew when it changes
 * there. It cannot be edited, but searched, saved and printed.
 *
 * @param <T> what it shows, equal when nothing of it has changed
 */
public abstract class CataloguePage<T> extends EditorPart {

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
	private final IPropertyChangeListener themeListener = event -> repaintSoon();
	private @Nullable FormToolkit toolkit;
	private @Nullable ScrolledForm form;
	private @Nullable FindBar findBar;
	private @Nullable Images images;
	private @Nullable PageDocument document;
	private boolean repaintsSoon;
	private @Nullable Optional<Found<T>> shown; // null until the catalogue has been read

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		if (site == null || !(input instanceof CatalogueInput)) {
			throw new PartInitException("This page cannot show " + input); //$NON-NLS-1$
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
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		var newToolkit = new FormToolkit(page.getDisplay());
		toolkit = newToolkit;
		var newForm = newToolkit.createScrolledForm(page);
		form = newForm;
		GridDataFactory.fillDefaults().grab(true, true).applyTo(newForm);
		images = new Images(CataloguePage.class, newForm);
		newForm.setText(input().getName());
		var layout = new TableWrapLayout();
		layout.leftMargin = layout.rightMargin = 12;
		layout.verticalSpacing = 10;
		newForm.getBody().setLayout(layout);
		newToolkit.createLabel(newForm.getBody(), Messages.reading);
		findBar = new FindBar(page, newForm);
		var menu = new MenuManager();
		page.setMenu(menu.createContextMenu(page));
		getSite().registerContextMenu(PageSelection.MENU, menu, selection);
		getSite().getService(IContextService.class).activateContext(CONTEXT);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, getSite().getId());
		JFaceResources.getColorRegistry().addListener(themeListener);
		new CatalogueFeed<>(newForm, this::find, this::show);
	}

	/** Looks for what the page is about; empty when it is not in the catalogue. Called in a job. */
	abstract Optional<Found<T>> find(Catalogue catalogue);

	/** What the page says. */
	abstract PageDocument document(String title, T facts);

	private void show(Optional<Found<T>> found) {
		var before = shown;
		if (before != null && before.map(Found::facts).equals(found.map(Found::facts))) {
			return;
		}
		shown = found;
		repaint();
	}

	/** A theme tells of each of its colours; the page is made anew once, after the last of them. */
	private void repaintSoon() {
		var current = form;
		if (current != null && !current.isDisposed() && !repaintsSoon) {
			repaintsSoon = true;
			current.getDisplay().asyncExec(() -> {
				repaintsSoon = false;
				if (!current.isDisposed()) {
					repaint();
				}
			});
		}
	}

	private void repaint() {
		var known = shown;
		if (known != null) {
			known.ifPresentOrElse(this::rebuild, this::sayThatItIsGone);
		}
	}

	private void sayThatItIsGone() {
		clear();
		document = null;
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
			var said = document(found.name(), found.facts());
			document = said;
			new PageBuilder(current, Objects.requireNonNull(toolkit), Objects.requireNonNull(images), getSite(), said).build();
			setMenu(current, current.getParent().getMenu());
			selection.setSelection(new StructuredSelection(found.node()));
			current.reflow(true);
			current.setOrigin(origin);
		} finally {
			current.setRedraw(true);
		}
		Objects.requireNonNull(findBar).refresh();
	}

	/** A control that is disposed takes its menu with it, so the page's menu is taken away first. */
	private void clear() {
		for (var child : Objects.requireNonNull(form).getBody().getChildren()) {
			setMenu(child, null);
			child.dispose();
		}
	}

	private static void setMenu(Control control, @Nullable Menu menu) {
		control.setMenu(menu);
		if (control instanceof Composite composite) {
			for (var child : composite.getChildren()) {
				setMenu(child, menu);
			}
		}
	}

	/** What the page says now; empty until the catalogue has been read, and if the subject is no longer there. */
	public final Optional<PageDocument> document() {
		var said = document;
		return said == null ? Optional.empty() : Optional.of(said);
	}

	/** Where text of the page is found; {@code null} until the page has been created. */
	public final @Nullable FindBar findBar() {
		return findBar;
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
		document().ifPresent(said -> PageFile.ask(getSite().getShell(), said));
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}
}
