package org.dialtone.ui.tftp.internal.view;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells whether a part can be seen. */
final class VisibilityListener implements IPartListener2 {

	private final IWorkbenchPart part;
	private final Consumer<Boolean> onVisible;

	VisibilityListener(IWorkbenchPart part, Consumer<Boolean> onVisible) {
		this.part = part;
		this.onVisible = onVisible;
	}

	@Override
	public void partVisible(@Nullable IWorkbenchPartReference reference) {
		tell(reference, true);
	}

	@Override
	public void partHidden(@Nullable IWorkbenchPartReference reference) {
		tell(reference, false);
	}

	private void tell(@Nullable IWorkbenchPartReference reference, boolean visible) {
		if (reference != null && reference.getPart(false) == part) {
			onVisible.accept(visible);
		}
	}
}
