package org.dialtone.ui.phones.internal.page;

import org.dialtone.core.phones.PhoneModel;
import org.dialtone.core.procedures.Procedure;
import org.dialtone.ui.resource.Images;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * What a page is about: a model or a procedure, by its id. It stays the same after a
 * restart, and when the catalogue has been read again.
 */
public final class CatalogueInput implements IEditorInput, IPersistableElement {

	/** The kinds of page. */
	public enum Kind {
		/** The page of a model. */
		PHONE("org.dialtone.ui.phones.phonePage", "form-desk"), //$NON-NLS-1$ //$NON-NLS-2$
		/** The page of a procedure. */
		PROCEDURE("org.dialtone.ui.phones.procedurePage", "procedures"); //$NON-NLS-1$ //$NON-NLS-2$

		private final String editor;
		private final String icon;

		Kind(String editor, String icon) {
			this.editor = editor;
			this.icon = icon;
		}
	}

	private static final String KIND = "kind"; //$NON-NLS-1$
	private static final String ENTRY = "entry"; //$NON-NLS-1$ not "id", which the history of pages writes there itself
	private static final String NAME = "name"; //$NON-NLS-1$

	private final Kind kind;
	private final String id;
	private final String name;

	private CatalogueInput(Kind kind, String id, String name) {
		this.kind = kind;
		this.id = id;
		this.name = name;
	}

	/** The page of a model. */
	public static CatalogueInput of(PhoneModel model) {
		return new CatalogueInput(Kind.PHONE, model.id(), model.name());
	}

	/** The page of a procedure. */
	public static CatalogueInput of(Procedure procedure) {
		return new CatalogueInput(Kind.PROCEDURE, procedure.id(), procedure.name());
	}

	/** A page by the id of what it shows, which is also its name until the catalogue has been read. */
	static CatalogueInput of(Kind kind, String id) {
		return new CatalogueInput(kind, id, id);
	}

	/** The input that was saved; {@code null} if it cannot be read. */
	static @Nullable CatalogueInput read(IMemento memento) {
		var id = memento.getString(ENTRY);
		var name = memento.getString(NAME);
		for (var kind : Kind.values()) {
			if (kind.name().equals(memento.getString(KIND)) && id != null && name != null) {
				return new CatalogueInput(kind, id, name);
			}
		}
		return null;
	}

	@Override
	public void saveState(@Nullable IMemento memento) {
		if (memento != null) {
			memento.putString(KIND, kind.name());
			memento.putString(ENTRY, id);
			memento.putString(NAME, name);
		}
	}

	/** What kind of page it is. */
	public Kind kind() {
		return kind;
	}

	/** The id of the model or the procedure. */
	public String id() {
		return id;
	}

	/** The editor that shows it. */
	public String editorId() {
		return kind.editor;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Images.descriptor(CatalogueInput.class, kind.icon);
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public String getFactoryId() {
		return CatalogueInputFactory.ID;
	}

	@Override
	@NonNullByDefault({}) // as the platform declares it
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CatalogueInput input && input.kind == kind && input.id.equals(id);
	}

	@Override
	public int hashCode() {
		return 31 * kind.hashCode() + id.hashCode();
	}
}
