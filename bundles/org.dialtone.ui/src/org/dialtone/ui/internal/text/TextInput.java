package org.dialtone.ui.internal.text;

import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** A text to read. Two inputs for the same file are equal, so that its page is opened once. */
public final class TextInput extends PlatformObject implements IEditorInput {

	private final String file;
	private final String text;

	/**
	 * @param file the name of the file, with {@code /} between folders
	 * @param text what it contains
	 */
	public TextInput(String file, String text) {
		this.file = file;
		this.text = text;
	}

	/** What the file contains. */
	public String text() {
		return text;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return file.substring(file.lastIndexOf('/') + 1);
	}

	/** A plug-in may be gone at the next start. */
	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return file;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof TextInput input && file.equals(input.file);
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(file);
	}
}
