package org.dialtone.core.internal.contributions;

import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.jdt.annotation.Nullable;

/** Notices that something changed at one extension point, which is then read again. */
final class RegistryWatch implements IRegistryEventListener {

	private final Runnable changed;

	/** @param changed called on the registry's thread; must not block */
	RegistryWatch(Runnable changed) {
		this.changed = changed;
	}

	@Override
	public void added(IExtension @Nullable [] extensions) {
		changed.run();
	}

	@Override
	public void removed(IExtension @Nullable [] extensions) {
		changed.run();
	}

	@Override
	public void added(IExtensionPoint @Nullable [] extensionPoints) {
		changed.run();
	}

	@Override
	public void removed(IExtensionPoint @Nullable [] extensionPoints) {
		changed.run();
	}
}
