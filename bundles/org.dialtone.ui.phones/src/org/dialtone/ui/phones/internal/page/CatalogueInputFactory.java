package org.dialtone.ui.phones.internal.page;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Reopens the pages that were open when the workbench was closed. */
public class CatalogueInputFactory implements IElementFactory {

	static final String ID = "org.dialtone.ui.phones.inputs"; //$NON-NLS-1$

	@Override
	public @Nullable IAdaptable createElement(@Nullable IMemento memento) {
		return memento == null ? null : CatalogueInput.read(memento);
	}
}
